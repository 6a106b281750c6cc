using System.Runtime.Intrinsics;

namespace Parley.Models.Holdout;

/// <summary>Reads noisy answers.</summary>
internal readonly struct ChanceReader(double[] chances) : IAnswerReader
{
    /// <inheritdoc/>
    public Vector256<double> Chance(int group) => Vector256.Create(chances.AsSpan(group * HoldoutStructure.Lanes, HoldoutStructure.Lanes));

    /// <inheritdoc/>
    public bool IsNone(int group) => false;
}
