using System.Collections.Immutable;

namespace Parley.Models.Holdout;

/// <summary>Solves one problem after the other in the same memory.</summary>
internal sealed class HoldoutEngine(HoldoutOptions options)
{
    private const int OpenHorizon = 260;

    private HoldoutProblem _problem = null!;
    private HoldoutStructure? _structure;
    private BackwardPass _backward = null!;
    private ForwardPass _forward = null!;
    private ValueTail _tail = null!;
    private int _proposals;

    /// <summary>Sizes.</summary>
    public HoldoutStructure Structure => _structure!;

    /// <summary>Regimes by date.</summary>
    public RegimeCalendar Calendar { get; private set; } = null!;

    /// <summary>Chances of a step and worth of a period.</summary>
    public PeriodRows Rows { get; private set; } = null!;

    /// <summary>What a yes is worth.</summary>
    public HoldoutTerms Terms { get; private set; } = null!;

    /// <summary>Answers.</summary>
    public HoldoutPolicy Policy { get; private set; } = null!;

    /// <summary>How signatories decide.</summary>
    public Decision Decision { get; private set; } = null!;

    /// <summary>What takes paths out: signatures.</summary>
    public PathQuestion Question { get; private set; } = null!;

    /// <summary>Last date of curves.</summary>
    public int Horizon { get; private set; }

    /// <summary>Dates whose answers and values are kept; those after the last are as it.</summary>
    public int Dates => Policy.Dates;

    /// <summary>What holding out is worth at date 0.</summary>
    public IReadOnlyList<double> Holding => _backward.Holding;

    /// <summary>Periods after which the values of a tail come back.</summary>
    public int Cycle => _tail.Cycle;

    /// <summary>The last date of curves for a problem.</summary>
    public static int HorizonOf(HoldoutProblem problem, HoldoutOptions options) =>
        options.Horizon ?? (problem.Tail.Rule == HoldoutTailRule.Freeze ? problem.Tail.Periods : OpenHorizon);

    /// <summary>Makes ready for a problem.</summary>
    public void Begin(HoldoutProblem problem, bool keepAll)
    {
        HoldoutProblemCheck.Check(problem);
        _problem = problem;
        if (_structure is null || !_structure.Fits(problem))
            Build(problem);
        Horizon = HorizonOf(problem, options);
        Calendar.Begin(problem, keepAll);
        Rows.Begin(problem);
        Terms.Begin(problem);
        if (Decision is null || _proposals != problem.Proposals.Length)
            Decision = DecisionFor(problem);
        _proposals = problem.Proposals.Length;
        var steady = Math.Max(Calendar.LastDate, Math.Max(Rows.SteadyFrom, Terms.SteadyFrom));
        var isSteady = problem.Tail.Rule != HoldoutTailRule.Freeze && !Rows.Learns;
        Question = new()
        {
            Policy = Policy,
            Joint = Terms.Joint,
            VotesUntil = problem.Tail.Rule == HoldoutTailRule.Freeze ? problem.Tail.Periods : int.MaxValue,
            SteadyFrom = isSteady ? steady : int.MaxValue,
            CountedTo = options.RestrictedTo,
        };
        var last = Math.Min(Horizon, isSteady ? steady : Question.VotesUntil - 1);
        Policy.Begin(last + 1, Decision is NoisyChoice || (Decision is PieSplit && options.Precision is not null), keepAll && problem.Proposals.Length > 1);
    }

    /// <summary>Values and answers back to date 0.</summary>
    public HoldoutStatus Values(HoldoutValues? kept, CancellationToken cancellation)
    {
        _backward.Begin(_problem, Decision, Policy, kept);
        if (_problem.Tail.Rule == HoldoutTailRule.Freeze)
            return _tail.Freeze(_problem.Tail.Periods, cancellation);
        return Rows.Learns
            ? _tail.Lengthen(Math.Max(Horizon + 1, Math.Max(Calendar.LastDate, Math.Max(Rows.SteadyFrom, Terms.SteadyFrom)) + 1), cancellation)
            : _tail.Settle(Question.SteadyFrom, cancellation);
    }

    /// <summary>The summary, once values are there.</summary>
    public HoldoutSummary Summary(HoldoutStatus status, IMassObserver? observer)
    {
        var signed = new OutcomeCurve(Horizon + 1);
        _forward.Run(_problem, Question, signed, observer);
        ImmutableArray<double> blocks = [.. _forward.Blocked];
        var yes = ImmutableArray.CreateBuilder<OutcomeCurve>(Terms.Parties);
        for (var i = 0; i < Terms.Parties; i++)
        {
            var curve = new OutcomeCurve(Horizon + 1);
            _forward.Run(_problem, Question with { Kind = Decision.Yes(i) }, curve, null);
            yes.Add(curve);
        }

        return new() { Status = status, Today = Today(), Signed = signed, FirstYes = yes.MoveToImmutable(), Blocks = blocks };
    }

    private void Build(HoldoutProblem problem)
    {
        var parties = problem.Parties.Length;
        _structure = new(problem);
        Calendar = new(problem, _structure.Space);
        Rows = new(_structure, parties);
        _backward = new(_structure, Calendar, Rows, parties);
        _forward = new(_structure, Calendar, Rows, parties);
        _tail = new(_structure, _backward, options, parties);
        Terms = new(_structure, problem);
        Policy = new(_structure, parties);
        Decision = null!;
    }

    private Decision DecisionFor(HoldoutProblem problem) => options.Variant switch
    {
        HoldoutVariant.Endogenous => new PieSplit(Structure, Terms, Policy, options.Tie, options.Precision),
        HoldoutVariant.FightOn => new NoDecision(Structure, Terms, Policy),
        _ when problem.Proposals.IsEmpty => new NoDecision(Structure, Terms, Policy),
        _ when options.Precision is { } precision => new NoisyChoice(Structure, Terms, Policy, precision),
        _ when problem.Proposals.Length == 1 => new OneProposal(Structure, Terms, Policy, options.Tie),
        _ => new ManyProposals(Structure, Terms, Policy, options.Tie),
    };

    private ImmutableArray<HoldoutToday> Today()
    {
        var today = ImmutableArray.CreateBuilder<HoldoutToday>(Terms.Parties);
        var space = Structure.Space;
        var isOver = _problem.Start == 0 || _problem.Start == _problem.Steps;
        Terms.Prepare(0);
        for (var i = 0; i < Terms.Parties; i++)
        {
            var holding = _backward.Holding[i];
            var accepting = isOver ? double.NaN : Decision.Accepting(_backward.Holding, i, space.StartHome);
            var says = !isOver && Policy.At(Decision.Yes(i), Policy.Row(0, space.StartRegime, space.StartHome), _problem.Start) >= 0.5;
            today.Add(new(holding, accepting, holding + Terms.Penalty[(i * Terms.Homes) + space.StartHome] - accepting, says, double.NaN));
        }

        return today.MoveToImmutable();
    }
}
