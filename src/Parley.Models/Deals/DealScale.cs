using System.Numerics;

namespace Parley.Models.Deals;

/// <summary>How large whole numbers get.</summary>
internal enum NumberSize
{
    Long,
    Wide,
    Unbounded,
}

/// <summary>For each party the number that turns all its worths into whole numbers, and how large their sums can get.</summary>
internal sealed class DealScale
{
    private readonly BigInteger[] _factors;

    private DealScale(BigInteger[] factors, NumberSize size)
    {
        _factors = factors;
        Size = size;
    }

    /// <summary>The smallest kind of number that holds every sum, with room for differences.</summary>
    public NumberSize Size { get; }

    /// <summary>The factor of a party.</summary>
    public BigInteger this[int party] => _factors[party];

    /// <summary>The scale of a problem that was laid out.</summary>
    public static DealScale Of(DealProblem problem, DealGrid[] grids)
    {
        var factors = new BigInteger[problem.Parties.Length];
        var largest = BigInteger.Zero;
        for (var i = 0; i < factors.Length; i++)
        {
            var factor = new Multiple();
            factor.Include(problem.Parties[i].NoDeal);
            foreach (var grid in grids)
            {
                foreach (var worth in grid.Worth)
                    factor.Include(worth[i]);
            }

            foreach (var link in problem.Links)
            {
                if (!link.Worth.IsEmpty)
                    factor.Include(link.Worth[i]);
            }

            factors[i] = factor.Value;
            largest = BigInteger.Max(largest, Bound(problem, grids, i) * factors[i]);
        }

        // Small numbers are worth compiling code for where there is much to add up; elsewhere one kind of number serves most problems.
        var bits = largest.GetBitLength();
        return new(factors, bits < 61 && IsLarge(grids) ? NumberSize.Long : bits < 124 ? NumberSize.Wide : NumberSize.Unbounded);
    }

    /// <summary>A worth as a whole number of the party's unit.</summary>
    public T Whole<T>(Exact worth, int party) where T : struct, IBinaryInteger<T> =>
        T.CreateChecked(worth.Numerator) * T.CreateChecked(_factors[party] / worth.Denominator);

    /// <summary>A worth from a whole number of the party's unit.</summary>
    public Exact Worth<T>(T whole, int party) where T : struct, IBinaryInteger<T> => Exact.Of(BigInteger.CreateChecked(whole), _factors[party]);

    private static bool IsLarge(DealGrid[] grids)
    {
        const double many = 100_000;
        var packages = 1.0;
        foreach (var grid in grids)
            packages *= Math.Max(1, grid.Values.Length);
        return packages >= many;
    }

    // No sum of a party's worths, nor its no-deal value, is further from 0.
    private static BigInteger Bound(DealProblem problem, DealGrid[] grids, int party)
    {
        var bound = Ceiling(problem.Parties[party].NoDeal);
        foreach (var grid in grids)
        {
            var most = BigInteger.Zero;
            foreach (var worth in grid.Worth)
                most = BigInteger.Max(most, Ceiling(worth[party]));
            bound += most;
        }

        foreach (var link in problem.Links)
        {
            if (!link.Worth.IsEmpty)
                bound += Ceiling(link.Worth[party]);
        }

        return bound;
    }

    private static BigInteger Ceiling(Exact value) => (BigInteger.Abs(value.Numerator) / value.Denominator) + 1;

    // Least common multiple: denominators are few and mostly divide what there is already.
    private struct Multiple
    {
        private long _small;
        private BigInteger? _large;

        public readonly BigInteger Value => _large ?? Math.Max(1, _small);

        public void Include(Exact value)
        {
            var denominator = value.Denominator;
            if (_large is null && denominator <= long.MaxValue)
            {
                var (now, next) = (Math.Max(1, _small), (long)denominator);
                if (now % next == 0)
                {
                    _small = now;
                    return;
                }

                var product = (Int128)(now / (long)BigInteger.GreatestCommonDivisor(now, next)) * next;
                if (product <= long.MaxValue)
                {
                    _small = (long)product;
                    return;
                }
            }

            _large = Value / BigInteger.GreatestCommonDivisor(Value, denominator) * denominator;
        }
    }
}
