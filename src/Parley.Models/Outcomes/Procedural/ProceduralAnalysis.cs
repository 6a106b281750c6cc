namespace Parley.Models.Outcomes;

/// <summary>What can beat the reference point, and what nothing can beat.</summary>
/// <param name="WinSetLow">Lowest point that is accepted against the reference point q.</param>
/// <param name="WinSetHigh">Highest point that is accepted against q. Equal to the low end where only q itself is left.</param>
/// <param name="CoreLow">Lowest point that nothing beats: the left pivot, or the leftmost veto.</param>
/// <param name="CoreHigh">Highest point that nothing beats. Below <paramref name="CoreLow"/> where the core is empty.</param>
/// <param name="Target">The point that is proposed: the proposer's position, or the stand-in where there is no proposer.</param>
/// <param name="Gridlocked">Whether q lies in the core, so that it stays.</param>
public readonly record struct ProceduralAnalysis(
    double WinSetLow, double WinSetHigh, double CoreLow, double CoreHigh, double Target, bool Gridlocked);
