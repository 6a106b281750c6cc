using System.Collections.Immutable;
using Parley.Core;
using Parley.Models.Outcomes;

namespace Parley.Analysis.Catalog;

/// <summary>Runs models on a case of the catalogue, at the most likely values, and compares with what was published.</summary>
public static class CatalogCheck
{
    /// <summary>Compares every published number, in the order of the file.</summary>
    /// <param name="theCase">The case.</param>
    /// <param name="expected">The published numbers.</param>
    public static ImmutableArray<CatalogRow> Run(Case theCase, CatalogExpectation expected)
    {
        ArgumentNullException.ThrowIfNull(theCase);
        ArgumentNullException.ThrowIfNull(expected);
        return
        [
            .. expected.Checks.SelectMany((check, i) => Rows(theCase, check).Select(row => row with { Check = i })),
            .. CatalogDeals.Rows(theCase, expected.Deals).Select(r => r.Row with { Check = expected.Checks.Length + r.Deal }),
        ];
    }

    private static IEnumerable<CatalogRow> Rows(Case theCase, PublishedNumbers check)
    {
        CatalogRow Row(string what, double? published, double? computed, string? problem = null) => new()
        {
            Issue = check.Issue,
            Model = check.Model,
            Options = check.Options.ToString(),
            What = what,
            Expected = published,
            Computed = computed,
            Tolerance = check.Tolerance,
            Source = check.Source,
            Problem = problem,
        };

        if (CatalogModels.Build(check, out var refused) is not { } model)
            return [Row("model", null, null, refused ?? $"there is no model '{check.Model}'")];
        if (Problem(theCase, check, out var missing) is not { } problem)
            return [Row("issue", null, null, missing)];
        if (check.Outcome is { } outcome)
            return [Row("outcome", outcome, model.Solve(problem).Outcome)];
        return ByRound((ChallengeModel)model, problem, check).Select(r => Row(r.What, r.Published, r.Computed, r.Problem));
    }

    private static IEnumerable<(string What, double? Published, double? Computed, string? Problem)> ByRound(ChallengeModel model, OutcomeProblem problem, PublishedNumbers check)
    {
        var count = Math.Max(Math.Max(check.Medians.Length, check.Means.Length), check.Positions.IsEmpty ? 0 : check.Positions[0].Values.Length);
        var rounds = model.Trace(problem, Math.Clamp(check.FromRound + count - 1, 1, 1000)).Rounds;
        ChallengeRound? At(int k) => check.FromRound + k < rounds.Length ? rounds[check.FromRound + k] : null;

        for (var k = 0; k < check.Medians.Length; k++)
            yield return ($"median, round {check.FromRound + k}", check.Medians[k], At(k)?.Median, null);
        for (var k = 0; k < check.Means.Length; k++)
            yield return ($"mean, round {check.FromRound + k}", check.Means[k], At(k)?.Mean, null);
        foreach (var path in check.Positions)
        {
            var party = problem.Parties.IndexOf(path.Party);
            if (party < 0)
            {
                yield return (path.Party, null, null, $"'{path.Party}' takes no position on the issue");
                continue;
            }

            for (var k = 0; k < path.Values.Length; k++)
                yield return ($"{path.Party}, round {check.FromRound + k}", path.Values[k], At(k)?.Positions[party], null);
        }

        if (!check.OthersStay)
            yield break;
        for (var party = 0; party < problem.Parties.Length; party++)
        {
            if (check.Positions.Any(p => p.Party == problem.Parties[party]))
                continue;
            for (var k = 0; k < count; k++)
                yield return ($"{problem.Parties[party]}, round {check.FromRound + k}", problem.Positions[party], At(k)?.Positions[party], null);
        }
    }

    /// <summary>The issue as a problem on its own scale, or on 0 to 100 where that is asked for.</summary>
    private static OutcomeProblem? Problem(Case theCase, PublishedNumbers check, out string? missing)
    {
        missing = null;
        if (theCase.FindIssue(check.Issue) is not { } issue)
        {
            missing = $"there is no issue '{check.Issue}'";
            return null;
        }

        var numbers = issue.Positions.Select(p => (p.Party, p.Value, p.Salience, theCase.FindParty(p.Party)?.Capability)).ToArray();
        if (numbers.FirstOrDefault(n => n.Value is null || n.Salience is null || n.Capability is null).Party is { } blank)
        {
            missing = $"a number of '{blank}' is blank";
            return null;
        }

        var percent = check.Options.OnPercentScale;
        return new()
        {
            Parties = [.. numbers.Select(n => n.Party)],
            Positions = [.. numbers.Select(n => percent ? issue.Scale.ToPercent(n.Value!.Value.MostLikely) : n.Value!.Value.MostLikely)],
            Saliences = [.. numbers.Select(n => n.Salience!.Value.MostLikely / 100)],
            Capabilities = [.. numbers.Select(n => n.Capability!.Value.MostLikely / 100)],
            ScaleLow = percent ? 0 : issue.Scale.Low,
            ScaleHigh = percent ? 100 : issue.Scale.High,
            ReferencePoint = issue.ReferencePoint?.MostLikely is { } q ? percent ? issue.Scale.ToPercent(q) : q : null,
        };
    }
}
