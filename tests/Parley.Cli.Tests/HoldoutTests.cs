using System.Text.Json;
using Parley.Cli.Hosting;

namespace Parley.Cli.Tests;

/// <summary><c>parley holdout</c>: the answer in every format, and what it says where there is none.</summary>
public class HoldoutTests
{
    private static readonly string[] Quick = ["--draws", "100"];

    [Fact]
    public async Task A_sample_is_answered_in_text()
    {
        using var scratch = new Scratch(samples: true);
        var run = await scratch.RunAsync(["holdout", "samples/moscow-track.yaml", .. Quick]);
        run.Code.ShouldBe(ExitCode.Ok, run.Error);
        run.Out.ShouldContain("What a yes costs today");
        run.Out.ShouldContain("Where a deal is on the table");
        run.Out.ShouldContain("If the contest ended otherwise");
        string.Join(' ', run.Out.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ShouldContain("Not a recommendation");
        run.Out.ShouldContain("parley holdout moscow-track.yaml --seed 1 --draws 100");
        run.Out.Split('\n').ShouldAllBe(l => l.Length <= 80);
        run.Out.ShouldNotContain("\u001b");
    }

    [Fact]
    public async Task Json_and_csv_hold_the_same_numbers()
    {
        using var scratch = new Scratch();
        scratch.Write("case.yaml", Contested);
        var json = await scratch.RunAsync(["holdout", "case.yaml", "--format", "json", .. Quick]);
        json.Code.ShouldBe(ExitCode.Ok, json.Error);
        using var document = JsonDocument.Parse(json.Out);
        var solved = document.RootElement.GetProperty("at-most-likely");
        var csv = await scratch.RunAsync(["holdout", "case.yaml", "--format", "csv", .. Quick]);
        csv.Code.ShouldBe(ExitCode.Ok, csv.Error);
        var lines = csv.Out.Split("\r\n");
        lines[0].ShouldBe("section,scenario,party,week,quantity,value,note");
        foreach (var party in solved.GetProperty("today").EnumerateObject())
            lines.ShouldContain($"most-likely,,{party.Name},0,price,{party.Value.GetProperty("price").GetRawText()},");
        lines.ShouldContain($"most-likely,,,26,signed,{solved.GetProperty("signed").GetProperty("reached")[26].GetRawText()},");
        lines.Count(l => l.StartsWith("lever,", StringComparison.Ordinal) && l.Contains(",applies,", StringComparison.Ordinal)).ShouldBe(document.RootElement.GetProperty("levers").GetArrayLength());
    }

    [Fact]
    public async Task The_shares_of_every_week_add_up_to_one()
    {
        using var scratch = new Scratch();
        scratch.Write("case.yaml", Contested);
        var run = await scratch.RunAsync(["holdout", "case.yaml", "--format", "json", .. Quick]);
        using var document = JsonDocument.Parse(run.Out);
        var signed = document.RootElement.GetProperty("at-most-likely").GetProperty("signed");
        var parts = new[] { "reached", "contest-at-bottom", "contest-at-top", "frozen", "running" }.Select(p => signed.GetProperty(p).EnumerateArray().Select(n => n.GetDouble()).ToArray()).ToArray();
        for (var week = 0; week < parts[0].Length; week++)
            parts.Sum(p => p[week]).ShouldBe(1, 1e-9);
    }

    [Fact]
    public async Task Two_runs_and_any_number_of_threads_give_the_same_bytes()
    {
        using var scratch = new Scratch();
        scratch.Write("case.yaml", Contested);
        async Task<string> Out(params string[] more) => (await scratch.RunAsync(["holdout", "case.yaml", "--format", "json", .. Quick, .. more])).Out;
        var one = await Out("--threads", "1");
        (await Out("--threads", "2")).ShouldBe(one);
        (await Out("--seed", "2")).ShouldNotBe(one);
    }

    [Fact]
    public async Task Kept_refusals_and_noisy_choices_change_the_answer_and_are_told()
    {
        using var scratch = new Scratch();
        scratch.Write("case.yaml", Contested);
        var kept = await scratch.RunAsync(["holdout", "case.yaml", .. Quick]);
        kept.Code.ShouldBe(ExitCode.Ok, kept.Error);
        var all = await scratch.RunAsync(["holdout", "case.yaml", "--any-refusal", .. Quick]);
        all.Out.ShouldContain("  100 draws of all inputs.\n");
        all.Out.ShouldContain("parley holdout case.yaml --seed 1 --draws 100 --any-refusal\n");
        kept.Out.ShouldContain("of 100 draws of all inputs; the others");
        var noisy = await scratch.RunAsync(["holdout", "case.yaml", "--precision", "50", "--format", "json", .. Quick]);
        noisy.Code.ShouldBe(ExitCode.Ok, noisy.Error);
        using var document = JsonDocument.Parse(noisy.Out);
        document.RootElement.GetProperty("at-most-likely").GetProperty("precision").GetDouble().ShouldBe(50);
    }

    [Theory]
    [InlineData("--precision", "0")]
    [InlineData("--precision", "-3")]
    [InlineData("--precision", "sharp")]
    [InlineData("--draws", "99")]
    public async Task Numbers_outside_their_ranges_are_refused(params string[] args)
    {
        using var scratch = new Scratch();
        scratch.Write("case.yaml", Contested);
        (await scratch.RunAsync(["holdout", "case.yaml", .. args])).Code.ShouldBe(ExitCode.Usage);
    }

    [Fact]
    public async Task A_case_without_a_contest_is_incomplete_and_says_why()
    {
        using var scratch = new Scratch();
        scratch.Write("case.yaml", Cases.Small);
        var run = await scratch.RunAsync(["holdout", "case.yaml", .. Quick]);
        run.Code.ShouldBe(ExitCode.Incomplete);
        run.Error.ShouldStartWith("parley: incomplete: ");
        run.Error.ShouldContain("contest");
        run.Out.ShouldContain("cannot be said");
    }

    [Fact]
    public async Task An_answer_that_would_overwrite_its_case_is_refused()
    {
        using var scratch = new Scratch();
        scratch.Write("case.yaml", Contested);
        (await scratch.RunAsync("holdout", "case.yaml", "-o", "case.yaml")).Code.ShouldBe(ExitCode.Usage);
        (await File.ReadAllTextAsync(scratch["case.yaml"], TestContext.Current.CancellationToken)).ShouldBe(Contested);
    }

    [Fact]
    public async Task A_brief_has_the_answer_in_every_format_and_leaves_it_out_where_asked()
    {
        using var scratch = new Scratch();
        scratch.Write("case.yaml", Contested);
        string[] quick = ["--draws", "100", "--challenge-draws", "1", "--holdout-draws", "100"];
        var page = await scratch.RunAsync(["brief", "case.yaml", .. quick]);
        page.Code.ShouldBe(ExitCode.Ok, page.Error);
        page.Out.ShouldContain("How long can Shipping lines hold out?");
        page.Out.ShouldContain("--holdout-draws 100\n");
        var html = await File.ReadAllTextAsync(scratch["case.html"], TestContext.Current.CancellationToken);
        html.ShouldContain("<h2 id=\"holdout\">");
        html.ShouldContain("--holdout-draws 100");
        var json = await scratch.RunAsync(["brief", "case.yaml", "--format", "json", .. quick]);
        using var document = JsonDocument.Parse(json.Out);
        document.RootElement.GetProperty("holdout").GetProperty("over-ranges").GetProperty("draws").GetInt32().ShouldBe(100);
        var without = await scratch.RunAsync("brief", "case.yaml", "--format", "json", "--draws", "100", "--challenge-draws", "1", "--holdout-draws", "0");
        using var left = JsonDocument.Parse(without.Out);
        left.RootElement.TryGetProperty("holdout", out _).ShouldBeFalse();
        (await scratch.RunAsync("brief", "case.yaml", "--holdout-draws", "50")).Code.ShouldBe(ExitCode.Usage);
    }

    [Fact]
    public async Task A_brief_of_a_case_without_a_contest_says_so_in_one_line()
    {
        using var scratch = new Scratch();
        scratch.Write("case.yaml", Cases.Small);
        var run = await scratch.RunAsync(["brief", "case.yaml", .. Cases.Quick]);
        run.Code.ShouldBe(ExitCode.Ok, run.Error);
        run.Out.ShouldContain("How long a party can hold out was not asked.");
        var html = await File.ReadAllTextAsync(scratch["case.html"], TestContext.Current.CancellationToken);
        html.ShouldNotContain("id=\"holdout\"");
        html.ShouldContain("How long a party can hold out was not asked.");
    }

    /// <summary>The small case with a strike, a proposal that the lines refused and a threat.</summary>
    private static string Contested => Cases.Small + """
        contest:
          name: Strike fund
          kind: strike
          for: lines
          against: port
          now: 10..14
          gained-per-six-months: 0..1
          lost-per-six-months: 1..4
          freezes-after-weeks: 60
        pressures:
          fuel:
            from: city
            on: lines
            instrument: fuel at cost withdrawn
            decided-after-weeks: 6
            certainty: 20..60
            speeds-losses: 20..60
        proposals:
          draft:
            name: Harbour master's draft
            refused-by: [lines]
            worth:
              lines: 35..60
              port: 60..80

        """;
}
