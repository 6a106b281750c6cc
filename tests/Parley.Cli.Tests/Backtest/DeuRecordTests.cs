using System.Text.Json;
using Parley.Analysis.ErrorModels;

namespace Parley.Cli.Tests.Backtest;

/// <summary>The record on the development half of DEU III, where that file is beside the repository; skipped elsewhere.</summary>
public class DeuRecordTests
{
    private static readonly Lazy<Task<JsonElement>> Report = new(async () =>
    {
        using var scratch = new Scratch();
        var run = await scratch.RunAsync("backtest", Data(), "--format", "json");
        run.Code.ShouldBe(0, run.Error);
        return JsonDocument.Parse(run.Out).RootElement;
    });

    private static string Data()
    {
        var path = RepositoryFiles.Shared("data", "deu3-dev.tsv");
        Assert.SkipWhen(path is null, "The DEU III development file is not beside the repository.");
        return path!;
    }

    [Theory]
    [InlineData("compromise", 22.51)]
    [InlineData("salience-mean", 23.15)]
    [InlineData("unweighted-mean", 23.21)]
    [InlineData("weighted-median", 27.06)]
    [InlineData("constant-50", 28.21)]
    public async Task Error_of_a_model_is_the_one_computed_independently(string model, double expected)
    {
        Data();
        var row = (await Report.Value).GetProperty("models").EnumerateArray().Single(m => m.GetProperty("model").GetString() == model);
        row.GetProperty("mean-absolute-error").GetDouble().ShouldBe(expected, 0.02);
        row.GetProperty("answered").GetInt32().ShouldBe(240);
    }

    [Fact]
    public async Task Held_out_intervals_are_calibrated_and_sharper_than_the_plain_mixture()
    {
        Data();
        var rows = (await Report.Value).GetProperty("distributions").EnumerateArray().ToDictionary(d => d.GetProperty("id").GetString()!);
        var held = rows["outlook-cross-validated"];
        held.GetProperty("coverage-80").GetDouble().ShouldBeInRange(0.78, 0.84);
        held.GetProperty("coverage-50").GetDouble().ShouldBeInRange(0.45, 0.55);
        held.GetProperty("crps").GetDouble().ShouldBeLessThanOrEqualTo(15.47);
        held.GetProperty("crps").GetDouble().ShouldBeLessThan(rows["positions-and-normal"].GetProperty("crps").GetDouble());
    }

    [Fact]
    public async Task Challenge_profiles_do_worse_than_the_compromise_model()
    {
        Data();
        var models = (await Report.Value).GetProperty("models").EnumerateArray().ToArray();
        double Error(JsonElement m) => m.GetProperty("mean-absolute-error").GetDouble();
        var compromise = Error(models.Single(m => m.GetProperty("model").GetString() == "compromise"));
        var profiles = models.Where(m => m.GetProperty("model").GetString()!.StartsWith("challenge-", StringComparison.Ordinal)).ToArray();
        profiles.ShouldNotBeEmpty();
        profiles.Where(m => Error(m) <= compromise).ShouldBeEmpty();
    }

    [Fact]
    public async Task Shipped_record_is_what_fitting_again_gives()
    {
        var data = Data();
        using var scratch = new Scratch();
        var run = await scratch.RunAsync("backtest", data, "--fit", "record.json");
        run.Code.ShouldBe(0, run.Error);
        (await File.ReadAllTextAsync(scratch["record.json"], TestContext.Current.CancellationToken)).ShouldBe(ErrorRecord.Shipped.ToJson());
    }
}
