using System.Numerics;

namespace Parley.Models.Deals;

/// <summary>Lays linked issues out as one choice: every combination that is not excluded, with what its linked terms add.</summary>
internal static class LinkedOptions
{
    /// <summary>The combinations of a group of linked issues, in the order of issues and values.</summary>
    public static Slot<T> Lay<T>(int[] group, double[][] values, T[][] worths, DealLink[] links, DealScale scale, int parties) where T : struct, IBinaryInteger<T>
    {
        var meets = links.Select(l => Meets(group, values, l)).ToArray();
        var extra = links.Select(l => l.Worth.IsEmpty ? null : l.Worth.Select((w, i) => scale.Whole<T>(w, i)).ToArray()).ToArray();
        var total = values.Aggregate(1, (n, v) => n * v.Length);
        var codes = new List<int>(total);
        var worth = new List<T>(total * parties);
        var digits = new int[group.Length];
        for (var code = 0; code < total; code++)
        {
            if (TryAdd())
                codes.Add(code);
            for (var k = digits.Length - 1; k >= 0 && ++digits[k] == values[k].Length; k--)
                digits[k] = 0;
        }

        return new(group, values, [.. codes], [.. worth], new bool[codes.Count], parties);

        bool TryAdd()
        {
            var start = worth.Count;
            for (var i = 0; i < parties; i++)
            {
                var sum = T.Zero;
                for (var k = 0; k < digits.Length; k++)
                    sum += worths[k][(digits[k] * parties) + i];
                worth.Add(sum);
            }

            for (var l = 0; l < meets.Length; l++)
            {
                if (!IsMet(meets[l], digits))
                    continue;
                if (extra[l] is not { } bonus)
                {
                    worth.RemoveRange(start, parties);
                    return false;
                }

                for (var i = 0; i < parties; i++)
                    worth[start + i] += bonus[i];
            }

            return true;
        }
    }

    private static bool IsMet(bool[]?[] meets, int[] digits)
    {
        for (var k = 0; k < digits.Length; k++)
        {
            if (meets[k] is { } meet && !meet[digits[k]])
                return false;
        }

        return true;
    }

    private static bool[]?[] Meets(int[] group, double[][] values, DealLink link)
    {
        var meets = new bool[]?[group.Length];
        foreach (var term in link.Terms)
        {
            var k = Array.IndexOf(group, term.Issue);
            var now = meets[k] ??= [.. values[k].Select(_ => true)];
            for (var o = 0; o < now.Length; o++)
                now[o] &= term.Contains(values[k][o]);
        }

        return meets;
    }
}
