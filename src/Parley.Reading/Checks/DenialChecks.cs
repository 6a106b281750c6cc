using Parley.Reading.Checks.Quantities;
using Parley.Reading.Language;

namespace Parley.Reading.Checks;

/// <summary>Claims that somebody in the report denies.</summary>
internal static class DenialChecks
{
    private const int Most = 6;

    // How many sentences before a denial the claim is looked for.
    private const int Back = 8;

    /// <summary>Adds the pairs of claim and denial.</summary>
    public static void Find(ReadingContext context, Findings found, List<FoundProblem> problems, List<FoundContradiction> contradictions)
    {
        var made = 0;
        foreach (var sentence in context.Sentences)
        {
            foreach (var verb in context.Verbs[sentence.Index])
            {
                if (made >= Most || verb.Lemma is not ("deny" or "dispute" or "refute" or "rebut" or "contradict") || verb.Negated || Claim(context, found, sentence, verb) is not { } claim)
                    continue;
                made++;
                var denial = (verb.Subject is { } subject && subject.First >= sentence.First ? Math.Min(subject.First, verb.First) : verb.First, Math.Min(verb.ClauseEnd, sentence.End - 1));
                if (denial.Item2 < denial.Item1)
                    denial = (verb.First, verb.Last);
                var sourced = found.Attributions.Exists(a => a.ScopeFirst <= claim.Last && claim.First <= a.ScopeLast);
                contradictions.Add(new(claim, denial, "claim and denial", "checks/denial"));
                problems.Add(sourced
                    ? new("contested", [claim, denial], "One side says so, another denies it; the text does not decide.", "high", "checks/denial")
                    : new("contested_as_fact", [claim, denial], "The author tells this as a fact; somebody in the text denies it.", "medium", "checks/denial"));
            }
        }
    }

    // What is denied: the sentence before where a pronoun stands for it, else the nearest sentence with the same words.
    private static (int First, int Last)? Claim(ReadingContext context, Findings found, Sentence sentence, VerbGroup verb)
    {
        if (sentence.Index == 0)
            return null;
        var from = Math.Min(verb.Last + 1, sentence.End - 1);
        if (context.Tokens[from].Lower is "it" or "this" or "that" && (from + 1 >= sentence.End || context.Tokens[from + 1].Tag == Tag.Punctuation || context.Tokens[from + 1].Tag == Tag.Conjunction))
            return Told(context, found, context.Sentences[sentence.Index - 1]) is { } before ? before : null;
        var denied = ContentWords.Of(context, from, sentence.End - 1);
        if (verb.Subject is { } subject)
            denied.ExceptWith(ContentWords.Of(context, subject.First, subject.Last));
        Sentence? best = null;
        var most = 0;
        for (var s = sentence.Index - 1; s >= Math.Max(0, sentence.Index - Back); s--)
        {
            var other = context.Sentences[s];
            var shared = ContentWords.Of(context, other.First, other.End - 1).Count(denied.Contains);
            if (shared > most && !context.Verbs[s].Exists(v => v.Lemma == "deny"))
                (best, most) = (other, shared);
        }
        return most >= 2 || most == 1 && denied.Count <= 2 && best is not null && best.Index == sentence.Index - 1 ? Told(context, found, best!) : null;
    }

    // The words that are reported in a sentence, else the sentence.
    private static (int First, int Last)? Told(ReadingContext context, Findings found, Sentence sentence)
    {
        if (found.Attributions.Find(a => context.Tokens[a.ScopeFirst].Sentence == sentence.Index && a.ScopeLast < sentence.End && a.ScopeLast >= a.ScopeFirst) is { } said)
            return (said.ScopeFirst, said.ScopeLast);
        return (sentence.First, Claims.Scopes.LastWord(context, sentence));
    }
}
