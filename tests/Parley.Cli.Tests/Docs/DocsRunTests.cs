using System.Text.RegularExpressions;
using Parley.Cases;

namespace Parley.Cli.Tests.Docs;

/// <summary>What the documentation tells a reader to type works, page by page, in a folder with the samples and the catalogue.</summary>
public class DocsRunTests
{
    public static TheoryData<string> Pages => [.. DocsPage.All];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Commands_of_a_page_run(string page)
    {
        using var scratch = new Scratch(samples: true, catalog: true);
        foreach (var block in DocsPage.Blocks(page))
        {
            if (block.File is not null)
                scratch.Write(block.File, block.Text);
            if (block.Info is not ("console" or "sh") || block.NotRun is not null)
                continue;
            foreach (var (command, code) in block.Commands())
            {
                var run = await scratch.RunAsync(Quick(DocsBlock.Words(command)[1..]));
                run.Code.ShouldBe(code, $"{page}, line {block.Line}: {command}\n{run.Error}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Cases_of_a_page_load(string page)
    {
        foreach (var block in DocsPage.Blocks(page).Where(b => b.Info == "yaml case"))
            CaseDocument.Parse(block.Text, block.File ?? "case.yaml").Diagnostics.Where(d => d.Severity == Severity.Error).ShouldBeEmpty($"{page}, line {block.Line}");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_of_a_page_lead_somewhere(string page)
    {
        var folder = Path.GetDirectoryName(RepositoryFiles.Path(page))!;
        var prose = Regex.Replace(DocsPage.Text(page), "^```.*?^```$", "", RegexOptions.Singleline | RegexOptions.Multiline);
        foreach (var target in Regex.Matches(prose, @"\]\(([^)#:]+)(#[^)]*)?\)").Select(m => m.Groups[1].Value))
            (File.Exists(Path.Combine(folder, target)) || Directory.Exists(Path.Combine(folder, target))).ShouldBeTrue($"{page} links to {target}");
    }

    [Fact]
    public void Blocks_that_are_not_run_stay_rare() =>
        DocsPage.All.SelectMany(DocsPage.Blocks).Count(b => b.NotRun is not null).ShouldBeLessThanOrEqualTo(3);

    [Fact]
    public void The_documentation_has_commands_to_run() =>
        DocsPage.All.SelectMany(DocsPage.Blocks).Where(b => b.Info is "console" or "sh").SelectMany(b => b.Commands()).Count().ShouldBeGreaterThan(20);

    // The same commands with fewer draws, where the page does not say how many.
    private static string[] Quick(string[] args) => args.Length > 1 && args[0] is "deals" or "holdout" && !args.Contains("--draws") && !args.Contains("--help") ? [.. args, "--draws", "100"] : args.Length > 1 && args[0] is "brief" or "outlook" && !args.Contains("--draws") && !args.Contains("--help")
        ? [.. args, "--draws", "100", .. args.Contains("--challenge-draws") ? Array.Empty<string>() : ["--challenge-draws", "1"], .. args[0] != "brief" || args.Contains("--holdout-draws") ? Array.Empty<string>() : ["--holdout-draws", "100"]]
        : args;
}
