using Parley.Reading.Language;

namespace Parley.Reading.Events;

/// <summary>Says how a verb is spoken of, in a fixed order: negation, condition, denial, plan, supposition; else it took place.</summary>
internal sealed class StatusEngine(ReadingContext context, Func<VerbGroup, Frame?> frameOf)
{
    private static readonly HashSet<string> PlannedAdjectives = ["ready", "set", "due", "scheduled", "expected", "slated", "poised", "willing", "prepared", "about", "likely", "bound", "certain", "determined", "keen", "eager", "supposed", "planned"];
    private static readonly HashSet<string> DoubtAdjectives = ["able", "free", "possible", "unlikely", "reluctant", "unwilling", "unable", "hard", "difficult", "impossible"];
    private static readonly HashSet<string> Conditions = ["if", "unless", "provided", "providing", "assuming", "lest", "should", "supposing"];
    private static readonly HashSet<string> PlanVerbs = ["plan", "intend", "expect", "hope", "aim", "prepare", "go", "set", "schedule", "want", "seek", "propose", "pledge", "promise", "agree", "vow", "decide", "arrange", "slate", "offer", "consider", "look"];
    private static readonly HashSet<string> FailVerbs = ["fail", "refuse", "decline", "avoid", "neglect", "forget"];

    /// <summary>The status of a verb, with the ground in words.</summary>
    public Status Of(VerbGroup verb, out string ground)
    {
        if (verb.Negated || HasNegativeArgument(verb) || NegatingPreposition(verb) || Hardly(verb))
        {
            ground = "negation in the verb group, 'no' before an argument, or 'without' before it";
            return Status.Negated;
        }
        if (verb.Subordinator is { } opener && Conditions.Contains(opener) || HasConditionBeside(verb))
        {
            ground = "an if-clause";
            return Status.Conditional;
        }
        if (verb.Governor is { } governor && verb.Link is VerbLink.Complement or VerbLink.Content && FromGovernor(verb, governor, out ground) is { } inherited)
            return inherited;
        if (verb.GovernorNoun is { } noun && verb.Infinitive)
        {
            ground = $"completes the noun '{context.Tokens[noun.Head].Lower}'";
            return context.Tokens[noun.Head].Lower is "refusal" or "failure" or "inability" or "reluctance" ? Status.Negated : Status.Hypothetical;
        }
        // "suspected of arming", "accused of shelling": said of somebody, not told.
        if (verb.Ing && verb.Preposition == "of" && verb.Governor is { Lemma: "suspect" or "accuse" or "blame" or "charge" or "convict" })
        {
            ground = $"'{verb.Governor.Lemma} of'";
            return Status.Hypothetical;
        }
        if (verb.Ing && verb.Preposition is "for" or "about" or "on" or "against" or "over")
        {
            ground = $"after '{verb.Preposition}'";
            return Status.Hypothetical;
        }
        if (verb.Subordinator == "whether" || IsAsked(verb))
        {
            ground = "a question";
            return Status.Hypothetical;
        }
        if (verb.Modal is { } modal)
        {
            ground = $"the modal '{modal}'";
            return modal switch
            {
                "will" or "shall" => Status.Planned,
                "would" when InReportedSpeech(verb) || UnderPlan(verb) => Status.Planned,
                _ => Status.Hypothetical,
            };
        }
        if (verb.Infinitive && verb.Link == VerbLink.Complement)
        {
            ground = "an infinitive of purpose or plan";
            return Status.Planned;
        }
        ground = "told as fact";
        return verb.Progressive && !verb.Past || verb.Finite && !verb.Past && !verb.Perfect ? Status.Ongoing : Status.Occurred;
    }

    private Status? FromGovernor(VerbGroup verb, VerbGroup governor, out string ground)
    {
        ground = $"completes '{governor.Lemma}'";
        if (verb.Link == VerbLink.Content)
        {
            if (governor is { Lemma: "deny" or "dispute" or "doubt", Particle: null or "out" } or { Lemma: "rule", Particle: "out" })
                return Status.Denied;
            if (IsRefuted(governor) && TellsOf(verb))
                return Status.Denied;
            return governor.Lemma is "imagine" or "suppose" or "fear" or "wonder" or "ask" && verb.Modal is null ? Status.Hypothetical : null;
        }
        // "had yet to sign", "is yet to answer".
        if (verb.Infinitive && governor.Lemma is "have" or "be" && verb.First > 0 && IsYet(verb))
            return Status.Negated;
        if (verb.GovernorAdjective is { } adjective)
            return PlannedAdjectives.Contains(adjective) ? governor.Negated ? Status.Negated : Status.Planned : DoubtAdjectives.Contains(adjective) ? Status.Hypothetical : null;
        if (frameOf(governor) is { Complement: "negated" } || FailVerbs.Contains(governor.Lemma))
            return governor.Negated ? Status.Occurred : Status.Negated;
        if (governor.Negated)
            return Status.Negated;
        if (frameOf(governor) is { Complement: "planned" } || PlanVerbs.Contains(governor.Lemma))
        {
            var outer = Of(governor, out _);
            return outer is Status.Conditional or Status.Hypothetical or Status.Denied && governor.Lemma is not ("hope" or "want") ? outer : Status.Planned;
        }
        if (governor.Lemma is "appear" or "seem" or "continue" or "begin" or "start" or "manage" or "keep" or "stop" or "finish" or "help" or "try" or "move" or "resume")
            return governor.Lemma is "stop" ? Status.Negated : governor.Modal is not null || governor.Infinitive ? Of(governor, out _) : governor.Lemma is "try" ? Status.Planned : Status.Ongoing;
        return verb.Infinitive ? Status.Planned : null;
    }

    private static bool IsRefuted(VerbGroup governor) => governor is { Lemma: "reject" or "dismiss" or "refute" or "rebut" or "deny" or "scorn" or "ridicule" };

    // "reports that it had met", "claims that it had threatened".
    private bool TellsOf(VerbGroup verb) =>
        verb.ClauseStart > 0 && context.Tokens[verb.ClauseStart - 1].Lower is "report" or "reports" or "claim" or "claims" or "allegation" or "allegations" or "accusation" or "accusations" or "suggestion" or "suggestions" or "rumour" or "rumours" or "rumor" or "rumors" or "assertion" or "assertions" or "charge" or "charges";

    private bool IsYet(VerbGroup verb) =>
        context.Tokens[verb.First].Lower == "yet" || context.Tokens[verb.First - 1].Lower == "yet" || verb.First > 1 && context.Tokens[verb.First - 2].Lower == "yet" && context.Tokens[verb.First - 1].Lower == "to";

    // "produced no breakthrough", "neither side accepted", "nobody met".
    private bool HasNegativeArgument(VerbGroup verb) => IsNegative(verb.Subject) || IsNegative(verb.Object);

    private bool IsNegative(NounPhrase? phrase) =>
        phrase is not null && (context.Tokens[phrase.First].Lower is "no" or "neither" or "nobody" or "none" or "nothing" or "little" or "few" or "noone" || phrase.First > 0 && context.Tokens[phrase.First - 1].Lower is "neither" or "no");

    // "Will Norway meet Iceland?"
    private bool IsAsked(VerbGroup verb)
    {
        var sentence = context.Sentences[context.Tokens[verb.Main].Sentence];
        return context.Tokens[sentence.End - 1].Text == "?" && verb.Link == VerbLink.Main;
    }

    // hardly met, stopped short of signing.
    private bool Hardly(VerbGroup verb)
    {
        for (var i = verb.First; i < verb.Main; i++)
        {
            if (context.Tokens[i].Lower is "hardly" or "scarcely" or "barely" or "never")
                return true;
        }
        return verb.First > 1 && (context.Tokens[verb.First - 1].Lower is "hardly" or "scarcely" or "never" || context.Tokens[verb.First - 1].Lower == "of" && context.Tokens[verb.First - 2].Lower == "short");
    }

    private static bool NegatingPreposition(VerbGroup verb) => verb.Preposition is "without" or "instead";

    // A main clause with a modal beside an if-clause.
    private bool HasConditionBeside(VerbGroup verb)
    {
        if (verb.Modal is not ("will" or "would" or "could" or "might" or "may" or "shall") && !verb.Infinitive)
            return false;
        if (verb.Infinitive && verb.Link != VerbLink.Complement)
            return false;
        foreach (var other in context.Verbs[context.Tokens[verb.Main].Sentence])
        {
            if (other != verb && other.Subordinator is "if" or "unless" or "provided" or "providing" or "assuming" or "should" or "had" or "were" && SameClause(verb, other))
                return true;
        }
        // "otherwise", "or else" open the consequence of a condition that stands before.
        var sentence = context.Sentences[context.Tokens[verb.Main].Sentence];
        return context.Tokens[sentence.First].Lower is "otherwise";
    }

    // No semicolon or full stop of a quotation stands between them.
    private bool SameClause(VerbGroup a, VerbGroup b)
    {
        for (var i = Math.Min(a.Main, b.Main); i < Math.Max(a.Main, b.Main); i++)
        {
            if (context.Tokens[i].Text is ";" or ":")
                return false;
        }
        return true;
    }

    // What a draft or deal would bring is planned.
    private bool UnderPlan(VerbGroup verb)
    {
        var sentence = context.Sentences[context.Tokens[verb.Main].Sentence];
        for (var i = sentence.First; i < verb.Main; i++)
        {
            if (context.Tokens[i].Lower is "draft" or "plan" or "deal" or "proposal" or "outline" or "accord" or "agreement" or "scheme" or "blueprint" or "formula" or "roadmap" or "exchange" or "text")
                return true;
        }
        return false;
    }

    private static bool InReportedSpeech(VerbGroup verb) => verb.Link == VerbLink.Content && verb.Governor is { } sayer && (sayer.Past || sayer.Perfect || sayer.Participle || sayer.Ing);
}
