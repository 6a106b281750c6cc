using System.Numerics;

namespace Parley.Models.Deals;

/// <summary>
/// A line of packages in the plane of two parties' worths along which one continuous issue moves, from the end that is best for the second party to the end that is best for the
/// first; or a single package.
/// </summary>
internal sealed class Strip<T> where T : struct, IBinaryInteger<T>
{
    /// <summary>A line, or with the same worth at both ends a package.</summary>
    /// <param name="left">Worths at the end that is best for the second party.</param>
    /// <param name="right">Worths at the other end.</param>
    /// <param name="options">The option of each choice at the left end; −1 for choices that are not made yet.</param>
    /// <param name="moving">The choice that moves; −1 for a package.</param>
    /// <param name="to">Its option at the right end.</param>
    public Strip((T X, T Y) left, (T X, T Y) right, int[] options, int moving, int to)
    {
        (Left, Right, Options, Moving, To) = (left, right, options, moving, to);
        (X, Y) = (double.CreateSaturating(left.X), double.CreateSaturating(left.Y));
        (Width, Height) = (double.CreateSaturating(right.X - left.X), double.CreateSaturating(right.Y - left.Y));
    }

    public (T X, T Y) Left { get; }

    public (T X, T Y) Right { get; }

    public int[] Options { get; }

    public int Moving { get; }

    public int To { get; }

    /// <summary>First worth at the left end, rounded.</summary>
    public double X { get; }

    /// <summary>Second worth at the left end, rounded.</summary>
    public double Y { get; }

    /// <summary>What the first party gains to the right end, rounded.</summary>
    public double Width { get; }

    /// <summary>What the second party gains to the right end, below 0, rounded.</summary>
    public double Height { get; }

    public bool IsPoint => Moving < 0;

    /// <summary>The slope without rounding; lines only.</summary>
    public Exact Slope => Exact.Of(BigInteger.CreateChecked(Right.Y - Left.Y), BigInteger.CreateChecked(Right.X - Left.X));

    /// <summary>Compares slopes: above 0 where this line is flatter.</summary>
    public int CompareSlope(Strip<T> other)
    {
        var difference = (Height / Width) - (other.Height / other.Width);
        var margin = 1e-12 * (Math.Abs(Height / Width) + Math.Abs(other.Height / other.Width));
        return Math.Abs(difference) > margin ? Math.Sign(difference) : Slope.CompareTo(other.Slope);
    }

    /// <summary>The second worth where the first is x, rounded.</summary>
    public double Near(double x) => IsPoint ? Y : Y + (Height / Width * (x - X));

    /// <summary>How wrong <see cref="Near"/> may be.</summary>
    public double Margin(double x) => 1e-13 * (Math.Abs(Y) + Math.Abs(Height) + (IsPoint ? 0 : Math.Abs(Height / Width) * (Math.Abs(x) + Math.Abs(X))));

    /// <summary>The second worth where the first is x, without rounding.</summary>
    public Exact At(Exact x) => IsPoint ? Whole(Left.Y) : Whole(Left.Y) + (Slope * (x - Whole(Left.X)));

    /// <summary>The first worth where the second is y, without rounding; lines only.</summary>
    public Exact Where(Exact y) => Whole(Left.X) + ((y - Whole(Left.Y)) / Slope);

    /// <summary>The first worth where two lines that are not parallel meet.</summary>
    public Exact Meets(Strip<T> other)
    {
        var (a, b) = (Slope, other.Slope);
        return (Whole(other.Left.Y) - (b * Whole(other.Left.X)) - Whole(Left.Y) + (a * Whole(Left.X))) / (a - b);
    }

    /// <summary>A worth as an exact number of units.</summary>
    public static Exact Whole(T worth) => Exact.Of(BigInteger.CreateChecked(worth), BigInteger.One);

    /// <summary>The upper right border of the sums of two strips' packages: one or two strips.</summary>
    public IEnumerable<Strip<T>> Plus(Strip<T> other)
    {
        if (IsPoint || other.IsPoint)
        {
            var line = IsPoint ? other : this;
            yield return new(Sum(Left, other.Left), Sum(Right, other.Right), Join(Options, other.Options), line.Moving, line.To);
            yield break;
        }

        // The flatter line first, while the other rests at its left end.
        var (first, second) = CompareSlope(other) >= 0 ? (this, other) : (other, this);
        var options = Join(Options, other.Options);
        yield return new(Sum(Left, other.Left), Sum(first.Right, second.Left), options, first.Moving, first.To);
        var later = (int[])options.Clone();
        later[first.Moving] = first.To;
        yield return new(Sum(first.Right, second.Left), Sum(Right, other.Right), later, second.Moving, second.To);
    }

    private static (T, T) Sum((T X, T Y) a, (T X, T Y) b) => (a.X + b.X, a.Y + b.Y);

    private static int[] Join(int[] a, int[] b)
    {
        var joined = (int[])a.Clone();
        for (var s = 0; s < joined.Length; s++)
            joined[s] = Math.Max(joined[s], b[s]);
        return joined;
    }
}

/// <summary>A place on the first party's axis.</summary>
internal sealed class Cut
{
    private readonly Func<Exact>? _exactly;
    private Exact? _known;

    /// <summary>A place known without rounding.</summary>
    public Cut(Exact at) => (_known, Near) = (at, at.ToDouble());

    /// <summary>A place that is only worked out without rounding where that is needed.</summary>
    public Cut(double near, Func<Exact> exactly) => (Near, _exactly) = (near, exactly);

    /// <summary>The place to a few units in the last place.</summary>
    public double Near { get; }

    /// <summary>The place without rounding.</summary>
    public Exact Exactly => _known ??= _exactly!();

    /// <summary>Order on the axis.</summary>
    public int CompareTo(Cut other)
    {
        if (ReferenceEquals(this, other))
            return 0;
        var difference = Near - other.Near;
        return Math.Abs(difference) > 1e-13 * (Math.Abs(Near) + Math.Abs(other.Near)) ? Math.Sign(difference) : Exactly.CompareTo(other.Exactly);
    }
}

/// <summary>The part of a strip that no other package beats.</summary>
/// <param name="Of">The strip.</param>
/// <param name="From">Where the part starts on the first party's axis.</param>
/// <param name="To">Where it ends.</param>
internal readonly record struct StripPart<T>(Strip<T> Of, Cut From, Cut To) where T : struct, IBinaryInteger<T>;
