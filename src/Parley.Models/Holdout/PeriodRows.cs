using System.Collections.Immutable;

namespace Parley.Models.Holdout;

/// <summary>Chances of a step and worth of a period, by regime, as each believes them at the date in hand.</summary>
/// <remarks>A measure in force bites by 1 − a: p_up(1 − η_up(1 − a)), p_dn(1 + η_dn(1 − a)), c + c_x(1 − a).</remarks>
internal sealed class PeriodRows
{
    private readonly HoldoutStructure _structure;
    private readonly double[] _rows;
    private readonly double[] _weights;
    private readonly double[] _analystWeights;
    private readonly double[] _support;
    private readonly List<int> _breaks = [];
    private readonly int _parties;
    private readonly int _wayNumbers;
    private HoldoutProblem _problem = null!;
    private double _freeze;
    private int _epoch;
    private int _forecastEpoch;

    public PeriodRows(HoldoutStructure structure, int parties)
    {
        (_structure, _parties) = (structure, parties);
        var regimes = structure.Space.Regimes;
        _rows = new double[(parties + 1) * regimes * 4 * structure.Stride];
        _wayNumbers = 3 * structure.Homes.Ways;
        _weights = new double[(parties + 1) * regimes * _wayNumbers];
        _analystWeights = new double[regimes * structure.Homes.Count * _wayNumbers];
        _support = new double[9 * structure.Homes.Governed.Length];
        ExitBottom = new double[regimes];
        ExitTop = new double[regimes];
    }

    /// <summary>For each regime, the analyst's chance of a step down from step 1.</summary>
    public double[] ExitBottom { get; }

    /// <summary>For each regime, the analyst's chance of a step up from step N − 1.</summary>
    public double[] ExitTop { get; }

    /// <summary>First date from which nothing depends on the date any more, learning apart.</summary>
    public int SteadyFrom => _breaks.Count == 0 ? 0 : _breaks[^1];

    /// <summary>Whether a signatory learns, so that chances never stand still.</summary>
    public bool Learns { get; private set; }

    /// <summary>Takes the numbers of a problem of the same structure.</summary>
    public void Begin(HoldoutProblem problem)
    {
        _problem = problem;
        _freeze = problem.Tail.Chance;
        (_epoch, _forecastEpoch) = (-1, -1);
        Learns = false;
        foreach (var party in problem.Parties)
            Learns |= party.Learning is not null;
        _breaks.Clear();
        foreach (var measure in _structure.Space.Measures)
        {
            for (var s = 0; s < measure.Count; s++)
            {
                var from = measure.ReplacedFrom(s);
                if (from is > 0 and < int.MaxValue && !_breaks.Contains(from))
                    _breaks.Add(from);
            }
        }

        _breaks.Sort();
    }

    /// <summary>Makes the signatories' numbers those of a date.</summary>
    public void Prepare(int date)
    {
        var isNew = EpochOf(date) != _epoch;
        _epoch = EpochOf(date);
        for (var i = 0; i < _parties && (isNew || Learns); i++)
        {
            var learns = _problem.Parties[i].Learning is not null;
            for (var z = 0; z < _structure.Space.Regimes && (isNew || learns); z++)
            {
                Fill(i, z, date);
                if (isNew)
                    FillWeights(i, z, date);
            }
        }
    }

    /// <summary>Makes the analyst's numbers those of a date.</summary>
    public void PrepareForecast(int date)
    {
        if (EpochOf(date) == _forecastEpoch)
            return;
        _forecastEpoch = EpochOf(date);
        for (var z = 0; z < _structure.Space.Regimes; z++)
        {
            Fill(_parties, z, date);
            FillWeights(_parties, z, date);
        }
    }

    /// <summary>A signatory's rows in a regime: discounted chances, and the worth of the period.</summary>
    public HoldoutMoveRows Of(int party, int regime) => new(Rows(party, regime), _structure.Stride);

    /// <summary>The analyst's rows in a regime, seen from where a path arrives, freezes left out.</summary>
    public HoldoutMoveRows Forecast(int regime) => new(Rows(_parties, regime), _structure.Stride);

    /// <summary>A signatory's chances of every way on from a home in a regime, where the contest fell, stayed and rose.</summary>
    public ReadOnlySpan<double> Weights(int party, int regime) =>
        _weights.AsSpan(((party * _structure.Space.Regimes) + regime) * _wayNumbers, _wayNumbers);

    /// <summary>The analyst's chances of every way to a home in a regime, home by home, where the contest rose, stayed and fell.</summary>
    public ReadOnlySpan<double> ForecastWeights(int regime)
    {
        var count = _structure.Homes.Count * _wayNumbers;
        return _analystWeights.AsSpan(regime * count, count);
    }

    private int EpochOf(int date)
    {
        var epoch = 0;
        while (epoch < _breaks.Count && _breaks[epoch] <= date)
            epoch++;
        return epoch;
    }

    private Span<double> Rows(int believer, int regime)
    {
        var count = 4 * _structure.Stride;
        return _rows.AsSpan(((believer * _structure.Space.Regimes) + regime) * count, count);
    }

    private double Held(Believed number, int believer) => believer == _parties ? number.Analyst : number.Of(believer);

    private double Bite(int measure, int regime, int believer, int date)
    {
        var stage = _structure.Space.StageOf(regime, measure);
        if (MeasureStages.StateOf(stage) != MeasureState.InForce)
            return 0;
        var asked = _problem.Measures[measure];
        var isReplaced = date >= _structure.Space.Measures[measure].ReplacedFrom(stage);
        return asked.Cut * (1 - (isReplaced ? Held(asked.Replaced, believer) : 0));
    }

    private void Fill(int believer, int regime, int date)
    {
        var (upFactor, downFactor, extra) = (1.0, 1.0, 0.0);
        for (var m = 0; m < _problem.Measures.Length; m++)
        {
            var bite = Bite(m, regime, believer, date);
            if (bite == 0)
                continue;
            var measure = _problem.Measures[m];
            upFactor *= 1 - (measure.UpLoss * bite);
            downFactor *= 1 + (measure.DownGain * bite);
            if (believer < _parties && !measure.Cost.IsEmpty)
                extra += measure.Cost[believer] * bite;
        }

        var rows = Rows(believer, regime);
        rows.Clear();
        if (believer == _parties)
            FillForecast(rows, regime, upFactor, downFactor);
        else
            FillParty(rows, believer, upFactor, downFactor, extra, date);
    }

    private void FillForecast(Span<double> rows, int regime, double upFactor, double downFactor)
    {
        var (down, stay, up) = Normal(_problem.Down.Analyst * downFactor, _problem.Up.Analyst * upFactor);
        (ExitBottom[regime], ExitTop[regime]) = (down, up);
        var on = 1 - _freeze;
        var stride = _structure.Stride;
        var last = _structure.Steps - 1;
        for (var k = 1; k <= last; k++)
        {
            rows[k] = k == 1 ? 0 : on * up;
            rows[stride + k] = on * stay;
            rows[(2 * stride) + k] = k == last ? 0 : on * down;
        }
    }

    private void FillParty(Span<double> rows, int party, double upFactor, double downFactor, double extra, int date)
    {
        var asked = _problem.Parties[party];
        var (upBase, downBase) = (_problem.Up.Of(party), _problem.Down.Of(party));
        var (down, stay, up) = Normal(downBase * downFactor, upBase * upFactor);
        var stride = _structure.Stride;
        var cost = asked.Cost + extra;
        var flow = asked.FlowBenefit ? 1 - asked.Discount : 0;
        var worth = asked.Worth.AsSpan();
        for (var k = 1; k < _structure.Steps; k++)
        {
            if (asked.Learning is { } prior)
            {
                var moves = Math.Min(1, upBase + downBase);
                var q = Expected(prior, MovesBy(date, party), k);
                (down, stay, up) = Normal(moves * (1 - q) * downFactor, moves * q * upFactor);
            }

            rows[k] = asked.Discount * down;
            rows[stride + k] = asked.Discount * stay;
            rows[(2 * stride) + k] = asked.Discount * up;
            rows[(3 * stride) + k] = (flow * worth[k]) - cost;
        }

        rows[(3 * stride) + _structure.Steps] = worth[^1];
    }

    /// <summary>Moves seen by a date: one in every period where the analyst expects that, else as many as the signatory expects.</summary>
    private double MovesBy(int date, int party) =>
        HoldoutBeliefs.MovesEveryPeriod(_problem) ? date : date * Math.Min(1, _problem.Up.Of(party) + _problem.Down.Of(party));

    private double Expected(HoldoutLearning prior, double moves, int step)
    {
        var up = Math.Clamp((moves + step - _problem.Start) / 2, 0, moves);
        return (prior.Alpha + up) / (prior.Alpha + prior.Beta + moves);
    }

    private static (double Down, double Stay, double Up) Normal(double down, double up)
    {
        var sum = down + up;
        return sum > 1 ? (down / sum, 0, up / sum) : (down, 1 - sum, up);
    }

    private void FillWeights(int believer, int regime, int date)
    {
        var homes = _structure.Homes;
        for (var g = 0; g < homes.Governed.Length; g++)
            FillSupport(g, believer, regime, date);
        var weights = _weights.AsSpan(((believer * _structure.Space.Regimes) + regime) * _wayNumbers, _wayNumbers);
        for (var way = 0; way < homes.Ways; way++)
        {
            for (var move = 0; move < 3; move++)
            {
                var (chance, rest) = (1.0, way);
                for (var g = 0; g < homes.Governed.Length; g++, rest /= 3)
                    chance *= _support[(9 * g) + (3 * move) + (rest % 3)];
                weights[(3 * way) + move] = chance;
            }
        }

        if (believer < _parties)
            return;
        var arriving = _analystWeights.AsSpan(regime * homes.Count * _wayNumbers, homes.Count * _wayNumbers);
        for (var w = 0; w < homes.FromWay.Length; w++)
        {
            var from = weights.Slice(3 * homes.FromWay[w], 3);
            (arriving[3 * w], arriving[(3 * w) + 1], arriving[(3 * w) + 2]) = (from[2], from[1], from[0]);
        }
    }

    private void FillSupport(int government, int believer, int regime, int date)
    {
        var place = _structure.Homes.Governed[government];
        var party = _problem.Parties[place];
        var home = party.Government!;
        var (extraDown, extraUp) = (0.0, 0.0);
        for (var m = 0; m < _problem.Measures.Length; m++)
        {
            var bite = Bite(m, regime, believer, date);
            extraDown += bite * ForGovernment(_problem.Measures[m].SupportDown, place, government);
            extraUp += bite * ForGovernment(_problem.Measures[m].SupportUp, place, government);
        }

        for (var move = 0; move < 3; move++)
        {
            var lost = move == (party.WinsAtTop ? 0 : 2);
            var gained = move == (party.WinsAtTop ? 2 : 0);
            var (down, stay, up) = Normal(
                Math.Max(0, home.Down + (lost ? home.DownOnLoss : 0) + extraDown),
                Math.Max(0, home.Up + (gained ? home.UpOnGain : 0) + extraUp));
            var at = (9 * government) + (3 * move);
            (_support[at], _support[at + 1], _support[at + 2]) = (down, stay, up);
        }
    }

    private double ForGovernment(ImmutableArray<double> numbers, int party, int government) =>
        numbers.IsEmpty ? 0 : numbers[numbers.Length == _parties ? party : government];
}
