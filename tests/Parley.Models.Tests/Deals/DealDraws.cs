using Parley.Models.Sampling;

namespace Parley.Models.Tests.Deals;

/// <summary>Numbers for made-up deal spaces: the same seed gives the same spaces.</summary>
public sealed class DealDraws(ulong seed)
{
    private uint _next;

    public int Below(int bound) => (int)(Unit() * bound);

    public int Between(int low, int high) => low + Below(high - low + 1);

    public bool Chance(double share) => Unit() < share;

    public double Unit() => Philox.Block(seed, _next++).FirstUnit;
}
