using Parley.Core;

namespace Parley.Analysis.Holdout;

/// <summary>Reads the numbers of a group at home off a case.</summary>
internal sealed class GovernmentBuilder(SlotList slots, Party party, Constituency group)
{
    private const double Low = 20, High = 70;

    private readonly string _path = $"parties/{party.Id}/constituencies/{group.Id}";

    public GovernmentSlots Build()
    {
        var (lowest, levels) = Grid();
        var trend = group.SupportInSixMonths is not null && (group.LostPerSixMonths is null || group.GainedPerSixMonths is null);
        return new()
        {
            Constituency = group,
            Lowest = lowest,
            Levels = levels,
            Support = Need("support", "support now", group.Support, DefaultRanges.Support),
            InSixMonths = trend ? Need("support-in-six-months", "support in six months", group.SupportInSixMonths, default) : null,
            Lost = Moves("lost-per-six-months", "support lost in six months", group.LostPerSixMonths, trend),
            Gained = Moves("gained-per-six-months", "support won in six months", group.GainedPerSixMonths, trend),
            LostPerStep = Need("lost-per-step", "support lost with each step lost", group.LostPerStep, DefaultRanges.SupportPerStep, 10),
            GainedPerStep = Need("gained-per-step", "support won with each step gained", group.GainedPerStep, DefaultRanges.SupportPerStep, 10),
            Threshold = group.Threshold is { } threshold ? Need("threshold", "support below which its leadership may fall", threshold, default) : null,
            FallsWithinAMonth = group.Threshold is null ? Slot.Of(0) : Need("falls-within-a-month", "chance that its leadership falls within a month", group.FallsWithinAMonth, DefaultRanges.FallsWithinAMonth),
            SuccessorSupport = group.Threshold is null ? Slot.Of(lowest) : Need("successor-support", "support of a successor", group.SuccessorSupport, DefaultRanges.SuccessorSupport),
            OfficeLoss = group.Threshold is null ? Slot.Of(0) : slots.Need($"parties/{party.Id}/office-loss", $"{CaseInputs.Possessive(party.Name)} cost of losing office", party.OfficeLoss, DefaultRanges.OfficeLoss, 50),
            Ratification = Need("ratification", "chance of ratification", group.Ratification, DefaultRanges.Ratification),
            RatificationPerPoint = slots.May($"{_path}/ratification-per-point", Label("ratification for each point of support"), group.RatificationPerPoint, 0, 5),
            FailedCost = slots.May($"{_path}/failed-ratification-costs", Label("cost of a failed ratification"), group.FailedRatificationCosts, 0),
        };
    }

    // Levels are five points apart; the range is widened where a number lies outside it.
    private (double Lowest, int Levels) Grid()
    {
        var low = group.StaysWithin?.Low ?? Low;
        var high = group.StaysWithin?.High ?? High;
        if (group.StaysWithin is null)
        {
            foreach (var given in new[] { group.Support, group.Threshold, group.SuccessorSupport }.OfType<Estimate>())
            {
                low = Math.Min(low, Math.Floor(given.Low / GovernmentSlots.LevelWidth) * GovernmentSlots.LevelWidth);
                high = Math.Max(high, Math.Ceiling(given.High / GovernmentSlots.LevelWidth) * GovernmentSlots.LevelWidth);
            }
        }

        return (low, 1 + (int)Math.Floor(((high - low) / GovernmentSlots.LevelWidth) + 1e-9));
    }

    private Slot Need(string field, string label, Estimate? given, Estimate fallback, double span = 100) => slots.Need($"{_path}/{field}", Label(label), given, fallback, span);

    // Where the trend is given, what is blank follows from it.
    private Slot? Moves(string field, string label, Estimate? given, bool trend) =>
        given is null && trend ? null : Need(field, label, given, DefaultRanges.SupportMoves, 50);

    private string Label(string what) => $"{what} ({group.Name}, {party.Name})";
}
