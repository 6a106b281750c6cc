namespace Parley.Models.Holdout;

/// <summary>How long does refusing beat accepting, for whom, and what moves that date?</summary>
public static class HoldoutModel
{
    /// <summary>Solves a problem in full: every value and answer is kept, for one set of inputs.</summary>
    /// <exception cref="ArgumentException">A number is outside its range, or a list does not have the length that another asks for.</exception>
    public static HoldoutResult Solve(HoldoutProblem problem, HoldoutOptions? options = null, CancellationToken cancellation = default) =>
        throw new NotImplementedException();
}
