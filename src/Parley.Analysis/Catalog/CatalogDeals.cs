using System.Collections.Frozen;
using System.Collections.Immutable;
using Parley.Analysis.Deals;
using Parley.Core;
using Parley.Models.Deals;

namespace Parley.Analysis.Catalog;

/// <summary>Compares what was published of a case as a deal space with what Parley computes at the most likely values.</summary>
internal static class CatalogDeals
{
    /// <summary>Solutions by the names that checks use.</summary>
    public static ImmutableArray<KeyValuePair<string, DealSolutionKind>> Solutions { get; } =
        [.. Enum.GetValues<DealSolutionKind>().Select(kind => KeyValuePair.Create(SolutionNames.Id(kind), kind))];

    /// <summary>Names of counts.</summary>
    public static FrozenSet<string> Counts { get; } = FrozenSet.Create(StringComparer.Ordinal, "points", "rational-points", "packages", "all-packages");

    /// <summary>Rows with the place of their check.</summary>
    public static IEnumerable<(int Deal, CatalogRow Row)> Rows(Case theCase, ImmutableArray<PublishedDeal> published)
    {
        if (published.IsEmpty)
            yield break;
        var deal = new DealCase(theCase);
        var result = deal.CanBeAsked ? DealSpace.Of(new DealProblemBuilder(deal).Build(deal.MostLikely)).Solve() : null;
        for (var i = 0; i < published.Length; i++)
        {
            foreach (var row in Rows(deal, result, published[i]))
                yield return (i, row);
        }
    }

    private static IEnumerable<CatalogRow> Rows(DealCase deal, DealResult? result, PublishedDeal check)
    {
        var model = check.Solution is { } kind ? SolutionNames.Id(kind) : "frontier";
        CatalogRow Row(string what, double? published, double? computed, string? problem = null) => new()
        {
            Issue = "deal",
            Model = model,
            Options = "",
            What = what,
            Expected = published,
            Computed = computed,
            Tolerance = check.Tolerance,
            Source = check.Source,
            Problem = problem,
        };

        if (result is null)
            return [Row("deal space", null, null, "the case has no deal space")];
        var frontier = result.Frontier;
        if (check.Solution is null)
        {
            return check.Counts.Select(c => Row(c.Key, c.Value, c.Key switch
            {
                "points" => frontier.Points.Length,
                "rational-points" => frontier.Points.Count(p => p.IsRational),
                "packages" => (double?)frontier.Packages,
                _ => (double?)result.Packages,
            }));
        }

        var solution = result.Solutions.First(s => s.Kind == check.Solution);
        // Of several that tie, the one that comes nearest to what was published is compared.
        var point = solution.Points.Where(p => p.IsFirst).MinBy(p => check.Worth.Sum(w => Place(deal, w.Key) is >= 0 and var k ? Math.Abs(p.Worth[k] - w.Value) : 0));
        return
        [
            .. check.Worth.Select(w => Place(deal, w.Key) is >= 0 and var k
                ? Row($"worth to {w.Key}", w.Value, point?.Worth[k])
                : Row(w.Key, w.Value, null, $"'{w.Key}' is not among those who must agree")),
            .. check.Package.Select(t => deal.Issues.ToList().FindIndex(i => i.Id == t.Key) is >= 0 and var i
                ? Row(t.Key, t.Value, point?.Package.Values[i])
                : Row(t.Key, t.Value, null, $"there is no issue '{t.Key}' in the deal")),
        ];
    }

    private static int Place(DealCase deal, string party) => deal.Signatories.ToList().FindIndex(p => p.Id == party);
}
