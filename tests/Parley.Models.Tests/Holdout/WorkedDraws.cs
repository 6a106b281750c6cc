using Parley.Models.Holdout;
using Parley.Models.Sampling;

namespace Parley.Models.Tests.Holdout;

/// <summary>The made-up case over its ranges: 26 independent triangular inputs, the same draws under every scenario.</summary>
public static class WorkedDraws
{
    private const ulong Seed = 20_251_122;

    /// <summary>The case in one draw.</summary>
    public static WorkedCase Draw(int draw)
    {
        var input = 0U;
        return new WorkedCase
        {
            Up = Next(.02, .04, .07),
            Down = Next(.05, .08, .13),
            OptimismC = Next(.10, .35, .60),
            OptimismA = Next(-.2, 0, .2),
            EtaUp = Next(.2, .4, .6),
            EtaDown = Next(.2, .5, .9),
            Halt = new(Next(.2, .5, .8), [Next(.1, .3, .6), Next(.3, .5, .7)]),
            Restored = new(Next(.15, .35, .55), [Next(.2, .45, .7), Next(.1, .30, .5)]),
            SupportDown = Next(.05, .10, .20),
            Replaced = new(Next(.1, .4, .7), [Next(.2, .5, .8), Next(.1, .3, .5)]),
            CostC = Next(.0004, .0008, .0014),
            CostXC = Next(.0006, .0012, .0020),
            CostA = Next(.0010, .0018, .0028),
            DiscountC = Next(.992, .995, .998),
            DiscountA = Next(.995, .997, .999),
            WorthC = Next(.38, .45, .52),
            WorthA = Next(.80, .88, .94),
            AudienceCost = Next(.02, .06, .12),
            OfficeLoss = Next(.05, .10, .20),
            FallChance = Next(.05, .10, .20),
        };

        double Next(double low, double mode, double high)
        {
            var u = Philox.Block(Seed, (uint)draw, 0, input++).FirstOpenUnit;
            var rising = (mode - low) / (high - low);
            return u < rising
                ? low + Math.Sqrt(u * (high - low) * (mode - low))
                : high - Math.Sqrt((1 - u) * (high - low) * (high - mode));
        }
    }

    /// <summary>A draw under a scenario.</summary>
    public static WorkedCase Under(string scenario, WorkedCase drawn) => scenario switch
    {
        "base" => drawn,
        "no threat" => drawn with { Halt = 0 },
        "halted" => drawn.Halted,
        "halted, 80% replaced" => drawn.Halted.Replacing(.8),
        "front stabilised" => drawn with { Up = .06, Down = .06 },
        "improved" => drawn with { WorthC = drawn.WorthC + .06, WorthA = drawn.WorthA - .03 },
        _ => throw new ArgumentOutOfRangeException(nameof(scenario)),
    };

    /// <summary>Summaries of the first draws under a scenario, two threads at a time.</summary>
    public static HoldoutSummary[] Run(string scenario, int draws, CancellationToken cancellation)
    {
        var summaries = new HoldoutSummary[draws];
        ParallelDraws.Run(
            draws,
            0,
            () => new HoldoutRunner(new() { Horizon = 104 }),
            (chunk, runner) =>
            {
                for (var d = chunk.Start; d < chunk.Start + chunk.Count; d++)
                    summaries[d] = runner.Run(Under(scenario, Draw(d)).Problem);
            },
            cancellation);
        return summaries;
    }
}
