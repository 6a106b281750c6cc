namespace Parley.Models.Holdout;

/// <summary>Backward induction: what every state is worth to each signatory, one date at a time.</summary>
/// <remarks>One step is V(t) from V(t + 1): freeze, calendar, replacement, then contest and support, then the decision.</remarks>
internal sealed class BackwardPass
{
    /// <summary>A date by which all that can ever be reached has been.</summary>
    public const int EndOfTime = int.MaxValue - 2;

    private readonly HoldoutStructure _structure;
    private readonly RegimeCalendar _calendar;
    private readonly PeriodRows _rows;
    private readonly double[][] _next;
    private readonly double[][] _mixed;
    private readonly double[][] _worth;
    private readonly int _parties;
    private HoldoutProblem _problem = null!;
    private Decision _decision = null!;
    private HoldoutPolicy _policy = null!;
    private HoldoutValues? _kept;
    private int[] _homeDates = [];

    public BackwardPass(HoldoutStructure structure, RegimeCalendar calendar, PeriodRows rows, int parties)
    {
        (_structure, _calendar, _rows, _parties) = (structure, calendar, rows, parties);
        (Values, _next, _mixed) = (Rows(structure.Size), Rows(structure.Size), Rows(structure.Size));
        _worth = Rows(structure.Stride);
        Holding = new double[parties];

        double[][] Rows(int size) => [.. Enumerable.Range(0, parties).Select(_ => new double[size])];
    }

    /// <summary>What states are worth at the date last stepped to, for each signatory.</summary>
    public double[][] Values { get; }

    /// <summary>What holding out is worth to each in the state of date 0, once stepped to.</summary>
    public double[] Holding { get; }

    /// <summary>Takes a problem, and puts the end of the contest in place: the line frozen where it stands.</summary>
    /// <param name="problem">A problem of the same structure.</param>
    /// <param name="decision">How signatories decide.</param>
    /// <param name="policy">Where answers are kept.</param>
    /// <param name="kept">Where values are kept, if they are; then states that cannot be reached are followed too.</param>
    public void Begin(HoldoutProblem problem, Decision decision, HoldoutPolicy policy, HoldoutValues? kept)
    {
        (_problem, _decision, _policy, _kept) = (problem, decision, policy, kept);
        _homeDates = kept is null ? _structure.Homes.FirstDate : [];
        for (var i = 0; i < _parties; i++)
        {
            problem.Parties[i].Worth.AsSpan().CopyTo(_worth[i]);
            Holding[i] = problem.Parties[i].Worth[problem.Start];
        }

        End();
    }

    /// <summary>Puts the end of the contest in place again.</summary>
    public void End()
    {
        for (var i = 0; i < _parties; i++)
        {
            for (var row = 0; row < _structure.Size; row += _structure.Stride)
            {
                _worth[i].CopyTo(Values[i], row);
                _worth[i].CopyTo(_next[i], row);
            }

            _next[i].CopyTo(_mixed[i], 0);
        }
    }

    /// <summary>Steps from the values of the date after to those of a date.</summary>
    /// <param name="date">The date.</param>
    /// <param name="reach">States that are not reached by this date are left out.</param>
    public void Step(int date, int reach)
    {
        _rows.Prepare(date);
        _decision.Prepare(date);
        for (var i = 0; i < _parties; i++)
        {
            Carry(i, date + 1, reach);
            for (var z = 0; z < _structure.Space.Regimes; z++)
            {
                if (_calendar.FirstDate[z] > reach)
                    continue;
                MoveKernel.Apply(
                    _structure,
                    Block(Values[i], z),
                    _structure.Homes.To,
                    _rows.Weights(i, z),
                    0,
                    _rows.Of(i, z),
                    reach,
                    _homeDates,
                    Block(_next[i], z));
            }

            (Values[i], _next[i]) = (_next[i], Values[i]);
            _kept?.Keep(i, date, Values[i]);
            if (date == 0 && _problem.Start > 0 && _problem.Start < _structure.Steps)
                Holding[i] = Values[i][StartRow + _problem.Start];
        }

        Decide(date, reach);
    }

    private int StartRow => (_structure.Space.StartRegime * _structure.Block) + (_structure.Space.StartHome * _structure.Stride);

    private bool IsHomeReached(int home, int reach) => _homeDates.Length == 0 || _homeDates[home] <= reach;

    private void Decide(int date, int reach)
    {
        for (var z = 0; z < _structure.Space.Regimes; z++)
        {
            for (var home = 0; home < _structure.Space.Homes && _calendar.FirstDate[z] <= reach; home++)
            {
                if (IsHomeReached(home, reach))
                    _decision.Decide(Values, (z * _structure.Block) + (home * _structure.Stride), home, _policy.Row(date, z, home));
            }
        }
    }

    private Span<double> Block(double[] of, int regime) => of.AsSpan(regime * _structure.Block, _structure.Block);

    private void Carry(int party, int date, int reach)
    {
        if (_problem.Tail.Chance > 0)
            Freeze(party);
        var chances = _calendar.At(date, party);
        if (!chances.IsEmpty)
            Change(party, chances, reach);
        var governed = _structure.Homes.Governed;
        for (var g = 0; g < governed.Length; g++)
        {
            var government = _problem.Parties[governed[g]].Government!;
            if (government.FallChance > 0)
                Replace(party, _structure.Homes.Falls[g], government.FallChance, governed[g] == party ? government.OfficeLoss : 0, reach);
        }
    }

    private void Freeze(int party)
    {
        var chance = _problem.Tail.Chance;
        for (var row = 0; row < _structure.Size; row += _structure.Stride)
            RowSums.Mix(Values[party].AsSpan(row, _structure.Stride), 1 - chance, _worth[party], chance);
    }

    private void Change(int party, ReadOnlySpan<double> chances, int reach)
    {
        var regimes = _structure.Space.Regimes;
        for (var z = 0; z < regimes; z++)
        {
            if (_calendar.FirstDate[z] > reach)
                continue;
            var into = Block(_mixed[party], z);
            var keep = 0.0;
            for (var to = 0; to < regimes; to++)
            {
                if (chances[(z * regimes) + to] is var chance and > 0)
                {
                    RowSums.Mix(into, keep, Block(Values[party], to), chance);
                    keep = 1;
                }
            }
        }

        (Values[party], _mixed[party]) = (_mixed[party], Values[party]);
    }

    private void Replace(int party, Fall[] falls, double chance, double officeLoss, int reach)
    {
        var stride = _structure.Stride;
        for (var z = 0; z < _structure.Space.Regimes; z++)
        {
            if (_calendar.FirstDate[z] > reach)
                continue;
            var block = Block(Values[party], z);
            foreach (var fall in falls)
            {
                if (!IsHomeReached(fall.Home, reach + 1))
                    continue;
                var own = block.Slice(fall.Home * stride, stride);
                RowSums.Mix(own, 1 - chance, block.Slice(fall.Reset * stride, stride), chance);
                for (var k = 1; k < _structure.Steps && officeLoss != 0; k++)
                    own[k] -= chance * officeLoss;

                // A contest that has ended replaces nobody.
                own[0] = _worth[party][0];
                own[_structure.Steps] = _worth[party][_structure.Steps];
            }
        }
    }
}
