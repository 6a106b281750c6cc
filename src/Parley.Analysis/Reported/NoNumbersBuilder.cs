using System.Collections.Immutable;
using Parley.Analysis.Findings;
using Parley.Core;

namespace Parley.Analysis.Reported;

/// <summary>Finds the issues on which no position has a number, and says so in one sentence.</summary>
internal static class NoNumbersBuilder
{
    private const int MostNames = 3;

    /// <summary>Whether at least one party's position on an issue is a number.</summary>
    public static bool HasNumber(Issue issue) => issue.Positions.Any(p => p.Value is not null);

    public static ImmutableArray<UnansweredIssue> Find(Case theCase) =>
    [
        .. from issue in theCase.Issues
           where !issue.Positions.IsEmpty && !HasNumber(issue)
           select new UnansweredIssue(issue, issue.Positions.Count(p => !string.IsNullOrWhiteSpace(p.Stated)), CaseInputs.PositionPath(issue.Id, issue.Positions[0].Party)),
    ];

    public static Statement? Say(ImmutableArray<UnansweredIssue> issues)
    {
        if (issues.IsEmpty)
            return null;
        // Three names and "1 more" is longer than four names.
        var names = issues.Take(issues.Length == MostNames + 1 ? MostNames + 1 : MostNames).Select(i => i.Issue.Name).ToList();
        var more = issues.Length - names.Count;
        var where = more == 0 ? Prose.Say($"{Prose.List(names)}") : Prose.Say($"{string.Join(", ", names)} and {Prose.N(more, "no-numbers/more")} more issues");
        var stated = issues.Sum(i => i.Stated);
        var words = stated == 0 ? Prose.Say($"") : Prose.Say($" ({Prose.N(stated, "no-numbers/stated")} {(stated == 1 ? "position is" : "positions are")} stated in words)");
        var (settles, on) = issues.Length == 1 ? ("settles", "it") : ("settle", "them");
        return Prose.Say($"Nothing can be said yet of where {where} {settles}: no position on {on} has a number{words}. Give one at {issues[0].Path}.");
    }
}
