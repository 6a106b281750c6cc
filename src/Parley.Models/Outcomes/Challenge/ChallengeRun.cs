namespace Parley.Models.Outcomes;

/// <summary>Rounds until parties agree, stop, repeat themselves or run out of rounds.</summary>
internal static class ChallengeRun
{
    /// <summary>How a run ended. The outcome and its median are means over the rounds from <paramref name="From"/> to <paramref name="To"/>.</summary>
    public readonly record struct Ending(OutcomeStatus Status, int Rounds, int Period, int From, int To);

    /// <summary>Runs a prepared problem. Means, medians and positions by round stay in the scratch arrays.</summary>
    /// <param name="t">Prepared arrays.</param>
    /// <param name="profile">The rules.</param>
    /// <param name="options">Limits and tolerances.</param>
    /// <param name="scale">Width of the declared scale.</param>
    /// <param name="fixedRounds">Runs exactly so many rounds, whatever happens; 0 to stop by itself.</param>
    /// <param name="trace">Filled with every round, where wanted.</param>
    public static Ending Run(
        ChallengeScratch t, ChallengeProfile profile, ChallengeOptions options, double scale, int fixedRounds, List<ChallengeRound>? trace)
    {
        var n = t.N;
        var limit = fixedRounds > 0 ? fixedRounds : options.MaxRounds;
        var (low, high) = InputCheck.Span(t.X.AsSpan(0, n));
        var initial = high - low;
        var declared = Math.Max(profile.RangeWidth ?? scale, profile.RangeWidth is null ? initial : 0);
        var near = options.Tolerance * initial;
        ChallengeVotes.Sort(t, profile.Median);
        Record(t, 0);
        trace?.Add(Snapshot(t, 0, []));

        Ending? ending = initial > 0 ? null : new(OutcomeStatus.Consensus, 0, 0, 0, 0);
        for (var round = 1; round <= limit && (ending is null || fixedRounds > 0); round++)
        {
            // 1. Where all are at one point the rules divide by zero; nobody would move.
            var events = trace is null ? null : new List<ChallengeEvent>();
            (low, high) = InputCheck.Span(t.X.AsSpan(0, n));
            var moved = 0;
            if (high > low)
            {
                t.Range = profile.Range switch
                {
                    ChallengeRange.Declared => declared,
                    ChallengeRange.Initial => initial,
                    _ => high - low,
                };
                moved = Step(t, profile, options.DeadBand, events);
            }
            else
            {
                t.X.AsSpan(0, n).CopyTo(t.Next);
            }

            // 2. Everybody moves at once.
            (t.X, t.Next) = (t.Next, t.X);
            ChallengeVotes.Sort(t, profile.Median);
            Record(t, round);
            trace?.Add(Snapshot(t, round, events!, high > low));

            // 3. How it stands.
            ending ??= Judge(t, round, moved, near);
        }

        return ending ?? new(OutcomeStatus.StillMoving, limit, 0, Math.Max(1, limit - options.LastRounds + 1), limit);
    }

    /// <summary>One round: fills the next positions and returns the number of parties that move.</summary>
    internal static int Step(ChallengeScratch t, ChallengeProfile profile, double band, List<ChallengeEvent>? events)
    {
        ChallengeVotes.Linear(t, profile.Probability);
        ChallengeUtility.RiskExponents(t, profile);
        if (profile.RiskVotes)
            ChallengeVotes.Risk(t, profile.Probability);
        ChallengeUtility.Expectations(t, profile);
        return ChallengeOffers.Choose(t, profile, band, events);
    }

    private static Ending? Judge(ChallengeScratch t, int round, int moved, double near)
    {
        var n = t.N;
        if (moved == 0)
            return new(round == 1 ? OutcomeStatus.Moveless : OutcomeStatus.FixedPoint, round, 0, round, round);
        var (low, high) = InputCheck.Span(t.X.AsSpan(0, n));
        if (high - low <= near)
            return new(OutcomeStatus.Consensus, round, 0, round, round);

        // The shortest way back to an earlier round; one round back is a fixed point.
        var now = t.History.AsSpan(round * n, n);
        for (var period = 1; period <= round; period++)
        {
            var then = t.History.AsSpan((round - period) * n, n);
            var same = true;
            for (var i = 0; i < n && same; i++)
                same = Math.Abs(now[i] - then[i]) <= near;
            if (!same)
                continue;
            return period == 1
                ? new(OutcomeStatus.FixedPoint, round, 0, round, round)
                : new(OutcomeStatus.Cycle, round, period, round - period + 1, round);
        }

        return null;
    }

    private static void Record(ChallengeScratch t, int round)
    {
        var n = t.N;
        t.X.AsSpan(0, n).CopyTo(t.History.AsSpan(round * n, n));
        t.Means[round] = CompromiseModel.WeightedMean(t.X.AsSpan(0, n), t.W.AsSpan(0, n));
        t.Medians[round] = t.Mu;
    }

    private static ChallengeRound Snapshot(ChallengeScratch t, int round, List<ChallengeEvent> events, bool computed = false)
    {
        var n = t.N;
        var state = new ChallengeRound
        {
            Number = round,
            Positions = [.. t.X.AsSpan(0, n)],
            Median = t.Medians[round],
            Mean = t.Means[round],
            Events = [.. events],
        };
        return !computed
            ? state
            : state with
            {
                RiskExponents = [.. t.Risk.AsSpan(0, n)],
                Danger = [.. t.Danger.AsSpan(0, n)],
                Expected = [.. t.Expected.AsSpan(0, n * n)],
                ExpectedOfChallenger = [.. t.Challenger.AsSpan(0, n * n)],
                Probability = [.. t.P.AsSpan(0, n * n)],
            };
    }
}
