namespace Parley.Models.Deals;

/// <summary>A deal space ready to be asked: worths as whole numbers of a common unit for each party.</summary>
public sealed class DealSpace
{
    private readonly Lock _lock = new();
    private DealSolver? _solver;

    private DealSpace(DealProblem problem, DealOptions options)
    {
        Problem = problem;
        Options = options;
    }

    /// <summary>What may be agreed.</summary>
    public DealProblem Problem { get; }

    /// <summary>How far it is searched.</summary>
    public DealOptions Options { get; }

    /// <summary>The solver, made when it is first asked.</summary>
    internal DealSolver Solver
    {
        get
        {
            lock (_lock)
                return _solver ??= new(Problem, Options);
        }
    }

    /// <summary>Prepares a deal space.</summary>
    /// <exception cref="ArgumentException">The problem has no party or no issue, an issue has no point, or points are out of order; or an option is below its least value.</exception>
    public static DealSpace Of(DealProblem problem, DealOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(problem);
        options ??= new();
        DealProblemCheck.Check(problem);
        DealProblemCheck.Check(options);
        return new(problem, options);
    }

    /// <summary>The frontier, the solutions and the agreement zone.</summary>
    public DealResult Solve(CancellationToken cancellation = default) => Solver.Solve(cancellation);

    /// <summary>The frontier alone.</summary>
    /// <param name="rationalOnly">Whether only packages that all prefer to no agreement are sought, which is much faster where there are few.</param>
    /// <param name="cancellation">Stops between merges.</param>
    public DealFrontier Frontier(bool rationalOnly, CancellationToken cancellation = default) => Solver.Frontier(rationalOnly, cancellation);

    /// <summary>Whether some package within hard limits is at least as good as no agreement for all: the cheapest question, asked for every draw.</summary>
    public ZoneAnswer HasZone(CancellationToken cancellation = default) => QuickZone.Of(Problem) ?? Solver.HasZone(cancellation);

    /// <summary>Where a package lies.</summary>
    /// <param name="package">Values of all issues; a discrete issue's value is one of its points, or the nearest is taken.</param>
    /// <param name="result">The answer of <see cref="Solve"/>.</param>
    /// <param name="moves">Most moves to list.</param>
    public DealVerdict Judge(DealPackage package, DealResult result, int moves = 3)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(result);
        return new PackageJudge(Problem, package, result).Judge(moves);
    }

    /// <summary>Packages worth the same to one party and best for the others.</summary>
    /// <param name="party">The party that makes the offers.</param>
    /// <param name="worth">The worth that it asks for, in points of 100.</param>
    /// <param name="count">Most offers.</param>
    public EqualOffers OffersOf(int party, double worth, int count = 3)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(party);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(party, Problem.Parties.Length);
        return DealSolver.Offers(Problem, Options, party, worth, count);
    }

    /// <summary>All packages of a frontier point's worth, in the order of issues and values, made one by one.</summary>
    public IEnumerable<DealPackage> PackagesOf(FrontierPoint point)
    {
        ArgumentNullException.ThrowIfNull(point);
        return Solver.PackagesOf(point);
    }
}
