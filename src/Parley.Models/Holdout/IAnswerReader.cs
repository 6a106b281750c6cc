using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Parley.Models.Holdout;

/// <summary>Reads the chances of four answers at once.</summary>
internal interface IAnswerReader
{
    /// <summary>The chances of a group of four steps.</summary>
    Vector256<double> Chance(int group);
}

/// <summary>Reads answers without noise.</summary>
internal readonly struct BitReader(byte[] bits) : IAnswerReader
{
    private static readonly double[] Lanes = [.. Enumerable.Range(0, 16 * HoldoutStructure.Lanes).Select(at => (double)(((at / 4) >> (at % 4)) & 1))];

    /// <inheritdoc/>
    public Vector256<double> Chance(int group) =>
        Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(Lanes), (nuint)(bits[group] * HoldoutStructure.Lanes));
}

/// <summary>Reads noisy answers.</summary>
internal readonly struct ChanceReader(double[] chances) : IAnswerReader
{
    /// <inheritdoc/>
    public Vector256<double> Chance(int group) => Vector256.Create(chances.AsSpan(group * HoldoutStructure.Lanes, HoldoutStructure.Lanes));
}
