namespace Parley.Cli.Tests.Docs;

/// <summary>What <c>docs/how-to/find-a-deal.md</c> shows is what the commands on the page print. Rewrite it with <c>PARLEY_ACCEPT=1</c>.</summary>
public class DealsPageTests
{
    private const string Page = "docs/how-to/find-a-deal.md";

    [Fact]
    public async Task Shown_answers_are_those_of_the_program()
    {
        using var scratch = new Scratch(samples: true);
        foreach (var block in DocsPage.Blocks(Page).Where(b => b.File is not null))
            scratch.Write(block.File!, block.Text);
        var moscow = (await scratch.RunAsync("deals", "samples/moscow-track.yaml", "--draws", "1000")).Out;
        var soft = (await scratch.RunAsync("deals", "soft.yaml")).Out;
        var text = DocsPage.Text(Page);
        text = Put(text, "answer", Part(moscow, "Is there an agreement zone?") + "\n" + Part(moscow, "What blocks a deal"));
        text = Put(text, "joint", Part(moscow, "What would open a zone, several at once"));
        text = Put(text, "inputs", Part(moscow, "Inputs that decide whether there is a zone"));
        text = Put(text, "packages", Part(soft, "The packages in words"));
        Snapshot.MatchFile(text, RepositoryFiles.Path(Page));
    }

    /// <summary>A heading with what stands below it, up to the next heading.</summary>
    private static string Part(string output, string heading)
    {
        var lines = output.Split('\n').SkipWhile(l => l != heading).ToArray();
        lines.ShouldNotBeEmpty($"there is no heading '{heading}'");
        return string.Concat(lines.Take(1).Concat(lines.Skip(1).TakeWhile(l => l.Length == 0 || l[0] is ' ' or '-')).Select(l => l + "\n")).TrimEnd() + "\n";
    }

    private static string Put(string text, string section, string output)
    {
        var start = $"<!-- {section}: generated -->\n";
        var from = text.IndexOf(start, StringComparison.Ordinal);
        var to = text.IndexOf($"<!-- {section}: end -->", StringComparison.Ordinal);
        from.ShouldBeGreaterThan(-1, $"{Page} has no place for '{section}'");
        return $"{text[..(from + start.Length)]}```text\n{output}```\n{text[to..]}";
    }
}
