using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Parley.Models.Holdout;

/// <summary>One proposal on the table, and answers without noise: four steps at a time.</summary>
internal sealed class OneProposal : Decision
{
    private readonly double _tie;
    private readonly double[] _threshold;
    private readonly double[] _signed;
    private readonly Vector256<double>[] _yes;
    private readonly Vector256<double> _lastLanes;

    public OneProposal(HoldoutStructure structure, HoldoutTerms terms, HoldoutPolicy policy, double tie)
        : base(structure, terms, policy)
    {
        _tie = tie;
        _threshold = new double[terms.Parties * terms.Homes];
        _signed = new double[terms.Parties * terms.Homes];
        _yes = new Vector256<double>[terms.Parties];
        var used = structure.Steps - 1 - ((structure.Chunks - 1) * HoldoutStructure.Lanes);
        _lastLanes = Vector256.LessThan(Vector256.Create(0.0, 1, 2, 3), Vector256.Create((double)used));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Prepare(int date)
    {
        if (!Terms.Prepare(date))
            return;
        for (var i = 0; i < Terms.Parties; i++)
        {
            for (var home = 0; home < Terms.Homes; home++)
            {
                var at = (i * Terms.Homes) + home;
                var net = Terms.Net(0, i, home);
                _threshold[at] = net - Terms.Penalty[at] + _tie;
                _signed[at] = (Terms.Joint[home] * net) - Terms.FailCost[at];
            }
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Decide(double[][] values, int row, int home, int answers)
    {
        if (Terms.Open.Count == 0)
        {
            Policy.Clear(answers);
            return;
        }

        if (Terms.Parties == 2)
            DecideTwo(values, row, home, answers);
        else
            DecideAny(values, row, home, answers);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void DecideTwo(double[][] values, int row, int home, int answers)
    {
        var chunks = Structure.Chunks;
        ref var first = ref MemoryMarshal.GetReference(values[0].AsSpan(row, Structure.Stride));
        ref var second = ref MemoryMarshal.GetReference(values[1].AsSpan(row, Structure.Stride));
        var bits = Policy.Bits.AsSpan(answers, 5 * chunks);
        var other = Terms.Homes + home;
        var (limit0, limit1) = (Vector256.Create(_threshold[home]), Vector256.Create(_threshold[other]));
        var (signed0, signed1) = (Vector256.Create(_signed[home]), Vector256.Create(_signed[other]));
        var rest = Vector256.Create(1 - Terms.Joint[home]);
        for (var c = 0; c < chunks; c++)
        {
            var at = (nuint)(1 + (c * HoldoutStructure.Lanes));
            var (x, y) = (Vector256.LoadUnsafe(ref first, at), Vector256.LoadUnsafe(ref second, at));
            var (yes0, yes1) = (Vector256.LessThanOrEqual(x, limit0), Vector256.LessThanOrEqual(y, limit1));
            if (c == chunks - 1)
                (yes0, yes1) = (yes0 & _lastLanes, yes1 & _lastLanes);
            var all = yes0 & yes1;
            Vector256.ConditionalSelect(all, Vector256.FusedMultiplyAdd(rest, x, signed0), x).StoreUnsafe(ref first, at);
            Vector256.ConditionalSelect(all, Vector256.FusedMultiplyAdd(rest, y, signed1), y).StoreUnsafe(ref second, at);
            var (a, b) = (yes0.ExtractMostSignificantBits(), yes1.ExtractMostSignificantBits());
            bits[c] = (byte)(a & b);
            bits[chunks + c] = (byte)a;
            bits[(2 * chunks) + c] = (byte)b;
            bits[(3 * chunks) + c] = (byte)(b & ~a);
            bits[(4 * chunks) + c] = (byte)(a & ~b);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void DecideAny(double[][] values, int row, int home, int answers)
    {
        var chunks = Structure.Chunks;
        var rest = Vector256.Create(1 - Terms.Joint[home]);
        for (var c = 0; c < chunks; c++)
        {
            var at = (nuint)(row + 1 + (c * HoldoutStructure.Lanes));
            var all = c == chunks - 1 ? _lastLanes : Vector256<double>.AllBitsSet;
            var lanes = all;
            for (var i = 0; i < Terms.Parties; i++)
            {
                var x = Vector256.LoadUnsafe(ref values[i][0], at);
                _yes[i] = Vector256.LessThanOrEqual(x, Vector256.Create(_threshold[(i * Terms.Homes) + home])) & lanes;
                all &= _yes[i];
            }

            Policy.Bits[answers + c] = (byte)all.ExtractMostSignificantBits();
            for (var i = 0; i < Terms.Parties; i++)
            {
                ref var own = ref values[i][0];
                var x = Vector256.LoadUnsafe(ref own, at);
                var signed = Vector256.FusedMultiplyAdd(rest, x, Vector256.Create(_signed[(i * Terms.Homes) + home]));
                Vector256.ConditionalSelect(all, signed, x).StoreUnsafe(ref own, at);
                var others = lanes;
                for (var j = 0; j < Terms.Parties; j++)
                    others &= j == i ? lanes : _yes[j];
                Policy.Bits[answers + (Yes(i) * chunks) + c] = (byte)_yes[i].ExtractMostSignificantBits();
                Policy.Bits[answers + (Block(i) * chunks) + c] = (byte)Vector256.AndNot(others, _yes[i]).ExtractMostSignificantBits();
            }
        }
    }
}
