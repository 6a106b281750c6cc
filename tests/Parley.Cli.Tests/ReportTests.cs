using System.Globalization;
using System.Text.Json;
using Parley.Cases;
using Parley.Cli.Hosting;
using Parley.Core;

namespace Parley.Cli.Tests;

/// <summary><c>read</c>, <c>evidence</c>, <c>why</c>, <c>accept</c>, and briefs of report texts.</summary>
public class ReportTests
{
    private const string Sample = "samples/moscow-track.txt";

    [Fact]
    public async Task Reading_says_how_to_keep_the_draft_and_writes_nothing()
    {
        using var scratch = new Scratch(samples: true);
        var files = Directory.GetFiles(scratch.Folder, "*", SearchOption.AllDirectories).Length;
        var run = await scratch.RunAsync("read", Sample);
        run.Code.ShouldBe(ExitCode.Ok, run.Error);
        run.Out.ShouldContain($"parley read {Sample} --case draft.yaml");
        run.Out.ShouldContain("This is a draft");
        run.Out.Split('\n').ShouldAllBe(l => l.Length <= 80);
        Directory.GetFiles(scratch.Folder, "*", SearchOption.AllDirectories).Length.ShouldBe(files);
    }

    [Fact]
    public async Task A_draft_is_a_case_without_errors_that_names_its_text()
    {
        using var scratch = new Scratch(samples: true);
        (await scratch.RunAsync("read", Sample, "--case", "work/draft.yaml")).Code.ShouldBe(ExitCode.Ok);
        var document = CaseDocument.Load(scratch["work/draft.yaml"]);
        document.Diagnostics.Where(d => d.Severity == Severity.Error).ShouldBeEmpty();
        document.Case!.Sources.Single().File.ShouldBe("../samples/moscow-track.txt");
        DraftLine.Of(document.Case).Length.ShouldBeGreaterThan(10);
        document.Case.Issues.SelectMany(i => i.Positions).ShouldAllBe(p => p.Value == null);
    }

    [Fact]
    public async Task An_existing_case_is_added_to_once()
    {
        using var scratch = new Scratch(samples: true);
        scratch.Write("case.yaml", "# mine\n" + Cases.Small);
        (await scratch.RunAsync("read", Sample, "--case", "case.yaml")).Code.ShouldBe(ExitCode.Ok);
        var once = await File.ReadAllTextAsync(scratch["case.yaml"], TestContext.Current.CancellationToken);
        once.ShouldStartWith("# mine\n" + Cases.Small[..Cases.Small.IndexOf("issues:", StringComparison.Ordinal)]);
        CaseDocument.Parse(once, "case.yaml").HasErrors.ShouldBeFalse();
        var again = await scratch.RunAsync("read", Sample, "--case", "case.yaml");
        again.Error.ShouldContain("holds all of this already");
        (await File.ReadAllTextAsync(scratch["case.yaml"], TestContext.Current.CancellationToken)).ShouldBe(once);
    }

    [Fact]
    public async Task A_broken_lexicon_is_refused_with_its_line()
    {
        using var scratch = new Scratch(samples: true);
        scratch.Write("mine.txt", "[verbs]\nfrob | obj | REFUSE | subj | obj\n");
        var run = await scratch.RunAsync("read", Sample, "--lexicon", "mine.txt");
        run.Code.ShouldBe(ExitCode.CaseErrors);
        run.Error.ShouldContain("mine.txt(2,1): error PAR013: 'REFUSE' is not a PLOVER type");
    }

    [Fact]
    public async Task A_case_with_errors_is_not_added_to()
    {
        using var scratch = new Scratch(samples: true);
        scratch.Write("case.yaml", Cases.Broken);
        (await scratch.RunAsync("read", Sample, "--case", "case.yaml")).Code.ShouldBe(ExitCode.CaseErrors);
        (await File.ReadAllTextAsync(scratch["case.yaml"], TestContext.Current.CancellationToken)).ShouldBe(Cases.Broken);
    }

    [Theory]
    [InlineData("read", Sample, "--format", "json")]
    [InlineData("read", Sample, "--format", "csv")]
    [InlineData("read", Sample)]
    [InlineData("evidence", Sample, "--format", "html")]
    [InlineData("evidence", "samples/moscow-track.yaml", "--format", "html")]
    [InlineData("evidence", "samples/moscow-track.yaml", "--format", "json")]
    public async Task Two_runs_give_the_same_bytes(params string[] args)
    {
        using var scratch = new Scratch(samples: true);
        var first = await scratch.RunAsync(args);
        first.Code.ShouldBe(ExitCode.Ok, first.Error);
        first.Out.Length.ShouldBeGreaterThan(500);
        (await scratch.RunAsync(args)).Out.ShouldBe(first.Out);
    }

    [Fact]
    public async Task Json_of_one_text_is_an_object_and_of_two_their_documents()
    {
        using var scratch = new Scratch(samples: true);
        scratch.Write("copy.md", await File.ReadAllTextAsync(scratch[Sample], TestContext.Current.CancellationToken));
        JsonDocument.Parse((await scratch.RunAsync("read", Sample, "--format", "json")).Out).RootElement.GetProperty("doc").GetProperty("file").GetString().ShouldBe("moscow-track.txt");
        var both = JsonDocument.Parse((await scratch.RunAsync("read", Sample, "copy.md", "--format", "json")).Out).RootElement;
        both.GetProperty("documents").GetArrayLength().ShouldBe(2);
        both.GetProperty("merged").GetProperty("independent_origins").GetInt32().ShouldBe(1);
    }

    [Theory]
    [InlineData(ExitCode.FileFailure, "read", "nowhere.txt")]
    [InlineData(ExitCode.Usage, "read", "samples/moscow-track.yaml")]
    [InlineData(ExitCode.Usage, "read", Sample, "-o", Sample)]
    [InlineData(ExitCode.Usage, "read", Sample, "--case", Sample)]
    [InlineData(ExitCode.Usage, "read", Sample, "--reference-date", "yesterday")]
    [InlineData(ExitCode.FileFailure, "read", Sample, "--lexicon", "nowhere.txt")]
    [InlineData(ExitCode.Usage, "brief", Sample, "samples/moscow-track.yaml")]
    [InlineData(ExitCode.Usage, "evidence", Sample, "samples/moscow-track.yaml")]
    [InlineData(ExitCode.Usage, "why", Sample, "Z99")]
    [InlineData(ExitCode.FileFailure, "accept", "nowhere.yaml")]
    public async Task What_cannot_be_done_has_its_exit_code(int code, params string[] args)
    {
        using var scratch = new Scratch(samples: true);
        var run = await scratch.RunAsync(args);
        run.Code.ShouldBe(code, run.Error);
        run.Error.ShouldContain("parley: ");
    }

    [Fact]
    public async Task A_brief_of_a_text_says_that_it_rests_on_a_draft_or_that_it_is_incomplete()
    {
        using var scratch = new Scratch(samples: true);
        var run = await scratch.RunAsync(["brief", Sample, "-o", "draft.html", .. Cases.Quick]);
        run.Code.ShouldBeOneOf(ExitCode.Ok, ExitCode.Incomplete);
        run.Out.ShouldContain("draft");
        var page = await File.ReadAllTextAsync(scratch["draft.html"], TestContext.Current.CancellationToken);
        page.ShouldContain("id=\"ledger\"");
        page.ShouldContain("class=\"report\"");
        page.ShouldContain("draft");
        page.ShouldNotContain("roughly even chance");
    }

    [Fact]
    public async Task A_text_that_says_nothing_still_gives_the_evidence_and_exit_4()
    {
        using var scratch = new Scratch();
        scratch.Write("empty.txt", "It rained.\n");
        var run = await scratch.RunAsync("brief", "empty.txt", "-o", "out.html");
        run.Code.ShouldBe(ExitCode.Incomplete);
        (await File.ReadAllTextAsync(scratch["out.html"], TestContext.Current.CancellationToken)).ShouldContain("It rained.");
        (await scratch.RunAsync("brief", "empty.txt", "--format", "json")).Out.ShouldContain("\"ledger\"");
    }

    [Fact]
    public async Task Hostile_text_reaches_no_terminal_and_no_page()
    {
        using var scratch = new Scratch();
        scratch.Write("x.txt", "Russia said </script><script>alert(1)</script> \u001b[31m\u202E it will meet Ukraine on Monday. Washington rejected \"&amp;<b>\".\n");
        foreach (var args in new string[][] { ["read", "x.txt"], ["read", "x.txt", "--format", "json"], ["evidence", "x.txt", "--format", "html"], ["brief", "x.txt", "--format", "text", .. Cases.Quick] })
        {
            var run = await scratch.RunAsync(args);
            run.Out.IndexOfAny(['\u001b', '\u202E']).ShouldBe(-1, string.Join(' ', args));
            if (args[^1] is "html" or "json")
                run.Out.ShouldNotContain("<script");
        }

        (await scratch.RunAsync("read", "x.txt", "--case", "x.yaml")).Code.ShouldBe(ExitCode.Ok);
        CaseDocument.Load(scratch["x.yaml"]).Diagnostics.ShouldNotContain(d => d.Code.StartsWith("PAR0", StringComparison.Ordinal) || d.Code.StartsWith("PAR1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_case_shows_no_text_from_outside_its_folder()
    {
        using var scratch = new Scratch();
        scratch.Write("secret.txt", "Nobody is to see this.");
        scratch.Write("in/case.yaml", Cases.Small + "sources:\n  s: {title: S, file: ../secret.txt}\n");
        var run = await scratch.RunAsync("evidence", "in/case.yaml", "--format", "html");
        run.Code.ShouldBe(ExitCode.Ok, run.Error);
        run.Out.ShouldNotContain("Nobody is to see this");
    }

    [Fact]
    public async Task Why_names_the_rule_the_entry_and_the_words()
    {
        using var scratch = new Scratch(samples: true);
        using var json = JsonDocument.Parse((await scratch.RunAsync("read", Sample, "--format", "json")).Out);
        var id = json.RootElement.GetProperty("events")[0].GetProperty("id").GetString()!;
        var run = await scratch.RunAsync("why", Sample, id);
        run.Code.ShouldBe(ExitCode.Ok, run.Error);
        run.Out.ShouldContain(json.RootElement.GetProperty("events")[0].GetProperty("reason").GetProperty("rule").GetString()!);
        run.Out.ShouldContain("lexica " + json.RootElement.GetProperty("lexicon").GetString());
        (await scratch.RunAsync("why", "samples/moscow-track.yaml", $"report/{id}")).Out.ShouldBe(run.Out);
    }

    [Fact]
    public async Task Lines_are_accepted_by_name_and_all_at_once()
    {
        using var scratch = new Scratch(samples: true);
        await scratch.RunAsync("read", Sample, "--case", "draft.yaml");
        var before = CaseDocument.Load(scratch["draft.yaml"]).Case!;
        var party = before.Parties[0].Id;
        var one = await scratch.RunAsync("accept", "draft.yaml", $"parties/{party}");
        one.Code.ShouldBe(ExitCode.Ok, one.Error);
        one.Out.ShouldStartWith($"accepted parties/{party}: ");
        CaseDocument.Load(scratch["draft.yaml"]).Case!.Parties[0].Accepted.ShouldBeTrue();
        (await scratch.RunAsync("accept", "draft.yaml", "no-such")).Code.ShouldBe(ExitCode.Usage);
        (await scratch.RunAsync("accept", "draft.yaml")).Code.ShouldBe(ExitCode.Usage);
        (await scratch.RunAsync("accept", "draft.yaml", "--all")).Code.ShouldBe(ExitCode.Ok);
        (await File.ReadAllTextAsync(scratch["draft.yaml"], TestContext.Current.CancellationToken)).ShouldNotContain("accepted: no\n");
        (await scratch.RunAsync("accept", "draft.yaml")).Out.ShouldContain("accepted already");
    }

    [Fact]
    public async Task On_a_terminal_each_line_is_asked_about_with_its_words()
    {
        using var scratch = new Scratch(samples: true);
        await scratch.RunAsync("read", Sample, "--case", "draft.yaml");
        var all = DraftLine.Of(CaseDocument.Load(scratch["draft.yaml"]).Case!).Length;
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var input = new StringReader("what?\ny\nn\nskip\ny\nq\n");
        using var terminal = new Terminal(output, error, scratch.Folder, Clock.Fixed) { In = input };
        (await ParleyCommand.RunAsync(["accept", "draft.yaml"], terminal, CancellationToken.None)).ShouldBe(ExitCode.Ok);
        output.ToString().TrimEnd().Split('\n').Length.ShouldBe(2);
        error.ToString().ShouldContain("“");
        error.ToString().ShouldContain("samples/moscow-track.txt".Split('/')[1][..12]);
        DraftLine.Of(CaseDocument.Load(scratch["draft.yaml"]).Case!).Length.ShouldBeLessThanOrEqualTo(all - 2);
    }
}
