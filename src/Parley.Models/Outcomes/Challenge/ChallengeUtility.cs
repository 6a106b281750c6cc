namespace Parley.Models.Outcomes;

/// <summary>Danger, risk exponents and expected utilities of a round.</summary>
internal static class ChallengeUtility
{
    /// <summary>Fills danger and risk exponents: the first pass, with all r = 1 and P for r = 1 in place.</summary>
    public static void RiskExponents(ChallengeScratch t, ChallengeProfile profile)
    {
        var n = t.N;
        t.Risk.AsSpan(0, n).Fill(1);
        t.Danger.AsSpan(0, n).Clear();
        StatusQuo(t, profile);

        // 1. Dᵢ = Σⱼ E(j→i).
        for (var j = 0; j < n; j++)
        {
            for (var i = 0; i < n; i++)
            {
                if (i == j)
                    continue;
                var d = Math.Abs(t.X[i] - t.X[j]) / t.Range;
                var success = 2 * Math.Min(1, d);
                t.Danger[i] += Challenge(t.S[i], t.P[(j * n) + i], success, -success) - Unchallenged(t, profile, j, i, 1, t.StatusQuo[j]);
            }
        }

        // 2. Rᵢ = (2Dᵢ − max D − min D)/(max D − min D); rᵢ = (1 − Rᵢ/3)/(1 + Rᵢ/3). Equal danger: r = 1 for all.
        var (low, high) = InputCheck.Span(t.Danger.AsSpan(0, n));
        if (!(high - low > 1e-12 * Math.Max(1, Math.Max(Math.Abs(low), Math.Abs(high)))))
            return;
        for (var i = 0; i < n; i++)
        {
            var risk = ((2 * t.Danger[i]) - high - low) / (high - low);
            t.Risk[i] = (1 - (risk / 3)) / (1 + (risk / 3));
        }
    }

    /// <summary>Fills E(i→j) by i's own r, and E(j→i) as i sees it, with P for the risk exponents in place.</summary>
    public static void Expectations(ChallengeScratch t, ChallengeProfile profile)
    {
        var n = t.N;
        StatusQuo(t, profile);
        for (var i = 0; i < n; i++)
        {
            var r = t.Risk[i];
            var still = 2 - (4 * Power(0.5, r));
            for (var j = 0; j < n; j++)
            {
                if (i == j)
                    continue;

                // U_s = 2 − 4(½ − ½d)^r, U_f = 2 − 4(½ + ½d)^r: the same for i→j and for j→i through i's eyes.
                var d = Math.Abs(t.X[i] - t.X[j]) / t.Range;
                var success = d == 0 ? still : 2 - (4 * Power(0.5 - (0.5 * d), r));
                var failure = d == 0 ? still : 2 - (4 * Power(0.5 + (0.5 * d), r));
                t.Expected[(i * n) + j] =
                    Challenge(t.S[j], t.P[(i * n) + j], success, failure) - Unchallenged(t, profile, i, j, r, t.StatusQuo[i]);

                if (profile.Perspective == ChallengePerspective.Self)
                {
                    t.Challenger[(i * n) + j] =
                        Challenge(t.S[i], t.P[(j * n) + i], success, failure) - UnchallengedSeen(t, profile, i, j, r);
                }
                else
                {
                    // Row i holds what i does to others: seen from j, by i's own r.
                    var salience = profile.Perspective == ChallengePerspective.Own ? t.S[j] : t.S[i];
                    t.Challenger[(j * n) + i] =
                        Challenge(salience, t.P[(i * n) + j], success, failure) - UnchallengedSeen(t, profile, j, i, r);
                }
            }
        }
    }

    /// <summary>s[P·U_s + (1 − P)·U_f] + (1 − s)·U_s, s the salience of the one who responds.</summary>
    private static double Challenge(double s, double p, double success, double failure) =>
        (s * ((p * success) + ((1 - p) * failure))) + ((1 - s) * success);

    /// <summary>U_sq by party with its own r: 2 − 4(½)^r, or with the distance to the reference point.</summary>
    private static void StatusQuo(ChallengeScratch t, ChallengeProfile profile)
    {
        for (var i = 0; i < t.N; i++)
            t.StatusQuo[i] = StatusQuo(t, profile, i, t.Risk[i]);
    }

    private static double StatusQuo(ChallengeScratch t, ChallengeProfile profile, int i, double r)
    {
        var d = profile.ReferenceAnchored && !double.IsNaN(t.Reference)
            ? Math.Min(1, Math.Abs(t.X[i] - t.Reference) / t.Range)
            : 0;
        return 2 - (4 * Power(0.5 + (0.5 * d), r));
    }

    /// <summary>Without a challenge by i against j: Q·U_sq + (1 − Q)[T·U_b + (1 − T)·U_w].</summary>
    private static double Unchallenged(ChallengeScratch t, ChallengeProfile profile, int i, int j, double r, double statusQuo)
    {
        if (profile.Q == 1)
            return statusQuo;
        var toMedian = Math.Abs(t.X[i] - t.Mu);
        var toOther = Math.Abs(t.X[i] - t.X[j]);
        var change = (toMedian + toOther) / t.Range / 4;
        var improves = profile.Improvement switch
        {
            ChallengeImprovement.Always => true,
            ChallengeImprovement.Never => false,
            _ => toMedian < toOther,
        };
        var changed = 2 - (4 * Power(improves ? 0.5 - change : 0.5 + change, r));
        return (profile.Q * statusQuo) + ((1 - profile.Q) * changed);
    }

    /// <summary>The same for a challenge of <paramref name="viewer"/> by <paramref name="challenger"/>, as the viewer sees it.</summary>
    private static double UnchallengedSeen(ChallengeScratch t, ChallengeProfile profile, int viewer, int challenger, double r)
    {
        var statusQuo = profile.Perspective == ChallengePerspective.Self
            ? profile.ReferenceAnchored ? StatusQuo(t, profile, challenger, r) : t.StatusQuo[viewer]
            : t.StatusQuo[challenger];
        return profile.StatusQuoOfViewer
            ? Unchallenged(t, profile, viewer, challenger, r, statusQuo)
            : Unchallenged(t, profile, challenger, viewer, r, statusQuo);
    }

    private static double Power(double value, double exponent) =>
        exponent == 1 ? value : value <= 0 ? 0 : Math.Pow(value, exponent);
}
