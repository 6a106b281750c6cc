using System.Runtime.Intrinsics;

namespace Parley.Models.Holdout;

/// <summary>Reads the chances of four answers at once.</summary>
internal interface IAnswerReader
{
    /// <summary>The chances of a group of four steps.</summary>
    Vector256<double> Chance(int group);

    /// <summary>Whether a group of four is known to hold no yes.</summary>
    bool IsNone(int group);
}
