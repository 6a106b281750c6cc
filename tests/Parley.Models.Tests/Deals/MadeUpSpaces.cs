using System.Collections.Immutable;
using Parley.Models.Deals;

namespace Parley.Models.Tests.Deals;

/// <summary>Made-up deal spaces, small enough to list every package.</summary>
public static class MadeUpSpaces
{
    public static DealProblem Discrete(ulong seed)
    {
        var of = new DealDraws(seed);
        var n = of.Between(1, 5);
        var k = of.Between(1, n > 3 ? 4 : 5);
        // Few distinct worths make ties; huge and negative ones ask for wide numbers.
        var kind = of.Below(6);
        var issues = ImmutableArray.CreateBuilder<DealIssue>();
        for (var j = 0; j < k; j++)
        {
            var count = of.Between(1, 4);
            var points = Enumerable.Range(0, count).Select(p => new DealPoint(p * 10, [.. Enumerable.Range(0, n).Select(_ => Worth(of, kind))]));
            issues.Add(new($"i{j}", false, [.. points]));
        }

        var parties = Enumerable.Range(0, n).Select(i => new DealParty($"p{i}", NoDeal(of, kind, k), of.Below(3))).ToImmutableArray();
        var limits = Enumerable.Range(0, of.Below(3)).Select(_ => new DealLimit(of.Below(n), of.Below(k), of.Between(0, 30), of.Chance(0.5))).Distinct().ToImmutableArray();
        var links = Enumerable.Range(0, k > 1 ? of.Below(3) : 0).Select(_ => Link(of, n, k, kind)).ToImmutableArray();
        return new() { Parties = parties, Issues = issues.ToImmutable(), Limits = limits, Links = links };
    }

    public static Exact Worth(DealDraws of, int kind) => kind switch
    {
        0 => Exact.Of(of.Between(0, 4), 1),
        1 => Exact.Of(of.Between(-20, 30), 1),
        2 => Exact.Of(of.Between(-1_000_000, 1_000_000), 1_000),
        3 => Exact.Of(of.Between(-50, 50), of.Between(1, 7)),
        4 => Exact.Of((System.Numerics.BigInteger)of.Between(-1000, 1000) * 1_000_000_000_000, of.Between(1, 99)),
        _ => Exact.Of((of.Between(0, 10) * System.Numerics.BigInteger.Pow(10, 45)) + of.Between(0, 3), System.Numerics.BigInteger.Pow(7, of.Between(0, 30))),
    };

    private static Exact NoDeal(DealDraws of, int kind, int issues)
    {
        var sum = Exact.Zero;
        for (var j = 0; j < issues; j++)
            sum += Worth(of, kind) * (of.Chance(0.5) ? Exact.Of(1, 2) : Exact.Of(1m));
        return sum;
    }

    private static DealLink Link(DealDraws of, int n, int k, int kind)
    {
        var first = of.Below(k);
        var second = (first + 1 + of.Below(k - 1)) % k;
        DealSpan Span(int j) => of.Below(2) * 10 is var low ? new(j, low, low + (of.Below(3) * 10)) : default;
        return new([Span(first), Span(second)], of.Chance(0.4) ? [] : [.. Enumerable.Range(0, n).Select(_ => Worth(of, kind))]);
    }
}
