using System.Collections.Immutable;
using Parley.Core;
using Parley.Models.Sampling;

namespace Parley.Analysis.Holdout;

/// <summary>A case as the question of holding out sees it: who has to sign, what moves meanwhile, and which numbers it takes.</summary>
/// <remarks>How fields become the model's numbers is written out in <c>docs/method/holdout.md</c>.</remarks>
internal sealed class HoldoutCase
{
    /// <summary>Weeks in half a year and in a year.</summary>
    public const double HalfYear = 26, Year = 52;

    /// <summary>Most pressures that the model follows; more would multiply its states.</summary>
    public const int MostPressures = 4;

    public HoldoutCase(Case theCase)
    {
        Case = theCase;
        if (theCase.Contest is not { } contest || theCase.FindParty(contest.For) is not { } first || theCase.FindParty(contest.Against) is not { } second || first == second)
        {
            Inputs = [];
            Gaps = [];
            Spans = [];
            return;
        }

        Contest = contest;
        var slots = new SlotList();
        var required = Required(theCase).Where(p => p != first && p != second).ToArray();
        Party[] signatories = [first, second, .. required.Where(p => contest.Worth.Any(w => w.Party == p.Id))];
        LeftOut = [.. required.Except(signatories)];
        var builder = new SlotBuilder(theCase, contest, signatories, slots);
        Now = builder.Now;
        Gained = builder.Gained;
        Lost = builder.Lost;
        Freezes = builder.Freezes;
        Signatories = [.. signatories.Select(builder.Signatory)];
        Proposals = [.. theCase.Proposals.Select(builder.Proposal)];
        var pressures = theCase.Pressures.Where(p => signatories.Any(s => s.Id == p.On)).Select(builder.Pressure).OfType<PressureSlots>().ToArray();
        Pressures = [.. pressures.Take(MostPressures)];
        PressuresLeftOut = [.. theCase.Pressures.Where(p => pressures.Skip(MostPressures).Any(l => l.Pressure == p))];
        Inputs = slots.Inputs;
        Gaps = slots.Gaps;
        Spans = slots.Spans;
    }

    public Case Case { get; }

    /// <summary>The contest; <see langword="null"/> where the question cannot be asked.</summary>
    public Contest? Contest { get; }

    public ImmutableArray<SignatorySlots> Signatories { get; } = [];

    /// <summary>Parties that have to sign and are no side of the contest, and for which the case does not say what its steps are worth.</summary>
    public ImmutableArray<Party> LeftOut { get; } = [];

    public ImmutableArray<ProposalSlots> Proposals { get; } = [];

    public ImmutableArray<PressureSlots> Pressures { get; } = [];

    public ImmutableArray<Pressure> PressuresLeftOut { get; } = [];

    public Slot Now { get; }

    public Slot Gained { get; }

    public Slot Lost { get; }

    public Slot Freezes { get; }

    public ImmutableArray<CaseInput> Inputs { get; }

    public ImmutableArray<Gap> Gaps { get; }

    public ImmutableArray<double> Spans { get; }

    public bool CanBeAsked => Contest is not null;

    /// <summary>Two inputs that would draw the same random numbers, if there are any.</summary>
    public (string First, string Second)? SharedStream => StreamId.Collision(Inputs.Select(i => i.Path));

    /// <summary>Whether every input is a single value.</summary>
    public bool IsPoint => Inputs.All(i => i.Estimate.IsPoint);

    /// <summary>Every input at its most likely value.</summary>
    public double[] MostLikely => [.. Inputs.Select(i => i.Estimate.MostLikely)];

    /// <summary>The party whose refusal is followed: under pressure and known to refuse, else known to refuse, else under pressure, else the first.</summary>
    public int Focus
    {
        get
        {
            bool Refused(int p) => HasRefused(p);
            bool Pressed(int p) => Pressures.Any(m => m.On == p);
            var all = Enumerable.Range(0, Signatories.Length).ToArray();
            return all.Where(p => Refused(p) && Pressed(p)).Concat(all.Where(Refused)).Concat(all.Where(Pressed)).FirstOrDefault(0);
        }
    }

    /// <summary>Whether a signatory is known to have refused a proposal.</summary>
    public bool HasRefused(int party) => Proposals.Any(m => m.Proposal.RefusedBy.Contains(Signatories[party].Party.Id));

    private static IEnumerable<Party> Required(Case theCase) => theCase.DealSpace is { Signatories.IsEmpty: false } rules
        ? theCase.Parties.Where(p => rules.Signatories.Contains(p.Id))
        : theCase.Parties.Where(p => p.Role == PartyRole.Principal);
}
