using System.Numerics;

namespace Parley.Models.Deals;

/// <summary>Counts the packages that no party refuses, choice by choice; branches whose packages are all in, or all out, are not entered.</summary>
internal sealed class BoundedCount<T> where T : struct, IBinaryInteger<T>
{
    private readonly DealNumbers<T> _numbers;
    private readonly Slot<T>[] _slots;
    private readonly T[][] _least;
    private readonly T[][] _most;
    private readonly BigInteger[] _below;
    private readonly T[][] _sums;
    private readonly int _cap;
    private int _steps;

    private BoundedCount(DealNumbers<T> numbers, int cap)
    {
        (_numbers, _cap) = (numbers, cap);
        // Choices that matter most come first, so that branches are decided early.
        _slots = [.. numbers.Slots.OrderByDescending(s => Enumerable.Range(0, numbers.Parties).Sum(i => double.CreateSaturating(s.Most[i] - s.Least[i]) * numbers.Unit[i]))];
        var (k, n) = (_slots.Length, numbers.Parties);
        (_least, _most, _below, _sums) = (new T[k + 1][], new T[k + 1][], new BigInteger[k + 1], new T[k + 1][]);
        (_least[k], _most[k], _below[k]) = (new T[n], new T[n], BigInteger.One);
        for (var s = k - 1; s >= 0; s--)
        {
            var slot = _slots[s];
            _least[s] = [.. _least[s + 1].Select((w, i) => w + slot.Least[i])];
            _most[s] = [.. _most[s + 1].Select((w, i) => w + slot.Most[i])];
            _below[s] = _below[s + 1] * slot.Count;
        }

        for (var s = 0; s <= k; s++)
            _sums[s] = new T[n];
    }

    /// <summary>The packages; <see langword="null"/> where more than <paramref name="cap"/> branches would have to be entered.</summary>
    public static BigInteger? Of(DealNumbers<T> numbers, int cap, CancellationToken cancellation) => new BoundedCount<T>(numbers, cap).From(0, cancellation);

    private BigInteger? From(int slot, CancellationToken cancellation)
    {
        if (++_steps > _cap)
            return null;
        if ((_steps & 0xFFFF) == 0)
            cancellation.ThrowIfCancellationRequested();
        var (sum, isAll) = (_sums[slot], true);
        for (var i = 0; i < sum.Length; i++)
        {
            if (sum[i] + _most[slot][i] < _numbers.NoDeal[i])
                return BigInteger.Zero;
            isAll &= sum[i] + _least[slot][i] >= _numbers.NoDeal[i];
        }

        if (isAll)
            return _below[slot];
        var (count, next) = (BigInteger.Zero, _sums[slot + 1]);
        for (var o = 0; o < _slots[slot].Count; o++)
        {
            var worth = _slots[slot].Of(o);
            for (var i = 0; i < sum.Length; i++)
                next[i] = sum[i] + worth[i];
            if (From(slot + 1, cancellation) is not { } below)
                return null;
            count += below;
        }

        return count;
    }
}
