using System.Collections.Immutable;
using Parley.Models.Holdout;
using Parley.Models.Sampling;

namespace Parley.Models.Tests.Holdout;

/// <summary>Small problems made up from a seed: 1 to 3 parties, up to 2 governments and 2 measures, several proposals, learning, hazards, inducements.</summary>
public sealed class RandomProblems(ulong seed)
{
    private uint _next;

    public double Unit() => Philox.Block(seed, _next++, 0, 77).FirstUnit;

    public double Between(double low, double high) => low + ((high - low) * Unit());

    public int Whole(int low, int high) => low + (int)(Unit() * (high - low + 1));

    public bool Is(double chance) => Unit() < chance;

    public HoldoutProblem Problem()
    {
        var steps = Whole(2, 7);
        var parties = Whole(1, 3);
        var periods = Whole(1, 9);
        var governments = Whole(0, Math.Min(2, parties));
        var problem = new HoldoutProblem
        {
            Steps = steps,
            Start = Is(.05) ? Whole(0, steps) : Whole(1, steps - 1),
            Up = Chance(parties, Is(.2) ? 1 : .5),
            Down = Chance(parties, .6),
            Parties = [.. Enumerable.Range(0, parties).Select(i => Party(i, steps, i >= parties - governments))],
            Proposals = [.. Enumerable.Range(0, Whole(0, 3)).Select(m => Proposal(m, parties))],
            Measures = [.. Enumerable.Range(0, Whole(0, 2)).Select(m => Measure(m, parties))],
            Tail = HoldoutTail.Freeze(periods),
        };
        return Is(.4) ? problem with { Inducements = [.. Enumerable.Range(0, Whole(1, 2)).Select(_ => Carrot(problem))] } : problem;
    }

    public HoldoutOptions Options() => new()
    {
        Variant = Is(.2) ? HoldoutVariant.Endogenous : Is(.1) ? HoldoutVariant.FightOn : HoldoutVariant.Fixed,
        RestrictedTo = Whole(1, 8),
    };

    public Believed Chance(int parties, double most) =>
        Is(.3) ? Believed.Same(Between(0, most)) : new(Between(0, most), [.. Enumerable.Range(0, parties).Select(_ => Between(0, most))]);

    private HoldoutParty Party(int place, int steps, bool isGoverned)
    {
        var worth = Enumerable.Range(0, steps + 1).Select(_ => Unit()).Order().ToArray();
        (worth[0], worth[^1]) = (0, 1);
        return new()
        {
            Id = $"party-{place}",
            Worth = [.. place % 2 == 0 ? worth : worth.Reverse()],
            Discount = Is(.2) ? 1 : Between(.8, 1),
            Cost = Between(-.01, .06),
            FlowBenefit = Is(.7),
            Government = isGoverned ? Government() : null,
            Ratification = Is(.3) ? Between(.5, 1) : 1,
            FailedRatification = Is(.4) ? Between(0, .1) : 0,
            Learning = Is(.2) ? new HoldoutLearning(Between(.5, 6), Between(.5, 6)) : null,
            BargainingPower = Between(.2, 2),
        };
    }

    private HoldoutGovernment Government()
    {
        var levels = Whole(1, 4);
        return new()
        {
            Levels = levels,
            Start = Whole(0, levels - 1),
            Down = Between(0, .5),
            DownOnLoss = Between(0, .6),
            Up = Between(0, .4),
            UpOnGain = Between(0, .4),
            FallsAt = Whole(-1, levels - 1),
            FallChance = Is(.2) ? 1 : Between(0, .6),
            ResetTo = Whole(0, levels - 1),
            OfficeLoss = Between(0, .3),
            Ratification = Is(.5) ? [.. Enumerable.Range(0, levels).Select(_ => Between(.4, 1))] : [],
        };
    }

    private HoldoutProposal Proposal(int place, int parties)
    {
        var opens = Is(.3) ? Whole(0, 6) : 0;
        return new()
        {
            Id = $"proposal-{place}",
            Terms =
            [
                .. Enumerable.Range(0, parties).Select(_ => new ProposalTerms(Between(.2, .9))
                {
                    Broken = Between(0, .3),
                    Credibility = Is(.3) ? Between(.7, 1) : 1,
                    AudienceCost = Is(.4) ? Between(0, .1) : 0,
                }),
            ],
            OpensAt = opens,
            ClosesAfter = Is(.3) ? opens + Whole(0, 5) : int.MaxValue,
        };
    }

    private Inducement Carrot(HoldoutProblem problem)
    {
        var from = Whole(0, 5);
        return new(Whole(0, problem.Parties.Length - 1), Between(0, .2), Between(.3, 1), from, Is(.5) ? from + Whole(0, 4) : int.MaxValue)
        {
            Proposal = Is(.4) && problem.Proposals.Length > 0 ? Whole(0, problem.Proposals.Length - 1) : null,
        };
    }

    private HoldoutMeasure Measure(int place, int parties)
    {
        var start = (MeasureState)Whole(0, 2);
        var changes = Enumerable.Range(0, Whole(0, 3)).Select(_ =>
        {
            var from = (MeasureState)Whole(0, 2);
            return new MeasureChange(from, (MeasureState)(((int)from + Whole(1, 2)) % 3), Is(.4) ? null : Whole(1, 7), Is(.2) ? 1 : Chance(parties, 1));
        });
        return new()
        {
            Id = $"measure-{place}",
            Start = start,
            Changes = [.. changes],
            Cut = Between(0, 1),
            Replaced = Chance(parties, 1),
            ReplacedAfter = Is(.4) ? 0 : Whole(1, 4),
            UpLoss = Between(-.5, 1),
            DownGain = Between(-.5, 1),
            Cost = Numbers(parties, -.01, .05),
            SupportDown = Numbers(parties, 0, .3),
            SupportUp = Numbers(parties, 0, .3),
        };
    }

    private ImmutableArray<double> Numbers(int count, double low, double high) =>
        Is(.4) ? [] : [.. Enumerable.Range(0, count).Select(_ => Between(low, high))];
}
