using System.Text.Json;
using Parley.Cli.Hosting;

namespace Parley.Cli.Tests;

/// <summary><c>parley catalog</c>.</summary>
public class CatalogCommandTests
{
    private static readonly string Greece = Path.Combine("catalog", "software", "thirdwave", "greece-2015.expected.json");

    [Fact]
    public async Task The_catalogue_that_comes_with_Parley_is_found_and_met()
    {
        using var scratch = new Scratch();
        var list = await scratch.RunAsync("catalog");
        list.Code.ShouldBe(ExitCode.Ok);
        list.Out.ShouldContain("emission");
        (await scratch.RunAsync("catalog", "list")).Out.ShouldBe(list.Out);
        var check = await scratch.RunAsync("catalog", "check");
        check.Code.ShouldBe(ExitCode.Ok);
        check.Out.ShouldContain("published numbers are met.");
    }

    [Fact]
    public async Task A_wrong_number_is_exit_3_and_named()
    {
        using var scratch = new Scratch(catalog: true);
        var path = scratch[Greece];
        var text = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(path, text.Replace("82.222222222", "82.2", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        var run = await scratch.RunAsync("catalog", "check", "--catalog", "catalog");
        run.Code.ShouldBe(ExitCode.CaseErrors);
        run.Out.ShouldContain("greece-2015: terms, compromise, outcome: published 82.2, computed 82.222222222");
        run.Out.ShouldContain("1 of ");

        var one = await scratch.RunAsync("catalog", "check", "greece-2015", "--catalog", "catalog", "--format", "json");
        one.Code.ShouldBe(ExitCode.CaseErrors);
        using var document = JsonDocument.Parse(one.Out);
        document.RootElement.GetProperty("off").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task A_broken_numbers_file_is_exit_3_with_its_place()
    {
        using var scratch = new Scratch(catalog: true);
        await File.WriteAllTextAsync(scratch[Greece], "{ \"schema-version\": 1,\n oops }", TestContext.Current.CancellationToken);
        var run = await scratch.RunAsync("catalog", "check", "greece-2015", "--catalog", "catalog");
        run.Code.ShouldBe(ExitCode.CaseErrors);
        run.Out.ShouldBeEmpty();
        run.Error.ShouldStartWith("software/thirdwave/greece-2015.expected.json: error: line 2: ");
    }

    [Fact]
    public async Task A_broken_case_is_exit_3_and_the_others_are_still_checked()
    {
        using var scratch = new Scratch(catalog: true);
        await File.WriteAllTextAsync(scratch[Greece.Replace(".expected.json", ".yaml", StringComparison.Ordinal)], Cases.Broken, TestContext.Current.CancellationToken);
        var run = await scratch.RunAsync("catalog", "check", "--catalog", "catalog");
        run.Code.ShouldBe(ExitCode.CaseErrors);
        run.Error.ShouldContain("software/thirdwave/greece-2015.yaml(4,");
        run.Out.ShouldContain("emission");
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("empty")]
    public async Task A_folder_without_cases_is_exit_5(string folder)
    {
        using var scratch = new Scratch();
        Directory.CreateDirectory(scratch["empty"]);
        var run = await scratch.RunAsync("catalog", "--catalog", folder);
        run.Code.ShouldBe(ExitCode.FileFailure);
        run.Out.ShouldBeEmpty();
    }

    [Theory]
    [InlineData]
    [InlineData("show", "emission")]
    [InlineData("check", "emission")]
    public async Task Json_can_be_parsed(params string[] args)
    {
        using var scratch = new Scratch();
        var run = await scratch.RunAsync(["catalog", .. args, "--format", "json"]);
        run.Code.ShouldBe(ExitCode.Ok);
        using var document = JsonDocument.Parse(run.Out);
        document.RootElement.GetProperty("schema-version").GetInt32().ShouldBe(1);
    }
}
