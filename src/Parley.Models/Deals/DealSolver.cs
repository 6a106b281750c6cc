using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;

namespace Parley.Models.Deals;

/// <summary>Chooses how a problem is computed, and puts the answer together.</summary>
internal sealed class DealSolver
{
    private readonly DealLayout _layout;
    private readonly IDealEngine? _engine;
    private readonly bool _isTooLarge;

    /// <summary>Lays a problem out.</summary>
    public DealSolver(DealProblem problem, DealOptions options)
    {
        (Problem, Options) = (problem, options);
        // Two parties' continuous issues are kept whole where that does not take too many pieces.
        _layout = DealLayout.Of(problem, options.Steps, problem.Parties.Length != 2);
        _isTooLarge = _layout.LargestGroup > options.CompositeCap;
        if (_isTooLarge || _layout.IsEmpty)
            return;
        _engine = Engine();
        if (_engine is null && _layout.IsContinuous)
        {
            _layout = DealLayout.Of(problem, options.Steps, true);
            _engine = Engine();
        }
    }

    /// <summary>The problem.</summary>
    public DealProblem Problem { get; }

    /// <summary>How far it is searched.</summary>
    public DealOptions Options { get; }

    private int PointCap => Cap(Problem, Options);

    /// <summary>A package that no party refuses; <see langword="null"/> where none is found.</summary>
    public static FrontierPoint? Acceptable(DealProblem problem, DealOptions options, CancellationToken cancellation)
    {
        if (QuickZone.Of(problem) == ZoneAnswer.None || new DealSolver(problem, options)._engine is not { } engine)
            return null;
        var candidates = engine.Part(true, cancellation).Candidates;
        return candidates.Rational.Length > 0 ? candidates.Points[candidates.Rational[0]] : null;
    }

    /// <summary>Lowest and highest value of an issue over a problem's zone.</summary>
    public static (double Low, double High)? ValuesInZone(DealProblem problem, int issue, DealOptions options, CancellationToken cancellation) =>
        QuickZone.Of(problem) == ZoneAnswer.None ? null : new DealSolver(problem, options)._engine?.ValuesInZone(issue, cancellation);

    /// <summary>Packages of about one worth to a party.</summary>
    public static EqualOffers Offers(DealProblem problem, DealOptions options, int party, double worth, int count)
    {
        var layout = DealLayout.Of(problem, options.Steps, true);
        if (layout.IsEmpty || layout.LargestGroup > options.CompositeCap)
            return new(party, worth, 0, []);
        var scale = DealScale.Of(problem, layout.Grids);
        return scale.Size switch
        {
            NumberSize.Long => Find<long>(),
            NumberSize.Wide => Find<Int128>(),
            _ => Find<BigInteger>(),
        };

        EqualOffers Find<T>() where T : struct, IBinaryInteger<T>
        {
            var numbers = DealNumbers<T>.Of(problem, layout, scale);
            return numbers.IsEmpty ? new(party, worth, 0, []) : new OfferFinder<T>(numbers, party, worth, Cap(problem, options), CancellationToken.None).Find(count);
        }
    }

    /// <summary>Whether some package is refused by no party, in exact numbers.</summary>
    public ZoneAnswer HasZone(CancellationToken cancellation)
    {
        if (_engine is null)
            return _isTooLarge ? ZoneAnswer.NotFound : ZoneAnswer.None;
        var part = _engine.Part(true, cancellation);
        return part.Candidates.Rational.Length > 0 ? ZoneAnswer.Exists : _layout.IsCut || part.Tolerance > 0 ? ZoneAnswer.NotFound : ZoneAnswer.None;
    }

    /// <summary>A frontier.</summary>
    public DealFrontier Frontier(bool rationalOnly, CancellationToken cancellation) => _engine?.Part(rationalOnly, cancellation).Frontier ?? new() { Points = [] };

    /// <summary>All packages of a point's worth.</summary>
    public IEnumerable<DealPackage> PackagesOf(FrontierPoint point) => _engine?.PackagesOf(point) ?? [];

    /// <summary>The whole answer.</summary>
    public DealResult Solve(CancellationToken cancellation)
    {
        if (_engine is null)
            return Without(cancellation);
        var whole = _engine.Part(false, cancellation);
        // Where the whole frontier had to be thinned, the part that matters most may still be exact.
        var rational = whole.Tolerance > 0 ? _engine.Part(true, cancellation) : whole;
        var answer = rational.Candidates.Rational.Length > 0 ? ZoneAnswer.Exists
            : !_layout.IsCut && rational.Tolerance == 0 ? ZoneAnswer.None
            : QuickZone.Of(Problem) ?? ZoneAnswer.NotFound;
        var tolerance = Math.Max(whole.Tolerance, rational.Tolerance) + _layout.Loss;
        var zone = new ZoneFinder(this, cancellation).Find(_engine, answer, whole.Candidates);
        return new()
        {
            Status = tolerance > 0 || _layout.IsCut ? DealStatus.WithinTolerance : DealStatus.Exact,
            Tolerance = tolerance,
            Packages = Problem.Issues.Any(j => j.IsContinuous) ? null : _engine.Packages,
            Range = _engine.Range,
            Frontier = whole.Frontier,
            Solutions = SolutionRules.All(rational.Candidates, whole.Candidates, of => _engine.Raiffa(of, rational)),
            Zone = zone,
            Warnings = Warnings(whole, zone),
        };
    }

    private static int Cap(DealProblem problem, DealOptions options) => options.PointCap ?? problem.Parties.Length switch { <= 2 => 1_000_000, 3 => 100_000, _ => 20_000 };

    private IDealEngine? Engine()
    {
        var scale = DealScale.Of(Problem, _layout.Grids);
        return scale.Size switch
        {
            NumberSize.Long => Engine(DealNumbers<long>.Of(Problem, _layout, scale)),
            NumberSize.Wide => Engine(DealNumbers<Int128>.Of(Problem, _layout, scale)),
            _ => Engine(DealNumbers<BigInteger>.Of(Problem, _layout, scale)),
        };
    }

    private IDealEngine? Engine<T>(DealNumbers<T> numbers) where T : struct, IBinaryInteger<T> =>
        numbers.IsEmpty ? null : numbers.IsContinuous ? ContinuousEngine<T>.Of(numbers, PointCap) : new DiscreteEngine<T>(numbers, PointCap);

    private ImmutableArray<string> Warnings(FrontierPart whole, AgreementZone zone)
    {
        var warnings = ImmutableArray.CreateBuilder<string>();
        if (_layout.IsCut)
            warnings.Add(string.Create(CultureInfo.InvariantCulture, $"Continuous issues were cut into steps, {Options.Steps} over the span of each; no party can gain more than {_layout.Loss:0.######} points of 100 by values between them."));
        if (whole.Tolerance > 0)
            warnings.Add(string.Create(CultureInfo.InvariantCulture, $"The frontier has more than {PointCap} points and was thinned: no package is better for any party by more than {whole.Tolerance:0.######} points of 100 than one listed."));
        if (_engine!.AreValuesThinned)
            warnings.Add("The ranges of values in the zone rest on thinned frontiers: values further out may be acceptable too.");
        if (zone.Sample > 0)
            warnings.Add(string.Create(CultureInfo.InvariantCulture, $"The share of acceptable packages comes from a sample of {zone.Sample}, seed {Options.Seed}."));
        return warnings.ToImmutable();
    }

    private DealResult Without(CancellationToken cancellation) => new()
    {
        Status = _isTooLarge ? DealStatus.TooLarge : DealStatus.NoPackage,
        Packages = _isTooLarge ? null : 0,
        Range = [],
        Frontier = new() { Points = [], Packages = _isTooLarge ? null : 0 },
        Solutions = SolutionRules.All(new(Problem, [], []), new(Problem, [], []), _ => ([], null, null)),
        Zone = _isTooLarge ? new() { Answer = ZoneAnswer.NotFound } : new ZoneFinder(this, cancellation).Empty(),
        Warnings = _isTooLarge ? [string.Create(CultureInfo.InvariantCulture, $"Linked issues have {_layout.LargestGroup} combinations, more than {Options.CompositeCap}: they were not laid out.")] : [],
    };
}
