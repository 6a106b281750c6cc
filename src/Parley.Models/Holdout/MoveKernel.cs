using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Parley.Models.Holdout;

/// <summary>
/// One period's expectation over contest and support, for all homes of a regime, four steps at a time:
/// y[h][k] = added[k] + before[k]·Σ w₀ x[h′][k−1] + same[k]·Σ w₁ x[h′][k] + after[k]·Σ w₂ x[h′][k+1] over the ways h′ of h.
/// </summary>
/// <remarks>Backward it takes values and the ways on; forward it takes mass and the ways that lead here. Every number depends on its own step only, so the width of the machine does not show.</remarks>
// Compiled with full optimisation at once: a command solves some hundred problems, and would be over before the runtime had found out that these loops are hot.
internal static class MoveKernel
{
    /// <summary>Applies the move.</summary>
    /// <param name="structure">Sizes.</param>
    /// <param name="from">Rows of all homes.</param>
    /// <param name="neighbours">For every home its ways.</param>
    /// <param name="weights">Three weights for every way.</param>
    /// <param name="weightStride">From one home's weights to the next one's; 0 where all have the same.</param>
    /// <param name="rows">The rows by step.</param>
    /// <param name="date">Homes not reached by this date are left out.</param>
    /// <param name="firstDate">First date of every home; empty where all are wanted.</param>
    /// <param name="to">Rows of all homes.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Apply(
        HoldoutStructure structure,
        ReadOnlySpan<double> from,
        int[] neighbours,
        ReadOnlySpan<double> weights,
        int weightStride,
        HoldoutMoveRows rows,
        int date,
        ReadOnlySpan<int> firstDate,
        Span<double> to)
    {
        var ways = structure.Homes.Ways;
        for (var home = 0; home < structure.Homes.Count; home++)
        {
            if (!firstDate.IsEmpty && firstDate[home] > date)
                continue;
            var into = to.Slice(home * structure.Stride, structure.Stride);
            var own = neighbours.AsSpan(home * ways, ways);
            var with = weights.Slice(home * weightStride, 3 * ways);
            if (ways == 1)
                One(from, rows, into, structure.Chunks);
            else if (ways == 3)
                Three(from, own, with, rows, into, structure);
            else
                Many(from, own, with, rows, into, structure);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void One(ReadOnlySpan<double> from, HoldoutMoveRows rows, Span<double> into, int chunks)
    {
        ref var x = ref MemoryMarshal.GetReference(from);
        ref var a = ref MemoryMarshal.GetReference(rows.Before);
        ref var b = ref MemoryMarshal.GetReference(rows.Same);
        ref var c = ref MemoryMarshal.GetReference(rows.After);
        ref var d = ref MemoryMarshal.GetReference(rows.Added);
        ref var y = ref MemoryMarshal.GetReference(into);
        for (nuint k = 1; k <= (nuint)(chunks * HoldoutStructure.Lanes); k += HoldoutStructure.Lanes)
        {
            var sum = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref a, k), Vector256.LoadUnsafe(ref x, k - 1), Vector256.LoadUnsafe(ref d, k));
            sum = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref b, k), Vector256.LoadUnsafe(ref x, k), sum);
            sum = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref c, k), Vector256.LoadUnsafe(ref x, k + 1), sum);
            sum.StoreUnsafe(ref y, k);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Three(
        ReadOnlySpan<double> from, ReadOnlySpan<int> own, ReadOnlySpan<double> w, HoldoutMoveRows rows, Span<double> into, HoldoutStructure structure)
    {
        ref var x = ref MemoryMarshal.GetReference(from[(own[0] * structure.Stride)..]);
        ref var u = ref MemoryMarshal.GetReference(from[(own[1] * structure.Stride)..]);
        ref var v = ref MemoryMarshal.GetReference(from[(own[2] * structure.Stride)..]);
        ref var a = ref MemoryMarshal.GetReference(rows.Before);
        ref var b = ref MemoryMarshal.GetReference(rows.Same);
        ref var c = ref MemoryMarshal.GetReference(rows.After);
        ref var d = ref MemoryMarshal.GetReference(rows.Added);
        ref var y = ref MemoryMarshal.GetReference(into);
        var (x0, x1, x2) = (Vector256.Create(w[0]), Vector256.Create(w[1]), Vector256.Create(w[2]));
        var (u0, u1, u2) = (Vector256.Create(w[3]), Vector256.Create(w[4]), Vector256.Create(w[5]));
        var (v0, v1, v2) = (Vector256.Create(w[6]), Vector256.Create(w[7]), Vector256.Create(w[8]));
        for (nuint k = 1; k <= (nuint)(structure.Chunks * HoldoutStructure.Lanes); k += HoldoutStructure.Lanes)
        {
            var before = x0 * Vector256.LoadUnsafe(ref x, k - 1);
            var same = x1 * Vector256.LoadUnsafe(ref x, k);
            var after = x2 * Vector256.LoadUnsafe(ref x, k + 1);
            before = Vector256.FusedMultiplyAdd(u0, Vector256.LoadUnsafe(ref u, k - 1), before);
            same = Vector256.FusedMultiplyAdd(u1, Vector256.LoadUnsafe(ref u, k), same);
            after = Vector256.FusedMultiplyAdd(u2, Vector256.LoadUnsafe(ref u, k + 1), after);
            before = Vector256.FusedMultiplyAdd(v0, Vector256.LoadUnsafe(ref v, k - 1), before);
            same = Vector256.FusedMultiplyAdd(v1, Vector256.LoadUnsafe(ref v, k), same);
            after = Vector256.FusedMultiplyAdd(v2, Vector256.LoadUnsafe(ref v, k + 1), after);
            var sum = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref a, k), before, Vector256.LoadUnsafe(ref d, k));
            sum = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref b, k), same, sum);
            sum = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref c, k), after, sum);
            sum.StoreUnsafe(ref y, k);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Many(
        ReadOnlySpan<double> from, ReadOnlySpan<int> own, ReadOnlySpan<double> w, HoldoutMoveRows rows, Span<double> into, HoldoutStructure structure)
    {
        ref var x = ref MemoryMarshal.GetReference(from);
        ref var a = ref MemoryMarshal.GetReference(rows.Before);
        ref var b = ref MemoryMarshal.GetReference(rows.Same);
        ref var c = ref MemoryMarshal.GetReference(rows.After);
        ref var d = ref MemoryMarshal.GetReference(rows.Added);
        ref var y = ref MemoryMarshal.GetReference(into);
        for (nuint k = 1; k <= (nuint)(structure.Chunks * HoldoutStructure.Lanes); k += HoldoutStructure.Lanes)
        {
            var (before, same, after) = (Vector256<double>.Zero, Vector256<double>.Zero, Vector256<double>.Zero);
            for (var way = 0; way < own.Length; way++)
            {
                var at = (nuint)(own[way] * structure.Stride) + k;
                before = Vector256.FusedMultiplyAdd(Vector256.Create(w[3 * way]), Vector256.LoadUnsafe(ref x, at - 1), before);
                same = Vector256.FusedMultiplyAdd(Vector256.Create(w[(3 * way) + 1]), Vector256.LoadUnsafe(ref x, at), same);
                after = Vector256.FusedMultiplyAdd(Vector256.Create(w[(3 * way) + 2]), Vector256.LoadUnsafe(ref x, at + 1), after);
            }

            var sum = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref a, k), before, Vector256.LoadUnsafe(ref d, k));
            sum = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref b, k), same, sum);
            sum = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref c, k), after, sum);
            sum.StoreUnsafe(ref y, k);
        }
    }
}
