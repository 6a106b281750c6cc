using System.Collections.Immutable;
using Parley.Analysis.Backtest;
using Parley.Cases;

namespace Parley.Cli.DataSets;

/// <summary>Turns a decision data set into what the backtest scores, on a scale of 0 to 100.</summary>
internal static class PastDecisions
{
    public static ImmutableArray<PastDecision> From(DecisionDataSet data, bool equalCapability) =>
        [.. data.Issues.Select(issue => From(data, issue, equalCapability))];

    private static PastDecision From(DecisionDataSet data, DecisionIssue issue, bool equalCapability)
    {
        var scale = new Core.Scale(issue.ScaleLow, issue.ScaleHigh);
        return new()
        {
            Id = issue.Id,
            Dossier = issue.Dossier,
            Parties = [.. issue.Members.Select(m => m.Actor)],
            Positions = [.. issue.Members.Select(m => scale.ToPercent(m.Position))],
            Saliences = [.. issue.Members.Select(m => m.Salience is { } s ? s / 100 : double.NaN)],
            Capabilities = [.. issue.Members.Select(m => equalCapability ? 1 : m.Capability ?? 0)],
            ReferencePoint = issue.ReferencePoint is { } q ? scale.ToPercent(q) : null,
            Outcome = issue.Outcome is { } o ? scale.ToPercent(o) : null,
            Rules = data.Layout == DecisionLayout.Deu ? CouncilRules.Of(issue) : null,
            Groups = [.. Groups(issue)],
        };
    }

    private static IEnumerable<KeyValuePair<string, string>> Groups(DecisionIssue issue)
    {
        if (!string.IsNullOrEmpty(issue.Group))
            yield return new("group", issue.Group);
        if (!string.IsNullOrEmpty(issue.Procedure))
            yield return new("procedure", issue.Procedure);
        if (!string.IsNullOrEmpty(issue.VotingRule))
            yield return new("voting rule", issue.VotingRule);
    }
}
