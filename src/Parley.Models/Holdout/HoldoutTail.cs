namespace Parley.Models.Holdout;

/// <summary>What the parties think ends the contest where nobody signs: the most dangerous hidden input, so there is no default.</summary>
public enum HoldoutTailRule
{
    /// <summary>The line freezes for good at a date.</summary>
    Freeze,

    /// <summary>The line may freeze in every period.</summary>
    GeometricFreeze,

    /// <summary>It never freezes by itself: the horizon is raised until the answers at date 0 stand still.</summary>
    Open,
}

/// <summary>A tail rule with its number.</summary>
public sealed record HoldoutTail
{
    private HoldoutTail(HoldoutTailRule rule, int periods, double chance) => (Rule, Periods, Chance) = (rule, periods, chance);

    /// <summary>The rule.</summary>
    public HoldoutTailRule Rule { get; }

    /// <summary>The date of the freeze, T; 0 where the rule has none.</summary>
    public int Periods { get; }

    /// <summary>The chance of a freeze in a period, φ; 0 where the rule has none.</summary>
    public double Chance { get; }

    /// <summary>The line never freezes by itself.</summary>
    public static HoldoutTail Open { get; } = new(HoldoutTailRule.Open, 0, 0);

    /// <summary>The line freezes at a date, 1 to 20,000.</summary>
    public static HoldoutTail Freeze(int periods) => new(HoldoutTailRule.Freeze, periods, 0);

    /// <summary>The line freezes in a period with a chance, above 0, at most 1: on average after 1/φ periods.</summary>
    public static HoldoutTail GeometricFreeze(double chance) => new(HoldoutTailRule.GeometricFreeze, 0, chance);
}
