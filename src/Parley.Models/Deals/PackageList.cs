using System.Numerics;

namespace Parley.Models.Deals;

/// <summary>The packages behind the points of a frontier, found again from the frontiers of the last choices.</summary>
/// <remarks>
/// A package of a frontier point's worth takes an option of the first choice such that the rest of the worth is on the frontier of the other choices; so nothing has to be
/// remembered while frontiers are merged, and ties are all found, whichever of them came first.
/// </remarks>
internal sealed class PackageList<T>(DealNumbers<T> numbers, Layers<T> layers) where T : struct, IBinaryInteger<T>
{
    private readonly int[]?[] _efficient = new int[]?[numbers.Slots.Length];
    private readonly BigInteger[]?[] _counts = new BigInteger[]?[numbers.Slots.Length];

    /// <summary>The first package of a worth, as an option of each choice; <see langword="null"/> where there is none.</summary>
    public int[]? First(ReadOnlySpan<T> target)
    {
        var (rest, chosen) = (target.ToArray(), new int[numbers.Slots.Length]);
        for (var s = 0; s < chosen.Length; s++)
        {
            chosen[s] = Next(s, rest, 0);
            if (chosen[s] < 0)
                return null;
            Take(s, chosen[s], rest, 1);
        }

        return chosen;
    }

    /// <summary>All packages of a worth, in the order of choices and options, made one by one.</summary>
    public IEnumerable<int[]> All(T[] target)
    {
        var last = numbers.Slots.Length - 1;
        var (rest, chosen) = ((T[])target.Clone(), new int[last + 1]);
        Array.Fill(chosen, -1);
        for (var s = 0; s >= 0;)
        {
            var from = chosen[s] + 1;
            if (chosen[s] >= 0)
                Take(s, chosen[s], rest, -1);
            chosen[s] = Next(s, rest, from);
            if (chosen[s] < 0)
            {
                s--;
                continue;
            }

            Take(s, chosen[s], rest, 1);
            if (s == last)
                yield return (int[])chosen.Clone();
            else
                s++;
        }
    }

    /// <summary>Packages of a worth.</summary>
    public BigInteger Count(ReadOnlySpan<T> target) => Count(0, target);

    /// <summary>A package by the options it takes.</summary>
    public DealPackage Package(int[] options)
    {
        var values = new double[numbers.Problem.Issues.Length];
        for (var s = 0; s < options.Length; s++)
            numbers.Slots[s].Write(options[s], values);
        return new([.. values]);
    }

    private BigInteger Count(int slot, ReadOnlySpan<T> target)
    {
        if (slot == numbers.Slots.Length)
            return BigInteger.One;
        var place = layers[slot].Find(target);
        if (place < 0)
            return BigInteger.Zero;
        var known = _counts[slot] ??= new BigInteger[layers[slot].Count];
        if (!known[place].IsZero)
            return known[place];
        var (count, rest) = (BigInteger.Zero, new T[target.Length]);
        foreach (var option in Efficient(slot))
        {
            var worth = numbers.Slots[slot].Of(option);
            for (var i = 0; i < rest.Length; i++)
                rest[i] = target[i] - worth[i];
            if (layers[slot + 1].Find(rest) >= 0)
                count += Count(slot + 1, rest);
        }

        return known[place] = count;
    }

    private int Next(int slot, T[] rest, int from)
    {
        var needed = new T[rest.Length];
        foreach (var option in Efficient(slot))
        {
            if (option < from)
                continue;
            var worth = numbers.Slots[slot].Of(option);
            for (var i = 0; i < needed.Length; i++)
                needed[i] = rest[i] - worth[i];
            if (layers[slot + 1].Find(needed) >= 0)
                return option;
        }

        return -1;
    }

    private void Take(int slot, int option, T[] rest, int sign)
    {
        var worth = numbers.Slots[slot].Of(option);
        for (var i = 0; i < rest.Length; i++)
            rest[i] = sign > 0 ? rest[i] - worth[i] : rest[i] + worth[i];
    }

    // A beaten option is in no package on the frontier; options of equal worth all stay.
    private int[] Efficient(int slot)
    {
        if (_efficient[slot] is { } known)
            return known;
        var of = numbers.Slots[slot];
        var best = NonDominated.Of(of.Worth, of.Parties, int.MaxValue - 1, CancellationToken.None)!;
        return _efficient[slot] = [.. Enumerable.Range(0, of.Count).Where(o => best.Find(of.Of(o)) >= 0)];
    }
}
