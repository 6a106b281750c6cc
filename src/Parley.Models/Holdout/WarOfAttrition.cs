namespace Parley.Models.Holdout;

/// <summary>How fast each side gives in where both know everything.</summary>
/// <param name="First">Rate at which the first side concedes, per unit of time.</param>
/// <param name="Second">Rate at which the second side concedes.</param>
public readonly record struct ConcessionRates(double First, double Second)
{
    /// <summary>Chance that both still hold out at a time.</summary>
    public double BothIn(double time) => Math.Exp(-(First + Second) * time);

    /// <summary>Mean time until one concedes.</summary>
    public double Mean => 1 / (First + Second);

    /// <summary>Time by which one has conceded with a chance of a half.</summary>
    public double Median => Math.Log(2) / (First + Second);

    /// <summary>Chance that it is the first side that concedes.</summary>
    public double FirstConcedes => First / (First + Second);
}

/// <summary>
/// The war of attrition (Maynard Smith 1974; Bishop &amp; Cannings 1978): two sides pay until one gives in, and the other takes the
/// prize. A side's resolve is its prize over its cost of a unit of time.
/// </summary>
public static class WarOfAttrition
{
    /// <summary>
    /// The mixed equilibrium where both know everything: a side concedes at the rate that keeps the other indifferent, the
    /// other's cost over the other's prize.
    /// </summary>
    /// <remarks>
    /// The side that has more to gain concedes faster, so it is no forecast of who gives in where sides differ; and there are
    /// pure equilibria besides, in which one side concedes at once (Hendricks, Weiss &amp; Wilson 1988). It is a selection.
    /// </remarks>
    /// <param name="firstPrize">Prize to the first side, above 0.</param>
    /// <param name="firstCost">Its cost of a unit of time, above 0.</param>
    /// <param name="secondPrize">Prize to the second side, above 0.</param>
    /// <param name="secondCost">Its cost of a unit of time, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is not above 0.</exception>
    public static ConcessionRates Complete(double firstPrize, double firstCost, double secondPrize, double secondCost) => new(
        Positive(secondCost, nameof(secondCost)) / Positive(secondPrize, nameof(secondPrize)),
        Positive(firstCost, nameof(firstCost)) / Positive(firstPrize, nameof(firstPrize)));

    /// <summary>The chance p of conceding in each period of the symmetric equilibrium in periods, where conceding together pays nothing: p = c/(v + c).</summary>
    /// <param name="prize">Prize, v, above 0.</param>
    /// <param name="cost">Cost of a period, c, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is not above 0.</exception>
    public static double ConcessionChance(double prize, double cost) =>
        Positive(cost, nameof(cost)) / (Positive(prize, nameof(prize)) + cost);

    /// <summary>The same where conceding together pays each half the prize: the smaller root of (1 − p)(c − δpv/2) = pv/2.</summary>
    /// <param name="prize">Prize, v, above 0.</param>
    /// <param name="cost">Cost of a period, c, above 0.</param>
    /// <param name="discount">Worth now of 1 in the next period, δ: above 0, at most 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public static double ConcessionChance(double prize, double cost, double discount)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(discount, 1);
        var square = Positive(discount, nameof(discount)) * Positive(prize, nameof(prize)) / 2;
        var linear = square + Positive(cost, nameof(cost)) + (prize / 2);
        return 2 * cost / (linear + Math.Sqrt((linear * linear) - (4 * square * cost)));
    }

    /// <summary>
    /// Time at which a side of known resolve gives in, where both sides' resolve is private and drawn from one uniform range:
    /// T(v) = ∫ x f(x)/(1 − F(x)) dx from the lowest resolve to v (Bishop, Cannings &amp; Maynard Smith 1978; Nalebuff &amp; Riley 1985).
    /// </summary>
    /// <param name="resolve">Resolve, v, in the range; infinite time at its upper end.</param>
    /// <param name="low">Lowest resolve, 0 or more.</param>
    /// <param name="high">Highest resolve, above the lowest.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public static double UniformTime(double resolve, double low, double high)
    {
        CheckRange(low, high);
        if (!(resolve >= low && resolve <= high))
            throw new ArgumentOutOfRangeException(nameof(resolve), resolve, "A resolve lies in its range.");
        return (low - resolve) - (high * Math.Log((high - resolve) / (high - low)));
    }

    /// <summary>Chance that a side still holds out at a time, resolve being private and uniform; both sides' chance is its square.</summary>
    /// <param name="time">Time, 0 or more.</param>
    /// <param name="low">Lowest resolve, 0 or more.</param>
    /// <param name="high">Highest resolve, above the lowest.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public static double UniformStillIn(double time, double low, double high)
    {
        CheckRange(low, high);
        CheckTime(time);
        if (time == 0)
            return 1;

        // With y = −ln(1 − F(v)), T = high·y − (high − low)(1 − e^−y) is convex: Newton's steps from above never overshoot.
        var y = (time + high - low) / high;
        for (var step = 0; step < 200; step++)
        {
            var next = y - (((high * y) + ((high - low) * Expm1Negative(y)) - time) / (high - ((high - low) * Math.Exp(-y))));
            if (!(next < y))
                break;
            y = next;
        }

        return Math.Exp(-y);
    }

    /// <summary>Time at which a side gives in, resolve being private and exponential: T(v) = v²/(2·mean).</summary>
    /// <param name="resolve">Resolve, v, 0 or more.</param>
    /// <param name="mean">Mean resolve, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public static double ExponentialTime(double resolve, double mean)
    {
        if (!(resolve >= 0))
            throw new ArgumentOutOfRangeException(nameof(resolve), resolve, "A resolve is 0 or more.");
        return resolve * resolve / (2 * Positive(mean, nameof(mean)));
    }

    /// <summary>Chance that a side still holds out at a time, resolve being private and exponential: exp(−√(2t/mean)).</summary>
    /// <param name="time">Time, 0 or more.</param>
    /// <param name="mean">Mean resolve, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public static double ExponentialStillIn(double time, double mean)
    {
        CheckTime(time);
        return Math.Exp(-Math.Sqrt(2 * time / Positive(mean, nameof(mean))));
    }

    private static double Expm1Negative(double y) => y < 1e-5 ? -y + (y * y / 2) - (y * y * y / 6) : Math.Exp(-y) - 1;

    private static double Positive(double number, string name) =>
        number is > 0 and < double.PositiveInfinity ? number : throw new ArgumentOutOfRangeException(name, number, "The number is above 0.");

    private static void CheckTime(double time)
    {
        if (!(time is >= 0 and < double.PositiveInfinity))
            throw new ArgumentOutOfRangeException(nameof(time), time, "A time is 0 or more.");
    }

    private static void CheckRange(double low, double high)
    {
        if (!(low >= 0 && high > low && double.IsFinite(high)))
            throw new ArgumentOutOfRangeException(nameof(low), low, "A range of resolve starts at 0 or above, and ends above its start.");
    }
}
