using System.Collections.Immutable;
using Parley.Models.Holdout;

namespace Parley.Models.Tests.Holdout;

/// <summary>The made-up case of a client, its patron, an adversary and an outsider: its inputs by name, and the problem that they make.</summary>
public sealed record WorkedCase
{
    public double Up { get; init; } = .04;
    public double Down { get; init; } = .08;
    public double OptimismC { get; init; } = .35;
    public double OptimismA { get; init; }
    public double EtaUp { get; init; } = .4;
    public double EtaDown { get; init; } = .5;
    public Believed Halt { get; init; } = new(.5, [.3, .5]);
    public Believed Restored { get; init; } = new(.35, [.45, .30]);
    public Believed Replaced { get; init; } = new(.4, [.5, .3]);
    public double SupportDown { get; init; } = .10;
    public double DownOnLoss { get; init; } = .35;
    public double SupportUp { get; init; } = .05;
    public double UpOnGain { get; init; } = .30;
    public double CostC { get; init; } = .0008;
    public double CostXC { get; init; } = .0012;
    public double CostA { get; init; } = .0018;
    public double CostXA { get; init; }
    public double DiscountC { get; init; } = .995;
    public double DiscountA { get; init; } = .997;
    public double WorthC { get; init; } = .45;
    public double WorthA { get; init; } = .88;
    public double AudienceCost { get; init; } = .06;
    public double OfficeLoss { get; init; } = .10;
    public double FallChance { get; init; } = .10;
    public double FailedRatification { get; init; } = .02;
    public HoldoutTail Tail { get; init; } = HoldoutTail.Freeze(156);

    /// <summary>Aid is halted at date 8 and not restored.</summary>
    public WorkedCase Halted => this with { Halt = 1, Restored = 0 };

    /// <summary>The outsider replaces most of it, as all believe.</summary>
    public WorkedCase Replacing(double share) => this with { Replaced = share };

    /// <summary>The contest as the client, the adversary and the analyst see it, with a measure that may halt aid and lift it again.</summary>
    public HoldoutProblem Problem => new()
    {
        Steps = 20,
        Start = 12,
        Up = new(Up, [Up * (1 + OptimismC), Up * (1 - OptimismA)]),
        Down = new(Down, [Down * (1 - OptimismC), Down * (1 + OptimismA)]),
        Parties = [Client, Adversary],
        Proposals = [new() { Id = "proposal", Terms = [new(WorthC) { AudienceCost = AudienceCost }, new(WorthA)] }],
        Measures =
        [
            new()
            {
                Id = "halt",
                Changes =
                [
                    new(MeasureState.Threatened, MeasureState.InForce, 8, Halt),
                    new(MeasureState.InForce, MeasureState.Lifted, 40, Restored),
                ],
                Replaced = Replaced,
                ReplacedAfter = 8,
                UpLoss = EtaUp,
                DownGain = EtaDown,
                Cost = [CostXC, CostXA],
            },
        ],
        Tail = Tail,
    };

    /// <summary>The same without a government: contest and measure only.</summary>
    public HoldoutProblem Reduced => Problem with { Parties = [Client with { Government = null, Ratification = .9 }, Adversary] };

    private HoldoutParty Client => new()
    {
        Id = "C",
        Worth = [.. Enumerable.Range(0, 21).Select(k => k / 20.0)],
        Discount = DiscountC,
        Cost = CostC,
        FailedRatification = FailedRatification,
        Government = new()
        {
            Levels = 11,
            Start = 5,
            Down = SupportDown,
            DownOnLoss = DownOnLoss,
            Up = SupportUp,
            UpOnGain = UpOnGain,
            FallsAt = 2,
            FallChance = FallChance,
            ResetTo = 6,
            OfficeLoss = OfficeLoss,
            Ratification = [.. Enumerable.Range(0, 11).Select(d => Math.Min(1, .80 + (.02 * d)))],
        },
    };

    private HoldoutParty Adversary => new()
    {
        Id = "A",
        Worth = [.. Enumerable.Range(0, 21).Select(k => 1 - (k / 20.0))],
        Discount = DiscountA,
        Cost = CostA,
    };
}
