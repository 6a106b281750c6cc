using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Parley.Models.Holdout;

/// <summary>Sums of rows, number by number: the order of adding up is the same on every machine.</summary>
internal static class RowSums
{
    /// <summary>into = into·keep + from·share.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Mix(Span<double> into, double keep, ReadOnlySpan<double> from, double share)
    {
        ref var x = ref MemoryMarshal.GetReference(into);
        ref var y = ref MemoryMarshal.GetReference(from[..into.Length]);
        var k = 0;
        for (; k + Vector256<double>.Count <= into.Length; k += Vector256<double>.Count)
        {
            var kept = Vector256.LoadUnsafe(ref x, (nuint)k) * keep;
            Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref y, (nuint)k), Vector256.Create(share), kept).StoreUnsafe(ref x, (nuint)k);
        }

        for (; k < into.Length; k++)
            into[k] = Math.FusedMultiplyAdd(from[k], share, into[k] * keep);
    }

    /// <summary>Largest difference of two rows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static double Distance(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        var largest = 0.0;
        for (var k = 0; k < a.Length; k++)
            largest = Math.Max(largest, Math.Abs(a[k] - b[k]));
        return largest;
    }

    /// <summary>Sum of a row, from its first number to its last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static double Total(ReadOnlySpan<double> row)
    {
        var total = 0.0;
        foreach (var number in row)
            total += number;
        return total;
    }
}
