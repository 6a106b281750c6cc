namespace Parley.Models.Holdout;

/// <summary>What beliefs imply.</summary>
internal static class HoldoutBeliefs
{
    // Chances such as 0.55 and 0.45 add up to 1 but for rounding.
    private const double Rounding = 1e-12;

    /// <summary>Whether the contest moves in every period by the analyst's numbers, so that steps tell all moves seen.</summary>
    public static bool MovesEveryPeriod(HoldoutProblem problem) => problem.Up.Analyst + problem.Down.Analyst >= 1 - Rounding;
}
