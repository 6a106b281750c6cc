using Parley.Core;
using Parley.Reading.Actors;
using Parley.Reading.Checks.Quantities;

namespace Parley.Reading.Checks;

/// <summary>Single claims that rest on nothing: hearsay without a bearer, exclusions of which nothing more is told, figures of an interested party.</summary>
internal static class SupportChecks
{
    private const int Most = 5;

    /// <summary>Adds them, in the order of the text.</summary>
    public static void Find(ReadingContext context, Findings found, List<Quantity> quantities, List<FoundProblem> problems)
    {
        var made = new List<FoundProblem>();
        var seen = new HashSet<int>();
        var attributions = found.Attributions.ToLookup(a => context.Tokens[a.First].Sentence);
        var figures = quantities.ToLookup(q => q.Sentence);
        foreach (var hedge in found.Hedges.Where(h => h.Cue.Class is "hearsay" or "rumour"))
        {
            var said = attributions[context.Tokens[hedge.First].Sentence].FirstOrDefault(a => a.First <= hedge.Last && hedge.First <= a.Last);
            if (said is { Source: not null } || said?.Words is { Length: > 0 } words && words is not ("unnamed" or "unknown") && !words.Contains("rumo", StringComparison.Ordinal) || !seen.Add(context.Tokens[hedge.First].Sentence))
                continue;
            var sentence = context.Sentences[context.Tokens[hedge.First].Sentence];
            if (context.Verbs[sentence.Index].Exists(v => v.Lemma is "dismiss" or "deny" or "reject" && v.First < hedge.First && hedge.First <= v.ClauseEnd))
                continue;
            var (first, last) = (Math.Max(sentence.First, Math.Min(hedge.First, hedge.ScopeFirst)), Math.Max(hedge.Last, Math.Min(hedge.ScopeLast, sentence.End - 1)));
            // ", it is understood." stands behind what it marks.
            if (hedge.Last + 2 >= sentence.End)
                (first, last) = (sentence.First, hedge.Last);
            made.Add(hedge.Cue.Class == "rumour"
                ? new("no_source", [(first, last)], "A rumour: a claim with no bearer at all.", "medium", "checks/hearsay")
                : new("unsupported_claim", [(first, last)], "Hearsay: nobody is named who says so, and nothing in the text supports it.", "medium", "checks/hearsay"));
        }
        foreach (var (actor, _, first, last) in found.Channels.SelectMany(c => c.Excluded).Where(x => x.Stated && Lone(x.Actor)).Take(Most))
        {
            if (Covered(found, first) || !seen.Add(context.Tokens[first].Sentence))
                continue;
            made.Add(new("unsupported_claim", [(first, last)], $"{actor.Canonical} is said to be left out and named nowhere else: no source, no detail, no reaction.", "high", "checks/exclusion"));
        }
        foreach (var said in found.Attributions.Where(a => a.Source is not null && context.Tokens[a.First].VerbLemma == "claim" && a.Record is not Attribution.NamedExpertBody))
        {
            if (figures[context.Tokens[said.ScopeFirst].Sentence].FirstOrDefault(q => said.ScopeFirst <= q.First && q.Last <= said.ScopeLast && (q.Value >= 100 || q.Unit == "percent")) is { } figure && seen.Add(figure.Sentence))
                made.Add(new("unsupported_claim", [(Math.Max(said.ScopeFirst, figure.First - 4), figure.Last)], $"A figure that {said.Source!.Canonical} claims; nothing in the text tells where it comes from.", "low", "checks/claimed-figure"));
        }
        problems.AddRange(made.OrderBy(p => p.Spans[0].First).Take(Most));
    }

    private static bool Lone(Actor actor) => actor.References.Count(r => r.Kind != MentionKind.Pronoun) == 1;

    private static bool Covered(Findings found, int token) => found.Attributions.Exists(a => a.ScopeFirst <= token && token <= a.ScopeLast);
}
