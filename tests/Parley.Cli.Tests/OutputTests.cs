using System.Text.Json;
using Parley.Cli.Hosting;

namespace Parley.Cli.Tests;

/// <summary>Standard output carries the result, in the format asked for, and nothing else.</summary>
public class OutputTests
{
    [Theory]
    [InlineData("brief")]
    [InlineData("outlook")]
    [InlineData("deals")]
    public async Task Json_can_be_parsed(string command)
    {
        using var scratch = new Scratch();
        scratch.Write("case.yaml", Cases.Small);
        var run = await scratch.RunAsync([command, "case.yaml", "--format", "json", .. Cases.QuickFor(command)]);
        run.Code.ShouldBe(ExitCode.Ok, run.Error);
        using var document = JsonDocument.Parse(run.Out);
        document.RootElement.TryGetProperty("schema-version", out _).ShouldBeTrue();
        foreach (var name in Names(document.RootElement))
            name.ShouldBe(name.ToLowerInvariant());
    }

    [Theory]
    [InlineData("brief")]
    [InlineData("outlook")]
    [InlineData("deals")]
    public async Task Csv_has_rows_of_one_length(string command)
    {
        using var scratch = new Scratch();
        scratch.Write("case.yaml", Cases.Small);
        var run = await scratch.RunAsync([command, "case.yaml", "--format", "csv", .. Cases.QuickFor(command)]);
        run.Code.ShouldBe(ExitCode.Ok, run.Error);
        var rows = CsvRows(run.Out);
        rows.Count.ShouldBeGreaterThan(2);
        rows.Select(r => r.Count).Distinct().ShouldHaveSingleItem().ShouldBeGreaterThan(1);
    }

    [Theory]
    [InlineData("check", "case.yaml")]
    [InlineData("brief", "case.yaml")]
    [InlineData("outlook", "case.yaml")]
    [InlineData("catalog")]
    [InlineData("catalog", "show", "emission")]
    [InlineData("catalog", "check", "greece-2015")]
    [InlineData("--help")]
    public async Task No_escape_sequence_goes_into_a_pipe(params string[] args)
    {
        using var scratch = new Scratch(catalog: true);
        scratch.Write("case.yaml", Cases.Small);
        var run = await scratch.RunAsync(args[0] is "brief" or "outlook" ? [.. args, .. Cases.Quick] : args);
        run.Code.ShouldBe(ExitCode.Ok, run.Error);
        (run.Out + run.Error).ShouldNotContain("\u001b");
    }

    [Theory]
    [InlineData("brief", "case.yaml")]
    [InlineData("outlook", "case.yaml")]
    [InlineData("catalog")]
    [InlineData("catalog", "check")]
    [InlineData("catalog", "check", "emission")]
    public async Task Text_stays_within_eighty_columns(params string[] args)
    {
        using var scratch = new Scratch();
        scratch.Write("case.yaml", Cases.Small);
        var run = await scratch.RunAsync(args[0] == "catalog" ? args : [.. args, .. Cases.Quick]);
        run.Out.Split('\n').Where(line => line.Length > 80).ShouldBeEmpty();
    }

    private static IEnumerable<string> Names(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(m => Names(m.Value).Prepend(m.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Names),
        _ => [],
    };

    /// <summary>RFC 4180, as a spreadsheet would read it.</summary>
    private static List<List<string>> CsvRows(string text)
    {
        var rows = new List<List<string>>();
        List<string> row = [];
        var cell = new System.Text.StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"')
                cell.Append(text[++i]);
            else if (c == '"')
                quoted = !quoted;
            else if (!quoted && c is ',' or '\n')
            {
                row.Add(cell.ToString().TrimEnd('\r'));
                cell.Clear();
                if (c == '\n')
                {
                    rows.Add(row);
                    row = [];
                }
            }
            else
                cell.Append(c);
        }

        quoted.ShouldBeFalse();
        row.ShouldBeEmpty("the last row ends with a line end");
        return rows;
    }

    [Fact]
    public async Task A_result_leaves_no_temporary_file_and_no_neighbour_changed()
    {
        using var scratch = new Scratch();
        scratch.Write("case.yaml", Cases.Small);
        scratch.Write("out.txt", "old");
        scratch.Write("out.txt.tmp", "a neighbour");
        (await scratch.RunAsync(["outlook", "case.yaml", "-o", "out.txt", .. Cases.Quick])).Code.ShouldBe(ExitCode.Ok);
        File.ReadAllText(scratch["out.txt.tmp"]).ShouldBe("a neighbour");
        File.ReadAllText(scratch["out.txt"]).ShouldNotBe("old");
        Directory.GetFiles(scratch.Folder).Length.ShouldBe(3);
    }
}
