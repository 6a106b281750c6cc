using System.Collections.Immutable;
using System.Globalization;

namespace Parley.Models.Deals;

/// <summary>The rules that pick points of a frontier. A rule looks at points that no party refuses, except the sum of worths over all.</summary>
internal sealed class SolutionRules
{
    private const string NobodyAgrees = "No package is at least as good as no agreement for every party.";
    private readonly SolutionCandidates _of;
    private readonly ImmutableArray<Exact> _ideal;
    private readonly double[] _idealGain;

    private SolutionRules(SolutionCandidates of)
    {
        _of = of;
        _ideal = of.Rational.Length > 0 ? of.IdealGains() : [];
        _idealGain = [.. _ideal.Select(g => g.ToDouble())];
    }

    /// <summary>Every rule's picks.</summary>
    /// <param name="rational">Where rules look: all points that no party refuses, and others.</param>
    /// <param name="all">Where the largest sum of all is looked for.</param>
    /// <param name="raiffa">The stepwise rule.</param>
    public static ImmutableArray<DealSolution> All(SolutionCandidates rational, SolutionCandidates all, Func<SolutionCandidates, (List<SolutionPoint> Points, double? Value, string? Remark)> raiffa)
    {
        var rules = new SolutionRules(rational);
        return
        [
            rules.Product(DealSolutionKind.Nash, [.. Enumerable.Repeat(1.0, rational.Parties)], null),
            rules.KalaiSmorodinsky(),
            rules.Egalitarian(),
            rules.Sum(DealSolutionKind.Utilitarian, rational, rational.Rational),
            rules.Sum(DealSolutionKind.UtilitarianOfAll, all, [.. Enumerable.Range(0, all.Points.Count)]),
            rules.WeightedNash(),
            rules.Raiffa(raiffa),
        ];
    }

    private DealSolution Answer(DealSolutionKind kind, IEnumerable<SolutionPoint> points, double? value, string? remark)
    {
        var parties = _of.Problem.Parties;
        return new()
        {
            Kind = kind,
            Disagreement = [.. parties.Select(p => p.NoDeal.ToDouble())],
            Ideal = [.. _ideal.Select((g, i) => (g + parties[i].NoDeal).ToDouble())],
            Points = [.. points.OrderByDescending(p => p.Worth[0])],
            Value = value,
            Remark = remark,
        };
    }

    private DealSolution Nobody(DealSolutionKind kind) => Answer(kind, [], null, NobodyAgrees);

    private DealSolution WeightedNash()
    {
        var weights = _of.Problem.Parties.Select(p => p.Capability).ToArray();
        if (weights.All(w => w == 0))
            return Product(DealSolutionKind.WeightedNash, [.. weights.Select(_ => 1.0)], "No capabilities are given: all parties weigh the same.");
        var without = string.Join(", ", _of.Problem.Parties.Where(p => p.Capability == 0).Select(p => p.Id));
        return Product(DealSolutionKind.WeightedNash, weights, without.Length > 0 ? $"Left out of the product, without capability: {without}." : null);
    }

    private DealSolution Product(DealSolutionKind kind, double[] weights, string? remark)
    {
        if (_of.Rational.Length == 0)
            return Nobody(kind);
        // Weights are scaled to a mean of 1 over all parties, so that equal weights give the plain product.
        var powers = weights.Select(w => w * weights.Length / weights.Sum()).ToArray();
        var whole = NashPowers.Whole(weights);
        var best = SolutionCandidates.Largest(_of.Rational, Near, whole is null ? p => Exact.Of(Math.Round(Near(p), 12)) : Exactly, 0);
        if (Near(best[0]) == 0)
            remark = Join(remark, "No package is better than no agreement for all parties at once: every product is 0, and all packages that none refuses tie.");
        if (whole is null)
            remark = Join(remark, "Capabilities have too many decimals for an exact comparison: products within rounding of each other count as equal.");
        return Answer(kind, best.Select(p => _of.Pick(p)), Near(best[0]), remark);

        double Near(int point)
        {
            var product = 1.0;
            for (var i = 0; i < powers.Length; i++)
                product *= powers[i] == 1 ? _of.Gain(point, i) : powers[i] == 0 ? 1 : Math.Pow(_of.Gain(point, i), powers[i]);
            return product;
        }

        Exact Exactly(int point)
        {
            var product = Exact.Of(1m);
            for (var i = 0; i < whole!.Length; i++)
                product *= NashPowers.Power(_of.ExactGain(point, i), whole[i]);
            return product;
        }
    }

    private DealSolution KalaiSmorodinsky()
    {
        if (_of.Rational.Length == 0)
            return Nobody(DealSolutionKind.KalaiSmorodinsky);
        var gainers = Enumerable.Range(0, _of.Parties).Where(i => _ideal[i] > Exact.Zero).ToArray();
        string? remark = null;
        if (gainers.Length < _of.Parties)
            remark = $"Left out of the least share, with nothing to gain: {string.Join(", ", _of.Problem.Parties.Where((_, i) => !gainers.Contains(i)).Select(p => p.Id))}.";
        if (gainers.Length == 0)
            return Answer(DealSolutionKind.KalaiSmorodinsky, _of.Rational.Select(p => _of.Pick(p)), 0, remark);
        var best = SolutionCandidates.Largest(_of.Rational, Near, p => gainers.Min(i => _of.ExactGain(p, i) / _ideal[i]), 0);
        return Answer(DealSolutionKind.KalaiSmorodinsky, best.Select(p => _of.Pick(p)), Near(best[0]), remark);

        double Near(int point)
        {
            var least = double.PositiveInfinity;
            foreach (var i in gainers)
                least = Math.Min(least, _of.Gain(point, i) / _idealGain[i]);
            return least;
        }
    }

    private DealSolution Egalitarian()
    {
        if (_of.Rational.Length == 0)
            return Nobody(DealSolutionKind.Egalitarian);
        var (best, first) = Leximin.Of(_of, _of.Rational);
        return Answer(DealSolutionKind.Egalitarian, best.Select(p => _of.Pick(p, first.Contains(p))), Leximin.Least(_of, best[0]), null);
    }

    private DealSolution Sum(DealSolutionKind kind, SolutionCandidates of, int[] among)
    {
        if (among.Length == 0)
            return Nobody(kind);
        var size = among.Max(p => of.Points[p].Worth.Sum(Math.Abs));
        var best = SolutionCandidates.Largest(among, p => of.Points[p].Worth.Sum(), p => of.Points[p].Exactly.Aggregate((a, b) => a + b), 1e-12 * size);
        return Answer(kind, best.Select(p => of.Pick(p)), of.Points[best[0]].Worth.Sum(), null);
    }

    private DealSolution Raiffa(Func<SolutionCandidates, (List<SolutionPoint> Points, double? Value, string? Remark)> rule)
    {
        if (_of.Rational.Length == 0)
            return Nobody(DealSolutionKind.Raiffa);
        var (points, value, remark) = rule(_of);
        return Answer(DealSolutionKind.Raiffa, points, value, remark);
    }

    private static string Join(string? a, string b) => a is null ? b : string.Create(CultureInfo.InvariantCulture, $"{a} {b}");
}
