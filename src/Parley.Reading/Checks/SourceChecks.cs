using Parley.Core;

namespace Parley.Reading.Checks;

/// <summary>How much of a report rests on somebody who can be asked.</summary>
internal static class SourceChecks
{
    // Below this share of sentences with an identifiable source the report as a whole is unsourced.
    private const double Share = 0.25;

    /// <summary>Counts, and adds a problem where few claims have a source.</summary>
    public static SourcingRecord Find(ReadingContext context, Findings found, List<FoundProblem> problems)
    {
        var claims = Enumerable.Range(0, context.Sentences.Count).Where(s => context.Verbs[s].Exists(v => v.Finite)).ToHashSet();
        int In(Func<Claims.FoundAttribution, bool> which) => found.Attributions.Where(which).SelectMany(a => new[] { context.Tokens[a.First].Sentence, context.Tokens[a.ScopeFirst].Sentence }).Where(claims.Contains).Distinct().Count();
        var sourcing = new SourcingRecord(claims.Count, In(_ => true), In(a => a.Source is not null && a.Record is Attribution.OnRecord or Attribution.NamedExpertBody or Attribution.StateMedia));
        if (claims.Count >= 3 && sourcing.Identifiable < Share * claims.Count)
        {
            var attributed = found.Attributions.Select(a => context.Tokens[a.First].Sentence).ToHashSet();
            var bare = claims.Order().Where(s => !attributed.Contains(s)).Take(12).Select(s => (context.Sentences[s].First, Claims.Scopes.LastWord(context, context.Sentences[s]))).ToList();
            // Every sentence names somebody, but nobody who can be identified.
            if (bare.Count == 0)
                bare = [.. claims.Order().Take(1).Select(s => (context.Sentences[s].First, Claims.Scopes.LastWord(context, context.Sentences[s])))];
            problems.Add(new("no_source", bare, $"{sourcing.Identifiable} of {sourcing.Claims} sentences that claim something rest on somebody who can be identified, {sourcing.Attributed - sourcing.Identifiable} more on somebody who cannot. The rest is the author's word.", "certain", "checks/sourcing"));
        }
        return sourcing;
    }
}
