using System.Collections.Immutable;

namespace Parley.Models.Holdout;

/// <summary>Looks at the paths that still run, date by date: regimes, successors, who signs what, and when the moment is ripe.</summary>
internal sealed class RunningPaths : IMassObserver
{
    private readonly HoldoutEngine _engine;
    private readonly HoldoutProblem _problem;
    private readonly HoldoutValues _fighting;
    private readonly VictoryChances[] _victory;
    private readonly double _stalemateBelow;
    private readonly double[] _ended;

    public RunningPaths(HoldoutEngine engine, HoldoutProblem problem, HoldoutValues fighting, VictoryChances[] victory, double stalemateBelow)
    {
        (_engine, _problem, _fighting, _victory, _stalemateBelow) = (engine, problem, fighting, victory, stalemateBelow);
        _ended = new double[problem.Parties.Length];
        Regimes = Rows(engine.Structure.Space.Regimes);
        Successors = Rows(problem.Parties.Length);
        Signed = Rows(Math.Max(1, problem.Proposals.Length));
        Ripeness = new(Rows(problem.Parties.Length), Row(), Row(), Row(), Row());

        double[] Row() => new double[engine.Horizon + 1];
        ImmutableArray<double[]> Rows(int count) => [.. Enumerable.Range(0, count).Select(_ => Row())];
    }

    /// <summary>For each regime, its share of running paths.</summary>
    public ImmutableArray<double[]> Regimes { get; }

    /// <summary>For each signatory, the share of all paths with a successor in office and nothing signed. Where the contest ends or freezes, who is in office stays so.</summary>
    public ImmutableArray<double[]> Successors { get; }

    /// <summary>For each proposal, the share signed.</summary>
    public ImmutableArray<double[]> Signed { get; }

    /// <summary>When the moment is ripe, of the paths that run up to a date's vote.</summary>
    public Ripeness Ripeness { get; }

    /// <inheritdoc/>
    public void Before(int date, ReadOnlySpan<double> mass)
    {
        var structure = _engine.Structure;
        foreach (var row in Signed)
            row[date] = date == 0 ? 0 : row[date - 1];
        var total = RowSums.Total(mass);
        if (total <= 0)
            return;
        for (var z = 0; z < structure.Space.Regimes; z++)
        {
            for (var home = 0; home < structure.Space.Homes; home++)
            {
                var row = mass.Slice((z * structure.Block) + (home * structure.Stride), structure.Stride);
                for (var k = 1; k < structure.Steps; k++)
                {
                    if (row[k] > 0)
                        Note(date, z, home, k, row[k], row[k] / total);
                }
            }
        }
    }

    /// <inheritdoc/>
    public void After(int date, ReadOnlySpan<double> mass, double running)
    {
        var structure = _engine.Structure;
        for (var i = 0; i < _ended.Length; i++)
            Successors[i][date] = _ended[i];
        _engine.Rows.PrepareForecast(date);
        var freezes = _problem.Tail.Rule == HoldoutTailRule.Freeze && date >= _problem.Tail.Periods;
        for (var z = 0; z < structure.Space.Regimes && running > 0; z++)
        {
            var block = mass.Slice(z * structure.Block, structure.Block);
            Regimes[z][date] = RowSums.Total(block) / running;
            for (var home = 0; home < structure.Space.Homes; home++)
            {
                var row = block.Slice(home * structure.Stride, structure.Stride);
                var share = RowSums.Total(row);
                var ends = (row[1] * _engine.Rows.ExitBottom[z]) + (row[structure.Steps - 1] * _engine.Rows.ExitTop[z]);
                for (var i = 0; i < Successors.Length; i++)
                {
                    var isSuccessor = _engine.Terms.Office[(i * structure.Space.Homes) + home];
                    Successors[i][date] += isSuccessor * share;
                    _ended[i] += isSuccessor * (freezes ? share : ends + (_problem.Tail.Chance * (share - ends)));
                }
            }
        }
    }

    private void Note(int date, int regime, int home, int step, double mass, double share)
    {
        var answers = _engine.Question.AnswerDate(date);
        var (allHurt, isStalemate, wayOut) = (true, true, 0.0);
        for (var i = 0; i < _problem.Parties.Length; i++)
        {
            // At the date of the freeze nobody fights on.
            var fighting = answers < 0 ? _problem.Parties[i].Worth[step] : _fighting.At(i, Math.Min(answers, _engine.Dates - 1), regime, home, step);
            var hurts = fighting < _problem.Parties[i].Worth[step];
            allHurt &= hurts;
            isStalemate &= _victory[i].At(date, regime, step) < _stalemateBelow;
            Ripeness.Hurting[i][date] += hurts ? share : 0;
        }

        if (answers >= 0)
        {
            var row = _engine.Policy.Row(answers, regime, home);
            wayOut = _engine.Policy.At(0, row, step);
            var proposal = _engine.Policy.Chosen.Length > 0 ? _engine.Policy.Chosen[_engine.Policy.ChosenRow(row) + step - 1] : 0;
            Signed[proposal][date] += mass * wayOut * _engine.Terms.Joint[home];
        }

        Ripeness.WayOut[date] += share * wayOut;
        Ripeness.Stalemate[date] += isStalemate ? share : 0;
        Ripeness.HurtingStalemate[date] += allHurt && isStalemate ? share : 0;
        Ripeness.Ripe[date] += allHurt && isStalemate ? share * wayOut : 0;
    }
}
