using System.Runtime.Intrinsics;

namespace Parley.Models.Outcomes;

/// <summary>Pᵢⱼ, the chance that i beats j, by the rules of <see cref="ChallengeProbability"/>.</summary>
internal static class ChallengeVotes
{
    /// <summary>Sorts the parties by position, with running sums of weights, and sets the median μ.</summary>
    public static void Sort(ChallengeScratch t, MedianRule rule)
    {
        var n = t.N;
        for (var i = 0; i < n; i++)
            t.Order[i] = i;
        var sorted = t.Sorted.AsSpan(0, n);
        t.X.AsSpan(0, n).CopyTo(sorted);
        sorted.Sort(t.Order.AsSpan(0, n));

        // Sums of w·(x − lowest x) keep the differences exact to rounding wherever the scale starts.
        t.SumW[0] = 0;
        t.SumWx[0] = 0;
        for (var i = 0; i < n; i++)
        {
            var w = t.W[t.Order[i]];
            t.SumW[i + 1] = t.SumW[i] + w;
            t.SumWx[i + 1] = t.SumWx[i] + (w * (sorted[i] - sorted[0]));
        }

        t.Mu = Median(t, rule);
    }

    /// <summary>Fills P for linear votes from the running sums: O(n²) in all.</summary>
    public static void Linear(ChallengeScratch t, ChallengeProbability rule)
    {
        var n = t.N;
        double origin = t.Sorted[0], sum = 0;
        for (var a = 0; a < n; a++)
        {
            var i = t.Order[a];
            var xi = t.Sorted[a] - origin;
            t.P[(i * n) + i] = 0;

            // For rising xⱼ the middle of xᵢ and xⱼ rises too: one pointer walks along.
            var middle = a + 1;
            for (var b = a + 1; b < n; b++)
            {
                var j = t.Order[b];
                var xj = t.Sorted[b] - origin;
                if (xi == xj)
                {
                    t.P[(i * n) + j] = 0;
                    t.P[(j * n) + i] = 0;
                    continue;
                }

                while (middle < n && 2 * (t.Sorted[middle] - origin) <= xi + xj)
                    middle++;

                // Left of xᵢ each votes xⱼ − xᵢ for i, up to the middle xᵢ + xⱼ − 2xₖ; the same from the right for j.
                // Parties between a and b at xᵢ or xⱼ fall under either formula alike.
                double wLow = t.SumW[a], wMid = t.SumW[middle], wHigh = t.SumW[b + 1], wAll = t.SumW[n];
                double mLow = t.SumWx[a], mMid = t.SumWx[middle], mHigh = t.SumWx[b + 1];
                var forI = ((xj - xi) * wLow) + ((xi + xj) * (wMid - wLow)) - (2 * (mMid - mLow));
                var forJ = ((xj - xi) * (wAll - wHigh)) + (2 * (mHigh - mMid)) - ((xi + xj) * (wHigh - wMid));
                forI = Math.Max(0, forI);
                forJ = Math.Max(0, forJ);
                Set(t, rule, i, j, forI, forJ);
                sum += forI + forJ;
            }
        }

        if (rule == ChallengeProbability.AllPairs)
            DivideBy(t, 2 * sum);
    }

    /// <summary>Fills P for votes wₖ(dₖⱼ^rₖ − dₖᵢ^rₖ): n² powers, then additions for each pair over all voters.</summary>
    public static void Risk(ChallengeScratch t, ChallengeProbability rule)
    {
        var n = t.N;

        // 1. votes[i][k] = wₖ·dₖᵢ^rₖ
        for (var k = 0; k < n; k++)
        {
            var r = t.Risk[k];
            for (var i = 0; i < n; i++)
            {
                var d = Math.Abs(t.X[k] - t.X[i]) / t.Range;
                t.Votes[(i * n) + k] = t.W[k] * (r == 1 || d == 0 || d == 1 ? d : Math.Pow(d, r));
            }
        }

        // 2. For each pair the sums of the positive and the negative differences.
        var sum = 0.0;
        for (var i = 0; i < n; i++)
        {
            t.P[(i * n) + i] = 0;
            var ofI = t.Votes.AsSpan(i * n, n);
            for (var j = i + 1; j < n; j++)
            {
                var (forI, forJ) = Differences(ofI, t.Votes.AsSpan(j * n, n));
                Set(t, rule, i, j, forI, forJ);
                if (t.X[i] == t.X[j])
                    continue;
                sum += forI + forJ;
            }
        }

        if (rule == ChallengeProbability.AllPairs)
            DivideBy(t, 2 * sum);
    }

    /// <summary>Σ max(0, vⱼ − vᵢ) and Σ max(0, vᵢ − vⱼ), four lanes at a time: the same order of additions on any machine.</summary>
    private static (double ForI, double ForJ) Differences(ReadOnlySpan<double> ofI, ReadOnlySpan<double> ofJ)
    {
        var plus = Vector256<double>.Zero;
        var minus = Vector256<double>.Zero;
        var k = 0;
        for (; k + 4 <= ofI.Length; k += 4)
        {
            var difference = Vector256.Create(ofJ[k..]) - Vector256.Create(ofI[k..]);
            plus += Vector256.Max(difference, Vector256<double>.Zero);
            minus -= Vector256.Min(difference, Vector256<double>.Zero);
        }

        double forI = plus[0] + plus[1] + plus[2] + plus[3], forJ = minus[0] + minus[1] + minus[2] + minus[3];
        for (; k < ofI.Length; k++)
        {
            var difference = ofJ[k] - ofI[k];
            forI += Math.Max(0, difference);
            forJ += Math.Max(0, -difference);
        }

        return (forI, forJ);
    }

    private static void Set(ChallengeScratch t, ChallengeProbability rule, int i, int j, double forI, double forJ)
    {
        var n = t.N;
        var all = forI + forJ;
        (t.P[(i * n) + j], t.P[(j * n) + i]) = rule switch
        {
            _ when t.X[i] == t.X[j] => (0, 0),
            ChallengeProbability.Half => (0.5, 0.5),
            ChallengeProbability.AllPairs => (forI, forJ),
            _ when !(all > 0) => (0, 0),
            ChallengeProbability.NetVotes => (Math.Max(0, forI - forJ) / all, Math.Max(0, forJ - forI) / all),
            _ => (forI / all, forJ / all),
        };
    }

    private static void DivideBy(ChallengeScratch t, double sum)
    {
        var p = t.P.AsSpan(0, t.N * t.N);
        if (!(sum > 0))
        {
            p.Clear();
            return;
        }

        foreach (ref var value in p)
            value /= sum;
    }

    private static double Median(ChallengeScratch t, MedianRule rule)
    {
        var n = t.N;
        var half = t.SumW[n] / 2;
        var slack = 1e-12 * t.SumW[n];
        for (var i = 0; i < n; i++)
        {
            if (t.SumW[i + 1] < half - slack || t.SumW[i + 1] == t.SumW[i])
                continue;
            if (t.SumW[i + 1] > half + slack || rule == MedianRule.Lower)
                return t.Sorted[i];
            var next = i + 1;
            while (next < n - 1 && t.SumW[next + 1] == t.SumW[next])
                next++;
            var upper = next < n ? t.Sorted[next] : t.Sorted[i];
            return rule == MedianRule.Upper ? upper : t.Sorted[i] + ((upper - t.Sorted[i]) / 2);
        }

        return t.Sorted[n - 1];
    }
}
