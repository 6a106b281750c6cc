using Parley.Analysis.Findings;
using Parley.Models.Holdout;
using Parley.Models.Sampling;

namespace Parley.Analysis.Holdout;

/// <summary>
/// Asks the same question of another model: two sides that wait each other out, each knowing its own resolve and of the other's
/// only the range. Resolve is the stake, outright victory less the terms on the table, over what a week costs.
/// </summary>
internal static class ResolveBuilder
{
    public static PrivateResolve? Of(HoldoutRun run, DrawTable table, int[] kept)
    {
        // 1. The resolve of both sides in every draw, in weeks.
        var resolves = new List<double>();
        var values = new double[table.Inputs];
        foreach (var draw in kept)
        {
            for (var i = 0; i < values.Length; i++)
                values[i] = table.Column(i)[draw];
            var problem = run.Builder.Build(values);
            for (var p = 0; p < 2; p++)
            {
                var party = problem.Parties[p];
                var terms = problem.Proposals.IsEmpty ? party.Worth[problem.Start] : problem.Proposals.Max(m => m.Terms[p].Worth);
                if (party.Cost > 0)
                    resolves.Add(Math.Max(0, party.Worth.Max() - terms) / party.Cost);
            }
        }

        // 2. One range for both, as either side sees the other's: nine tenths of all.
        if (resolves.Count < 2 * kept.Length)
            return null;
        var sorted = resolves.ToArray();
        Array.Sort(sorted);
        var (low, high) = (Quantiles.At(sorted, 0.05), Quantiles.At(sorted, 0.95));
        if (!(high > low))
            return null;

        // 3. Both are still there where both resolves last that long.
        double Both(int week) => Math.Pow(WarOfAttrition.UniformStillIn(week, low, high), 2);
        var (half, year) = (Both(26), Both(52));
        const string path = "holdout/resolve";
        return new(low, high, half, year, Prose.Say(
            $"As a war of attrition, in which each side knows only that the other’s resolve (its stake over its weekly cost) lies between {Prose.N(low, path + "/low")} and {Prose.N(high, path + "/high")} weeks, both would still refuse after half a year with a chance of {Prose.N(half * 100, path + "/both-refuse/26")}% and after a year with {Prose.N(year * 100, path + "/both-refuse/52")}%: nothing moves in that model but patience."));
    }
}
