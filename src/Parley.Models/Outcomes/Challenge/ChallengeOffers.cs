namespace Parley.Models.Outcomes;

/// <summary>What each party does about the offers it gets.</summary>
internal static class ChallengeOffers
{
    /// <summary>Moves within this share of the range, and expectations within this of one another, are ties.</summary>
    private const double Tie = 1e-12;

    private enum Offer
    {
        Confrontation,
        Compromise,
        Compulsion,
        None,
    }

    /// <summary>Fills the next positions, all at once, and returns the number of parties that move.</summary>
    /// <param name="t">Arrays, with expectations in place.</param>
    /// <param name="profile">The rules.</param>
    /// <param name="band">Expectations within this of 0 or of one another are equal.</param>
    /// <param name="events">Filled with the moves, where wanted.</param>
    public static int Choose(ChallengeScratch t, ChallengeProfile profile, double band, List<ChallengeEvent>? events)
    {
        var moved = 0;
        for (var i = 0; i < t.N; i++)
        {
            var (offer, challenger, to) =
                profile.Acceptance is ChallengeAcceptance.LargestExpectation or ChallengeAcceptance.LargestOffer
                    ? ByExpectation(t, profile, band, i)
                    : ByCategory(t, profile, band, i);
            t.Next[i] = to;
            if (offer == Offer.None || to == t.X[i])
                continue;
            moved++;
            events?.Add(new(i, (ChallengeMove)offer, challenger, t.X[i], to));
        }

        return moved;
    }

    private static (Offer Offer, int Challenger, double To) ByCategory(
        ChallengeScratch t, ChallengeProfile profile, double band, int i)
    {
        var best = (Offer: Offer.None, Challenger: -1, To: t.X[i]);
        var bestKey = 0.0;
        var tie = false;
        for (var j = 0; j < t.N; j++)
        {
            if (j == i || (t.X[j] == t.X[i] && !profile.SamePositionOffers))
                continue;
            var (offer, to) = Classify(t, profile, band, i, j);
            if (offer == Offer.None || offer > best.Offer)
                continue;
            var lowest = offer == Offer.Compromise && profile.Acceptance == ChallengeAcceptance.LowestCompromise;
            var key = lowest ? to : Math.Abs(to - t.X[i]);
            if (offer < best.Offer || key < bestKey - (Tie * t.Range))
            {
                best = (offer, j, to);
                bestKey = key;
                tie = false;
            }
            else if (key <= bestKey + (Tie * t.Range) && Math.Abs(to - best.To) > Tie * t.Range)
            {
                // As far one way as the other: the challenger that expects more, then the first in the list.
                var difference = t.Challenger[(i * t.N) + j] - t.Challenger[(i * t.N) + best.Challenger];
                tie |= Math.Abs(difference) <= band;
                if (difference > band)
                {
                    best = (offer, j, to);
                    tie = false;
                }
            }
        }

        t.OrderDecided |= tie;
        return best;
    }

    private static (Offer Offer, int Challenger, double To) ByExpectation(
        ChallengeScratch t, ChallengeProfile profile, double band, int i)
    {
        // Least move means the nearer proposer where any proposer counts, and the smaller step where only offers do.
        var offersOnly = profile.Acceptance == ChallengeAcceptance.LargestOffer;
        var best = (Offer: Offer.None, Challenger: -1, To: t.X[i]);
        double bestExpected = 0, bestStep = 0;
        var tie = false;
        for (var j = 0; j < t.N; j++)
        {
            var expected = t.Challenger[(i * t.N) + j];
            if (j == i || (t.X[j] == t.X[i] && !profile.SamePositionOffers) || !(expected > band))
                continue;
            var (offer, to) = Classify(t, profile, band, i, j);
            if (offersOnly && offer == Offer.None)
                continue;

            var step = Math.Abs((offersOnly ? to : t.X[j]) - t.X[i]);
            var difference = expected - bestExpected;
            if (best.Challenger < 0 || difference > Tie || (difference >= -Tie && step < bestStep - (Tie * t.Range)))
            {
                best = (offer, j, to);
                (bestExpected, bestStep) = (expected, step);
                tie = false;
            }
            else if (difference >= -Tie && step <= bestStep + (Tie * t.Range))
            {
                tie |= Math.Abs(to - best.To) > Tie * t.Range;
            }
        }

        t.OrderDecided |= tie;
        return best;
    }

    /// <summary>What j's challenge means to i: a = E(i→j), b = E(j→i), both as i sees them.</summary>
    private static (Offer Offer, double To) Classify(ChallengeScratch t, ChallengeProfile profile, double band, int i, int j)
    {
        double a = t.Expected[(i * t.N) + j], b = t.Challenger[(i * t.N) + j];
        double from = t.X[i], other = t.X[j];

        // 1. Nobody moves unless the challenger expects to gain.
        if (!(b > band) || Math.Abs(a) <= band)
            return (Offer.None, from);

        // 2. Both expect to gain: the one that expects less gives way.
        if (a > 0)
        {
            return b > a + band && profile.Conflict == ChallengeConflict.LoserMoves
                ? (Offer.Confrontation, other)
                : (Offer.None, from);
        }

        // 3. i expects to lose less than j expects to gain: they meet.
        if (b + a > band)
        {
            return profile.Compromise == ChallengeCompromise.Ratio
                ? (Offer.Compromise, from + ((other - from) * (-a / b)))
                : (Offer.Compromise, ((-a * from) + (b * other)) / (b - a));
        }

        // 4. i expects to lose at least as much: it is compelled.
        return profile.Compel ? (Offer.Compulsion, other) : (Offer.None, from);
    }
}
