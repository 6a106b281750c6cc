using System.Collections.Immutable;
using Parley.Core;

namespace Parley.Analysis.Holdout;

/// <summary>Reads the numbers of contest, parties and proposals off a case, in the order in which they are asked for.</summary>
internal sealed class SlotBuilder
{
    private readonly Case _case;
    private readonly Contest _contest;
    private readonly IReadOnlyList<Party> _signatories;
    private readonly SlotList _slots;

    public SlotBuilder(Case theCase, Contest contest, IReadOnlyList<Party> signatories, SlotList slots)
    {
        _case = theCase;
        _contest = contest;
        _signatories = signatories;
        _slots = slots;
        var steps = contest.Steps;
        var name = contest.Name;
        Now = slots.Need("contest/now", $"where {name} stands now", contest.Now, Estimate.Range(steps * 0.25, steps * 0.75), steps);
        var first = CaseInputs.Possessive(signatories[0].Name);
        Gained = slots.Need("contest/gained-per-six-months", $"{first} steps gained in six months", contest.GainedPerSixMonths, DefaultRanges.StepsPerSixMonths, steps);
        Lost = slots.Need("contest/lost-per-six-months", $"{first} steps lost in six months", contest.LostPerSixMonths, DefaultRanges.StepsPerSixMonths, steps);
        Freezes = contest.Tail == ContestTail.Open
            ? Slot.Of(0)
            : slots.Need("contest/freezes-after-weeks", $"weeks until {name} freezes by itself", contest.FreezesAfterWeeks, DefaultRanges.FreezesAfterWeeks, 312);
    }

    public Slot Now { get; }

    public Slot Gained { get; }

    public Slot Lost { get; }

    public Slot Freezes { get; }

    public SignatorySlots Signatory(Party party)
    {
        var path = $"parties/{party.Id}";
        var who = CaseInputs.Possessive(party.Name);
        var worth = Worth(party);
        var followed = Followed(party);
        var refused = _case.Proposals.Any(p => p.RefusedBy.Contains(party.Id));
        return new()
        {
            Party = party,
            WinsAtTop = party.Id == _contest.For || (party.Id != _contest.Against && WinsAtTop(party)),
            Worth = worth,
            Patience = _slots.Need($"{path}/patience", $"{who} patience", party.Patience, DefaultRanges.Patience),
            Cost = _slots.Need($"{path}/cost-of-waiting", $"{who} cost of waiting", party.CostOfWaiting, DefaultRanges.CostOfWaiting, 20),
            Optimism = _slots.Need($"{path}/contest-optimism", $"{who} optimism about {_contest.Name}", party.ContestOptimism, DefaultRanges.ContestOptimism),
            ForecastWeight = party.ForecastWeight is { } weight ? _slots.Need($"{path}/forecast-weight", $"{who} weight of its own forecast", weight, weight) : null,
            AudienceCost = refused ? _slots.Need($"{path}/audience-cost", $"{who} audience cost", party.AudienceCost, DefaultRanges.AudienceCost, 50) : Slot.Of(0),
            Government = followed is null ? null : new GovernmentBuilder(_slots, party, followed).Build(),
            Ratification = followed is null ? Ratification(party) : (Slot.Of(100), Slot.Of(0)),
        };
    }

    public ProposalSlots Proposal(Proposal proposal)
    {
        var path = $"proposals/{proposal.Id}";
        return new()
        {
            Proposal = proposal,
            Terms = [.. _signatories.Select(Terms)],
            OpensAt = _slots.May($"{path}/open-from-weeks", $"weeks until {proposal.Name} can be signed", proposal.OpenFromWeeks, 0, 52),
            ClosesAfter = proposal.OpenUntilWeeks is { } until ? _slots.Need($"{path}/open-until-weeks", $"weeks until {proposal.Name} is off the table", until, until, 52) : null,
        };

        (Slot, Slot, Slot, bool) Terms(Party party)
        {
            var given = proposal.Worth.FirstOrDefault(w => w.Party == party.Id);
            var at = $"{path}/worth/{party.Id}";
            return (
                _slots.Need($"{at}/value", $"worth of {proposal.Name} to {party.Name}", given?.Value, DefaultRanges.ProposalWorth),
                _slots.May($"{at}/kept", $"chance that {proposal.Name} is kept, to {party.Name}", given?.Kept, 100),
                _slots.May($"{at}/if-broken", $"worth of {proposal.Name} broken to {party.Name}", given?.IfBroken, 0),
                proposal.RefusedBy.Contains(party.Id));
        }
    }

    public PressureSlots? Pressure(Pressure pressure) => new PressureBuilder(_case, _signatories, _slots).Build(pressure);

    private bool WinsAtTop(Party party)
    {
        var at = _contest.Worth.First(w => w.Party == party.Id).At.OrderBy(s => s.Step).ToArray();
        return at.Length < 2 || at[^1].Worth.MostLikely >= at[0].Worth.MostLikely;
    }

    // Defeat is worth 0 and victory 100 unless the case says otherwise; straight lines between what is given.
    private ImmutableArray<(double Step, Slot Worth)> Worth(Party party)
    {
        var given = _contest.Worth.FirstOrDefault(w => w.Party == party.Id)?.At ?? [];
        var rises = party.Id == _contest.For || (party.Id != _contest.Against && given.Length > 0 && WinsAtTop(party));
        var points = given.Select(s => (s.Step, Worth: _slots.Need(
            $"contest/worth/{party.Id}/at/{s.Step.ToString("R", System.Globalization.CultureInfo.InvariantCulture)}",
            $"worth to {party.Name} of {_contest.Name} frozen at step {s.Step.ToString("R", System.Globalization.CultureInfo.InvariantCulture)}", s.Worth, s.Worth))).ToList();
        if (!points.Any(p => p.Step <= 0))
            points.Add((0, Slot.Of(rises ? 0 : 100)));
        if (!points.Any(p => p.Step >= _contest.Steps))
            points.Add((_contest.Steps, Slot.Of(rises ? 100 : 0)));
        return [.. points.OrderBy(p => p.Step)];
    }

    private (Slot Chance, Slot FailedCost) Ratification(Party party)
    {
        if (party.Constituencies.FirstOrDefault(c => c.Ratification is not null) is not { } group)
            return (Slot.Of(100), Slot.Of(0));
        var path = $"parties/{party.Id}/constituencies/{group.Id}";
        return (
            _slots.Need($"{path}/ratification", $"chance of ratification ({group.Name}, {party.Name})", group.Ratification, default),
            _slots.May($"{path}/failed-ratification-costs", $"cost of a failed ratification ({group.Name}, {party.Name})", group.FailedRatificationCosts, 0));
    }

    /// <summary>The group at home that is followed: the first with a number on its support.</summary>
    private static Constituency? Followed(Party party) => party.Constituencies.FirstOrDefault(c =>
        c.Support is not null || c.SupportInSixMonths is not null || c.Threshold is not null || c.LostPerSixMonths is not null || c.GainedPerSixMonths is not null);
}
