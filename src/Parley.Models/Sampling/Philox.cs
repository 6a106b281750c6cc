using System.Runtime.CompilerServices;

namespace Parley.Models.Sampling;

/// <summary>Four 32-bit words of random bits.</summary>
/// <param name="O0">First word.</param>
/// <param name="O1">Second word.</param>
/// <param name="O2">Third word.</param>
/// <param name="O3">Fourth word.</param>
public readonly record struct PhiloxBlock(uint O0, uint O1, uint O2, uint O3)
{
    /// <summary>The first 64 bits: O1 high, O0 low.</summary>
    public ulong First => ((ulong)O1 << 32) | O0;

    /// <summary>The second 64 bits: O3 high, O2 low.</summary>
    public ulong Second => ((ulong)O3 << 32) | O2;

    /// <summary>The first number in [0, 1): 53 bits.</summary>
    public double FirstUnit => (First >> 11) * (1.0 / (1UL << 53));

    /// <summary>The second number in [0, 1): 53 bits.</summary>
    public double SecondUnit => (Second >> 11) * (1.0 / (1UL << 53));

    /// <summary>The first number in (0, 1), never an end: for inverse distribution functions.</summary>
    public double FirstOpenUnit => ((First >> 12) + 0.5) * (1.0 / (1UL << 52));

    /// <summary>The second number in (0, 1), never an end: for inverse distribution functions.</summary>
    public double SecondOpenUnit => ((Second >> 12) + 0.5) * (1.0 / (1UL << 52));
}

/// <summary>
/// Philox4x32-10, a counter-based random number generator (Salmon, Moraes, Dror &amp; Shaw, SC'11): the same counter and
/// key give the same bits, in any order and on any thread.
/// </summary>
/// <remarks>
/// Layout here: key = the 64-bit seed (low word, high word); counter = (draw, replicate, stream, purpose). The stream
/// comes from the path of the input (<see cref="StreamId"/>), so that adding an input leaves the draws of all others alone.
/// </remarks>
public static class Philox
{
    private const uint M0 = 0xD2511F53;
    private const uint M1 = 0xCD9E8D57;
    private const uint W0 = 0x9E3779B9;
    private const uint W1 = 0xBB67AE85;

    /// <summary>The block at a counter, by what the words mean.</summary>
    /// <param name="seed">The seed of the run.</param>
    /// <param name="draw">Number of the draw, from 0.</param>
    /// <param name="replicate">Number of the repetition of a whole design, from 0.</param>
    /// <param name="stream">The input: see <see cref="StreamId"/>.</param>
    /// <param name="purpose">What the numbers are for; keeps separate uses of one input apart.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhiloxBlock Block(ulong seed, uint draw, uint replicate = 0, uint stream = 0, uint purpose = 0) =>
        Block(draw, replicate, stream, purpose, (uint)seed, (uint)(seed >> 32));

    /// <summary>The block at a raw counter and key: ten rounds.</summary>
    /// <param name="c0">Counter, first word.</param>
    /// <param name="c1">Counter, second word.</param>
    /// <param name="c2">Counter, third word.</param>
    /// <param name="c3">Counter, fourth word.</param>
    /// <param name="k0">Key, first word.</param>
    /// <param name="k1">Key, second word.</param>
    public static PhiloxBlock Block(uint c0, uint c1, uint c2, uint c3, uint k0, uint k1) =>
        Rounds(10, c0, c1, c2, c3, k0, k1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static PhiloxBlock Rounds(int rounds, uint c0, uint c1, uint c2, uint c3, uint k0, uint k1)
    {
        for (var round = 0; round < rounds; round++)
        {
            var p0 = (ulong)M0 * c0;
            var p1 = (ulong)M1 * c2;
            (c0, c1, c2, c3) = ((uint)(p1 >> 32) ^ c1 ^ k0, (uint)p1, (uint)(p0 >> 32) ^ c3 ^ k1, (uint)p0);
            k0 = unchecked(k0 + W0);
            k1 = unchecked(k1 + W1);
        }

        return new(c0, c1, c2, c3);
    }
}
