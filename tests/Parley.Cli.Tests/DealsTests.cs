using System.Text.Json;
using Parley.Cli.Hosting;

namespace Parley.Cli.Tests;

/// <summary><c>parley deals</c>: the answer in every format, and what it says where there is none.</summary>
public class DealsTests
{
    private static readonly string[] Quick = ["--draws", "200"];

    [Theory]
    [InlineData("samples/moscow-track.yaml")]
    [InlineData("samples/strait-fishing.yaml")]
    public async Task A_sample_is_answered_in_text(string file)
    {
        using var scratch = new Scratch(samples: true);
        var run = await scratch.RunAsync(["deals", file, .. Quick]);
        run.Code.ShouldBe(ExitCode.Ok, run.Error);
        run.Out.ShouldContain("Is there an agreement zone?");
        run.Out.ShouldContain("The packages in words");
        run.Out.ShouldContain($"parley deals {Path.GetFileName(file)} --seed 1 --draws 200");
        run.Out.Split('\n').ShouldAllBe(l => l.Length <= 80);
        run.Out.ShouldNotContain("\u001b");
    }

    [Fact]
    public async Task Json_and_csv_agree_on_the_frontier()
    {
        using var scratch = new Scratch(samples: true);
        var json = await scratch.RunAsync(["deals", "samples/strait-fishing.yaml", "--format", "json", .. Quick]);
        json.Code.ShouldBe(ExitCode.Ok, json.Error);
        using var document = JsonDocument.Parse(json.Out);
        var frontier = document.RootElement.GetProperty("at-most-likely").GetProperty("frontier");
        var csv = await scratch.RunAsync(["deals", "samples/strait-fishing.yaml", "--format", "csv", .. Quick]);
        csv.Code.ShouldBe(ExitCode.Ok, csv.Error);
        var lines = csv.Out.Split("\r\n");
        lines[0].ShouldBe("row,id,names,worth-coast,worth-fleet,value-quota,value-fee,value-season,value-inspection,packages,rational,on-frontier,crosses,below,dominated-by,distance,note");
        lines.Count(l => l.StartsWith("frontier,", StringComparison.Ordinal)).ShouldBe(frontier.GetProperty("points").GetInt32());
        lines.ShouldContain(l => l.StartsWith("proposal,proposal-old-treaty,", StringComparison.Ordinal));
        document.RootElement.GetProperty("named-packages").EnumerateArray().Select(n => n.GetProperty("id").GetString()).ShouldContain("proposal-ministers-paper");
    }

    [Fact]
    public async Task Two_runs_and_any_number_of_threads_give_the_same_bytes()
    {
        using var scratch = new Scratch(samples: true);
        var one = await scratch.RunAsync(["deals", "samples/strait-fishing.yaml", "--format", "json", "--threads", "1", .. Quick]);
        var two = await scratch.RunAsync(["deals", "samples/strait-fishing.yaml", "--format", "json", "--threads", "2", .. Quick]);
        two.Out.ShouldBe(one.Out);
        var other = await scratch.RunAsync(["deals", "samples/strait-fishing.yaml", "--format", "json", "--seed", "2", .. Quick]);
        other.Out.ShouldNotBe(one.Out);
    }

    [Fact]
    public async Task A_case_with_one_party_is_incomplete_and_says_why()
    {
        using var scratch = new Scratch();
        scratch.Write("case.yaml", "parley: 1\ntitle: Alone\nparties:\n  a: {name: A, role: principal}\nissues:\n  x: {name: X, positions: {a: {value: 40, salience: 50}}}\n");
        var run = await scratch.RunAsync(["deals", "case.yaml", .. Quick]);
        run.Code.ShouldBe(ExitCode.Incomplete);
        run.Error.ShouldStartWith("parley: incomplete: ");
        run.Out.ShouldContain("cannot be said");
    }

    [Fact]
    public async Task A_deal_space_that_would_overwrite_its_case_is_refused()
    {
        using var scratch = new Scratch();
        scratch.Write("case.yaml", Cases.Small);
        (await scratch.RunAsync("deals", "case.yaml", "-o", "case.yaml")).Code.ShouldBe(ExitCode.Usage);
        (await File.ReadAllTextAsync(scratch["case.yaml"], TestContext.Current.CancellationToken)).ShouldBe(Cases.Small);
    }

    [Fact]
    public async Task A_brief_has_the_answer_in_every_format()
    {
        using var scratch = new Scratch();
        scratch.Write("case.yaml", Cases.Small);
        var page = await scratch.RunAsync(["brief", "case.yaml", .. Cases.Quick]);
        page.Code.ShouldBe(ExitCode.Ok, page.Error);
        page.Out.ShouldContain("Is there a deal?");
        (await File.ReadAllTextAsync(scratch["case.html"], TestContext.Current.CancellationToken)).ShouldContain("<h2 id=\"deal\">");
        var json = await scratch.RunAsync(["brief", "case.yaml", "--format", "json", .. Cases.Quick]);
        using var document = JsonDocument.Parse(json.Out);
        document.RootElement.GetProperty("deals").GetProperty("over-ranges").GetProperty("probability").GetDouble().ShouldBeInRange(0, 1);
    }
}
