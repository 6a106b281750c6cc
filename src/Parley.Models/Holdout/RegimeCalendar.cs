namespace Parley.Models.Holdout;

/// <summary>Which regime may follow on which, at each date, as each believes it. Dates on which nothing can change are left out.</summary>
internal sealed class RegimeCalendar
{
    private const int Everyday = 0;

    private readonly HoldoutSpace _space;
    private readonly Dictionary<int, int> _kinds = [];
    private readonly int[] _dates;
    private readonly bool _hasHazard;
    private readonly double[] _chances;
    private readonly double[][] _stage;
    private readonly int _believers;

    public RegimeCalendar(HoldoutProblem problem, HoldoutSpace space)
    {
        _space = space;
        _believers = problem.Parties.Length + 1;
        var moves = space.Measures.SelectMany(m => m.Moves).ToArray();
        _hasHazard = moves.Any(m => m.Date is null);
        _dates = [.. moves.Select(m => m.Date).OfType<int>().Distinct().Order()];
        for (var d = 0; d < _dates.Length; d++)
            _kinds.Add(_dates[d], d + 1);
        _chances = new double[(_dates.Length + 1) * _believers * space.Regimes * space.Regimes];
        _stage = [.. space.Measures.Select(m => new double[m.Count * m.Count])];
        FirstDate = new int[space.Regimes];
    }

    /// <summary>First date at which a regime may be reached, by somebody's beliefs; once reached it stays so.</summary>
    public int[] FirstDate { get; }

    /// <summary>The last date that has changes of its own, 0 where none has.</summary>
    public int LastDate => _dates.Length == 0 ? 0 : _dates[^1];

    /// <summary>Takes the chances of a problem of the same structure.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="keepAll">Whether regimes that cannot be reached are followed too.</param>
    public void Begin(HoldoutProblem problem, bool keepAll)
    {
        for (var believer = 0; believer < _believers; believer++)
        {
            if (_hasHazard)
                Fill(problem, believer, Everyday, null);
            for (var d = 0; d < _dates.Length; d++)
                Fill(problem, believer, d + 1, _dates[d]);
        }

        Array.Fill(FirstDate, keepAll ? 0 : int.MaxValue);
        FirstDate[_space.StartRegime] = 0;
        if (!keepAll)
            Reach();
    }

    /// <summary>The chances of going from a regime (row) to another (column) at a date; empty where nothing can change.</summary>
    /// <param name="date">The date.</param>
    /// <param name="believer">A signatory's place, or the number of signatories for the analyst.</param>
    public ReadOnlySpan<double> At(int date, int believer)
    {
        var kind = _kinds.GetValueOrDefault(date, _hasHazard ? Everyday : -1);
        var size = _space.Regimes * _space.Regimes;
        return kind < 0 ? [] : _chances.AsSpan(((kind * _believers) + believer) * size, size);
    }

    private void Fill(HoldoutProblem problem, int believer, int kind, int? date)
    {
        for (var m = 0; m < _stage.Length; m++)
            FillStage(problem, believer, m, date);
        var regimes = _space.Regimes;
        var into = _chances.AsSpan(((kind * _believers) + believer) * regimes * regimes, regimes * regimes);
        for (var from = 0; from < regimes; from++)
        {
            for (var to = 0; to < regimes; to++)
            {
                var (chance, a, b) = (1.0, from, to);
                for (var m = 0; m < _stage.Length && chance > 0; m++)
                {
                    var count = _space.Measures[m].Count;
                    chance *= _stage[m][(a % count * count) + (b % count)];
                    (a, b) = (a / count, b / count);
                }

                into[(from * regimes) + to] = chance;
            }
        }
    }

    private void FillStage(HoldoutProblem problem, int believer, int measure, int? date)
    {
        var stages = _space.Measures[measure];
        var chances = _stage[measure];
        Array.Clear(chances);
        for (var s = 0; s < stages.Count; s++)
            chances[(s * stages.Count) + s] = 1;
        foreach (var move in stages.Moves)
        {
            if (move.Date is { } own && own != date)
                continue;
            var asked = problem.Measures[measure];
            var chance = move.Change < 0
                ? 1.0 / asked.ReplacedAfter
                : Held(asked.Changes[move.Change].Chance, believer);
            var stay = (move.From * stages.Count) + move.From;
            var moved = chances[stay] * chance;
            chances[(move.From * stages.Count) + move.To] += moved;
            chances[stay] -= moved;
        }
    }

    private double Held(Believed number, int believer) => believer == _believers - 1 ? number.Analyst : number.Of(believer);

    private void Reach()
    {
        // Without further dates of its own, a calendar opens a new regime in every period or never again.
        var last = _hasHazard ? LastDate + _space.Regimes : LastDate;
        for (var date = 1; date <= last; date++)
        {
            if (!_hasHazard && !_kinds.ContainsKey(date))
                continue;
            for (var believer = 0; believer < _believers; believer++)
            {
                var chances = At(date, believer);
                for (var from = 0; from < _space.Regimes; from++)
                {
                    if (FirstDate[from] >= date)
                        continue;
                    for (var to = 0; to < _space.Regimes; to++)
                    {
                        if (chances[(from * _space.Regimes) + to] > 0)
                            FirstDate[to] = Math.Min(FirstDate[to], date);
                    }
                }
            }
        }
    }
}
