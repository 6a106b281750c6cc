using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Parley.Models.Holdout;

/// <summary>Carries all paths forward by the analyst's beliefs, and takes out those that reach the end asked about.</summary>
internal sealed class ForwardPass
{
    // Shares that do not add up to 1 within this are a fault of the program.
    private const double MassTolerance = 1e-12;

    private readonly HoldoutStructure _structure;
    private readonly PathStep _step;
    private readonly double[] _gone;
    private readonly double[] _running;
    private readonly double[][] _blocked;

    public ForwardPass(HoldoutStructure structure, RegimeCalendar calendar, PeriodRows rows, int parties)
    {
        _structure = structure;
        _step = new(structure, calendar, rows);
        _gone = new double[structure.Stride];
        _running = new double[structure.Stride];
        _blocked = [.. Enumerable.Range(0, parties).Select(_ => new double[structure.Stride])];
        Blocked = new double[parties];
    }

    /// <summary>For each signatory, the share of running periods, within those counted, in which its no alone stops a signature.</summary>
    public double[] Blocked { get; }

    /// <summary>Runs from date 0 to the end of a curve.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="question">What ends a path.</param>
    /// <param name="curve">Where shares are written.</param>
    /// <param name="observer">Looks at running paths; may be <see langword="null"/>.</param>
    public void Run(HoldoutProblem problem, PathQuestion question, OutcomeCurve curve, IMassObserver? observer)
    {
        if (question.Policy is { IsNoisy: true } noisy)
            Run(problem, question, new ChanceReader(noisy.Chances), curve, observer);
        else
            Run(problem, question, new BitReader(question.Policy?.Bits ?? []), curve, observer);
    }

    private void Run<TReader>(HoldoutProblem problem, PathQuestion question, TReader reader, OutcomeCurve curve, IMassObserver? observer)
        where TReader : struct, IAnswerReader
    {
        _step.Begin(problem);
        Array.Clear(Blocked);
        var (reached, counted) = (0.0, 0.0);
        for (var date = 0; date < curve.Dates; date++)
        {
            observer?.Before(date, _step.Mass);
            Array.Clear(_gone);
            Array.Clear(_running);
            foreach (var row in _blocked)
                Array.Clear(row);
            var answers = question.AnswerDate(date);
            for (var z = 0; z < _structure.Space.Regimes; z++)
            {
                for (var home = 0; home < _structure.Space.Homes; home++)
                {
                    if (_step.IsReached(date, z, home))
                        Vote(question, reader, answers, z, home);
                }
            }

            reached += RowSums.Total(_gone);
            var running = RowSums.Total(_running);
            (curve.Reached[date], curve.Running[date]) = (reached, running);
            (curve.AtBottom[date], curve.AtTop[date], curve.Frozen[date]) = (_step.AtBottom, _step.AtTop, _step.Frozen);
            if (!(Math.Abs(reached + running + _step.AtBottom + _step.AtTop + _step.Frozen - 1) <= MassTolerance))
                throw new InvalidOperationException("The shares of paths do not add up to 1: this is a fault in the program.");
            observer?.After(date, _step.Mass, running);
            if (date < question.CountedTo)
            {
                counted += running;
                for (var i = 0; i < Blocked.Length; i++)
                    Blocked[i] += RowSums.Total(_blocked[i]);
            }

            if (date + 1 < curve.Dates)
                _step.Advance(date, running);
        }

        for (var i = 0; i < Blocked.Length; i++)
            Blocked[i] = counted > 0 ? Blocked[i] / counted : 0;
    }

    private void Vote<TReader>(PathQuestion question, TReader reader, int answers, int regime, int home)
        where TReader : struct, IAnswerReader
    {
        var own = _step.Row(regime, home);
        ref var mass = ref MemoryMarshal.GetReference(own);
        ref var running = ref MemoryMarshal.GetArrayDataReference(_running);
        ref var gone = ref MemoryMarshal.GetArrayDataReference(_gone);
        var chunks = _structure.Chunks;
        if (question.Policy is not { } policy || answers < 0)
        {
            for (var c = 0; c < chunks; c++)
            {
                var at = (nuint)(1 + (c * HoldoutStructure.Lanes));
                (Vector256.LoadUnsafe(ref running, at) + Vector256.LoadUnsafe(ref mass, at)).StoreUnsafe(ref running, at);
            }

            return;
        }

        var row = policy.Row(answers, regime, home);
        var first = row + (question.Kind * chunks);
        var passes = Vector256.Create(question.Kind == 0 ? question.Joint[home] : 1.0);
        for (var c = 0; c < chunks; c++)
        {
            var at = (nuint)(1 + (c * HoldoutStructure.Lanes));
            var own4 = Vector256.LoadUnsafe(ref mass, at);
            if (!reader.IsNone(first + c))
            {
                var leaves = own4 * reader.Chance(first + c) * passes;
                own4 -= leaves;
                own4.StoreUnsafe(ref mass, at);
                (Vector256.LoadUnsafe(ref gone, at) + leaves).StoreUnsafe(ref gone, at);
            }

            (Vector256.LoadUnsafe(ref running, at) + own4).StoreUnsafe(ref running, at);
        }

        for (var i = 0; i < _blocked.Length && question.Kind == 0; i++)
        {
            ref var blocked = ref MemoryMarshal.GetArrayDataReference(_blocked[i]);
            var kind = row + ((1 + _blocked.Length + i) * chunks);
            for (var c = 0; c < chunks; c++)
            {
                if (reader.IsNone(kind + c))
                    continue;
                var at = (nuint)(1 + (c * HoldoutStructure.Lanes));
                var sum = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref mass, at), reader.Chance(kind + c), Vector256.LoadUnsafe(ref blocked, at));
                sum.StoreUnsafe(ref blocked, at);
            }
        }
    }
}
