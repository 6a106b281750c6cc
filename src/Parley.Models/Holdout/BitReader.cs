using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Parley.Models.Holdout;

/// <summary>Reads answers without noise.</summary>
internal readonly struct BitReader(byte[] bits) : IAnswerReader
{
    private static readonly double[] Lanes = [.. Enumerable.Range(0, 16 * HoldoutStructure.Lanes).Select(at => (double)(((at / 4) >> (at % 4)) & 1))];

    /// <inheritdoc/>
    public Vector256<double> Chance(int group) =>
        Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(Lanes), (nuint)(bits[group] * HoldoutStructure.Lanes));

    /// <inheritdoc/>
    public bool IsNone(int group) => bits[group] == 0;
}
