using Parley.Models.Holdout;
using Parley.Models.Sampling;

namespace Parley.Models.Tests.Holdout;

/// <summary>
/// The made-up case over its ranges against 10,000 draws of another program with another generator. 256 draws here, so that the
/// comparison has a standard error of its own, √(10,000/256) times as large; means agree within four of both together.
/// </summary>
public class RangesTests
{
    private const int Draws = 256;
    private const double Reference = 10_000;

    private static readonly Dictionary<string, HoldoutSummary[]> Made = [];

    [Theory]
    [InlineData("base", new[] { .3684, .6189, .7803, .8888, .3769, .2167, 31.27 }, new[] { .0029, .0028, .0022, .0014, .0028, .0020, .21 })]
    [InlineData("no threat", new[] { .1787, .4544, .6559, .8202, .5411, .3405, 43.31 }, new[] { .0029, .0032, .0029, .0020, .0032, .0029, .24 })]
    [InlineData("halted", new[] { .6988, .8719, .9452, .9808, .1243, .0520, 12.40 }, new[] { .0029, .0021, .0012, .0006, .0020, .0011, .14 })]
    [InlineData("halted, 80% replaced", new[] { .4939, .7085, .8383, .9278, .2880, .1595, 24.03 }, new[] { .0037, .0030, .0023, .0013, .0030, .0020, .21 })]
    [InlineData("front stabilised", new[] { .0669, .1934, .3568, .5168, .8033, .6387, 70.69 }, new[] { .0012, .0021, .0022, .0021, .0019, .0022, .19 })]
    [InlineData("improved", new[] { .5168, .7319, .8526, .9291, .2637, .1440, 22.65 }, new[] { .0031, .0026, .0018, .0013, .0025, .0017, .19 })]
    public void Means_over_draws(string scenario, double[] means, double[] errors)
    {
        var summaries = Of(scenario);
        Func<HoldoutSummary, double>[] outputs =
        [
            s => s.Signed.Reached[8], s => s.Signed.Reached[26], s => s.Signed.Reached[52], s => s.Signed.Reached[104],
            s => s.FirstYes[0].Running[26], s => s.FirstYes[0].Running[52], s => s.FirstYes[0].RestrictedMean(104),
        ];
        for (var o = 0; o < outputs.Length; o++)
        {
            var (mean, error) = MeanOf([.. summaries.Select(outputs[o])]);
            mean.ShouldBe(means[o], 4 * Both(error, errors[o]), $"output {o}");

            // The spread over draws is the same one, too.
            error.ShouldBe(errors[o] * Math.Sqrt(Reference / Draws), .3 * errors[o] * Math.Sqrt(Reference / Draws), $"error of output {o}");
        }
    }

    [Theory]
    [InlineData("no threat", -.1645, .0010)]
    [InlineData("halted", .2530, .0017)]
    [InlineData("front stabilised", -.4255, .0022)]
    [InlineData("improved", .1129, .0006)]
    public void Effects_on_the_same_draws(string scenario, double effect, double error)
    {
        var (mean, own) = MeanOf([.. Of("base").Zip(Of(scenario), (a, b) => b.Signed.Reached[26] - a.Signed.Reached[26])]);
        mean.ShouldBe(effect, 4 * Both(own, error));
    }

    [Fact]
    public void Draws_in_which_the_client_would_sign_today_contradict_what_is_seen()
    {
        var summaries = Of("base");
        var share = summaries.Count(s => s.Today[0].SaysYes) / (double)Draws;
        share.ShouldBe(.047, 4 * Math.Sqrt(.047 * .953 / Draws));
        var kept = summaries.Where(s => !s.Today[0].SaysYes).ToArray();
        kept.Average(s => s.Signed.Reached[26]).ShouldBe(.600, .05);
        kept.Average(s => s.FirstYes[0].RestrictedMean(104)).ShouldBe(32.8, 3.8);
        kept.Average(s => s.Signed.Reached[26]).ShouldBeLessThan(summaries.Average(s => s.Signed.Reached[26]));
    }

    [Fact]
    public void The_bytes_are_the_same_on_any_number_of_threads()
    {
        var first = Bytes(1);
        Bytes(2).ShouldBe(first);
        Bytes(8).ShouldBe(first);

        static double[] Bytes(int threads)
        {
            const int draws = 600;
            var numbers = new double[draws * 4];
            ParallelDraws.Run(
                draws,
                threads,
                () => new HoldoutRunner(new() { Horizon = 60 }),
                (chunk, runner) =>
                {
                    for (var d = chunk.Start; d < chunk.Start + chunk.Count; d++)
                    {
                        // Structures differ from draw to draw, so that memory made for one is used for the other.
                        var worked = WorkedDraws.Draw(d);
                        var summary = runner.Run(d % 50 == 0 ? worked.Problem : d % 7 == 0 ? worked.Reduced with { Measures = [] } : worked.Reduced);
                        (numbers[4 * d], numbers[(4 * d) + 1]) = (summary.Signed.Reached[26], summary.FirstYes[0].RestrictedMean(60));
                        (numbers[(4 * d) + 2], numbers[(4 * d) + 3]) = (summary.Today[0].HoldingOut, summary.Blocks[0]);
                    }
                },
                TestContext.Current.CancellationToken);
            return numbers;
        }
    }

    private static HoldoutSummary[] Of(string scenario)
    {
        lock (Made)
        {
            if (!Made.TryGetValue(scenario, out var summaries))
                Made.Add(scenario, summaries = WorkedDraws.Run(scenario, Draws, TestContext.Current.CancellationToken));
            return summaries;
        }
    }

    private static (double Mean, double Error) MeanOf(double[] numbers)
    {
        var mean = numbers.Average();
        return (mean, Math.Sqrt(numbers.Sum(x => (x - mean) * (x - mean)) / (numbers.Length - 1) / numbers.Length));
    }

    private static double Both(double own, double theirs) => Math.Sqrt((own * own) + (theirs * theirs));
}
