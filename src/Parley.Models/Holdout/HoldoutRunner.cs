namespace Parley.Models.Holdout;

/// <summary>Solves one problem after the other in the same memory, and keeps the summaries only: for draws over ranges.</summary>
/// <remarks>Not safe to share between threads; make one for each. States that cannot be reached are left out, which changes no summary.</remarks>
public sealed class HoldoutRunner
{
    private readonly HoldoutEngine _engine;

    /// <summary>Makes a runner.</summary>
    /// <exception cref="ArgumentException">An option is outside its range.</exception>
    public HoldoutRunner(HoldoutOptions options)
    {
        HoldoutProblemCheck.Check(options);
        (Options, _engine) = (options, new(options));
    }

    /// <summary>How problems are solved.</summary>
    public HoldoutOptions Options { get; }

    /// <summary>Solves a problem.</summary>
    /// <exception cref="ArgumentException">A number is outside its range, or a list does not have the length that another asks for.</exception>
    /// <exception cref="InvalidOperationException">Shares of paths do not add up to 1 within 1e-12: a fault in the program, never in the problem.</exception>
    public HoldoutSummary Run(HoldoutProblem problem)
    {
        _engine.Begin(problem, keepAll: false);
        var status = _engine.Values(null, CancellationToken.None);
        return _engine.Summary(status, null);
    }
}
