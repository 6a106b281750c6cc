using System.Collections.Immutable;
using Parley.Analysis.ErrorModels;
using Parley.Core;
using Parley.Models.Sampling;

namespace Parley.Analysis.Outlook;

/// <summary>How likely the outcome lies beyond each red line, by the predictive distribution and the drawn lines.</summary>
internal static class LimitBuilder
{
    public static ImmutableArray<LimitFinding> Build(IssueNumbers numbers, PredictiveDistribution predictive, DrawTable table)
    {
        var issue = numbers.Issue;
        var result = ImmutableArray.CreateBuilder<LimitFinding>();
        foreach (var position in issue.Positions)
        {
            if (position.Limit is not { } limit || numbers.Parties.FirstOrDefault(p => p.Id == position.Party) is not { } party)
                continue;
            var above = issue.IsCrossedAbove(position);
            var column = table.Column(CaseInputs.LimitPath(issue.Id, party.Id));
            double sum = 0;
            foreach (var drawn in column)
            {
                var percent = issue.Scale.ToPercent(drawn);
                sum += above ? 1 - predictive.AtOrBelow(percent) : predictive.Below(percent);
            }

            result.Add(new()
            {
                Party = party.Id,
                Name = party.Name,
                Limit = limit,
                CrossedAbove = above,
                Probability = sum / column.Length,
                Principal = party.Role == PartyRole.Principal,
            });
        }

        return result.ToImmutable();
    }

    /// <summary>Whether principals' lines that face each other leave a point between them, over the draws.</summary>
    public static LimitClash? Clash(Issue issue, ImmutableArray<LimitFinding> limits, DrawTable table)
    {
        var upper = limits.Where(l => l is { Principal: true, CrossedAbove: true }).OrderBy(l => l.Limit.MostLikely).ToArray();
        var lower = limits.Where(l => l is { Principal: true, CrossedAbove: false }).OrderByDescending(l => l.Limit.MostLikely).ToArray();
        if (upper.Length == 0 || lower.Length == 0)
            return null;
        double At(LimitFinding line, int draw) => table.Column(CaseInputs.LimitPath(issue.Id, line.Party))[draw];
        var none = 0;
        for (var d = 0; d < table.Draws; d++)
            none += upper.Min(l => At(l, d)) < lower.Max(l => At(l, d)) ? 1 : 0;
        return new(upper[0].Name, upper[0].Party, lower[0].Name, lower[0].Party, (double)none / table.Draws);
    }
}
