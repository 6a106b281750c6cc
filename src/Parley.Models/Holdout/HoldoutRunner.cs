namespace Parley.Models.Holdout;

/// <summary>Solves one problem after the other in the same memory, and keeps the summaries only: for draws over ranges.</summary>
/// <remarks>Not safe to share between threads; make one for each. States that cannot be reached are left out, which changes no summary.</remarks>
public sealed class HoldoutRunner(HoldoutOptions options)
{
    /// <summary>How problems are solved.</summary>
    public HoldoutOptions Options { get; } = options;

    /// <summary>Solves a problem.</summary>
    /// <exception cref="ArgumentException">A number is outside its range, or a list does not have the length that another asks for.</exception>
    public HoldoutSummary Run(HoldoutProblem problem) => throw new NotImplementedException();
}
