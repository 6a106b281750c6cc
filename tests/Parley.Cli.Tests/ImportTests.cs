using Parley.Cases;
using Parley.Cli.Hosting;

namespace Parley.Cli.Tests;

/// <summary><c>parley import</c>.</summary>
public class ImportTests
{
    private const string Domain = "<negotiation_template><utility_space><objective><issue index='1' name='A'><item value='x'/><item value='y'/></issue></objective></utility_space></negotiation_template>";

    private const string Profile = "<utility_space><objective><issue index='1' name='A'><item value='x' evaluation='1'/><item value='y' evaluation='3'/></issue><weight index='1' value='1'/></objective></utility_space>";

    [Fact]
    public async Task A_folder_becomes_a_case_that_checks()
    {
        using var scratch = new Scratch(samples: true);

        var run = await scratch.RunAsync("import", "samples/deals/fisheries");

        run.Code.ShouldBe(ExitCode.Ok, run.Error);
        run.Out.ShouldBe("Wrote fisheries.yaml.\nGENIUS domain 'Fisheries': 4 issues, 15,252 packages.\n2 parties: North, South.\n");
        run.Error.ShouldBe("samples/deals/fisheries/fisheries_south.xml(27,3): info PAR821: the discount factor 0.9 is kept in the party's note and not used\nNext: parley deals fisheries.yaml\n");
        var check = await scratch.RunAsync("check", "--strict", "fisheries.yaml");
        check.Code.ShouldBe(ExitCode.Ok, check.Out);
        check.Out.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_case_of_the_sample_is_the_one_expected()
    {
        using var scratch = new Scratch(samples: true);
        (await scratch.RunAsync("import", "samples/deals/fisheries")).Code.ShouldBe(ExitCode.Ok);

        Snapshot.Match(await File.ReadAllTextAsync(scratch["fisheries.yaml"], TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_file_that_is_there_is_left_as_it_is()
    {
        using var scratch = new Scratch(samples: true);
        var path = scratch.Write("fisheries.yaml", "mine");

        var run = await scratch.RunAsync("import", "samples/deals/fisheries");

        run.Code.ShouldBe(ExitCode.FileFailure);
        run.Out.ShouldBeEmpty();
        run.Error.ShouldContain("fisheries.yaml(1,1): error PAR704:");
        (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).ShouldBe("mine");
        (await scratch.RunAsync("import", "samples/deals/fisheries/fisheries_domain.xml", "samples/deals/fisheries/fisheries_north.xml", "-o", "samples/deals/fisheries/fisheries_domain.xml")).Code.ShouldBe(ExitCode.FileFailure);
    }

    [Fact]
    public async Task Files_are_named_in_any_order_and_the_case_goes_where_it_is_asked_for()
    {
        using var scratch = new Scratch();
        scratch.Write("b.xml", Profile);
        scratch.Write("a.xml", Profile);
        scratch.Write("d.xml", Domain);

        var run = await scratch.RunAsync("import", "b.xml", "d.xml", "a.xml", "b.xml", "-o", "cases/my deal.yaml");

        run.Code.ShouldBe(ExitCode.Ok, run.Error);
        run.Error.ShouldBe("Next: parley deals 'cases/my deal.yaml'\n");
        CaseDocument.Load(scratch["cases/my deal.yaml"]).Case!.Parties.Select(p => p.Id).ShouldBe(["b", "a"]);
    }

    [Fact]
    public async Task Errors_name_file_line_and_column_and_nothing_is_written()
    {
        using var scratch = new Scratch();
        scratch.Write("talks/d.xml", Domain);
        scratch.Write("talks/p.xml", Profile.Replace("evaluation='3'", "\n evaluation='lots'", StringComparison.Ordinal));

        var run = await scratch.RunAsync("import", "talks", "-o", "new/out.yaml");

        run.Code.ShouldBe(ExitCode.CaseErrors);
        run.Out.ShouldBeEmpty();
        run.Error.ShouldStartWith("talks/p.xml(2,2): error PAR807: ");
        Directory.Exists(scratch["new"]).ShouldBeFalse();
    }

    [Fact]
    public async Task What_is_not_there_is_a_file_failure()
    {
        using var scratch = new Scratch();
        Directory.CreateDirectory(scratch["empty"]);

        (await scratch.RunAsync("import", "none.xml")).Code.ShouldBe(ExitCode.FileFailure);
        (await scratch.RunAsync("import", "none/none.xml")).Code.ShouldBe(ExitCode.FileFailure);
        (await scratch.RunAsync("import", "empty")).Code.ShouldBe(ExitCode.FileFailure);
        (await scratch.RunAsync("import")).Code.ShouldBe(ExitCode.Usage);
        (await scratch.RunAsync("import", "--unknown")).Code.ShouldBe(ExitCode.Usage);
    }

    [Fact]
    public async Task A_file_of_another_kind_is_an_error_not_a_fault()
    {
        using var scratch = new Scratch();
        await File.WriteAllBytesAsync(scratch["x.xml"], [0, 255, 254, 10, 0, 27, 91, 50, 74], TestContext.Current.CancellationToken);

        var run = await scratch.RunAsync("import", "x.xml");

        run.Code.ShouldBe(ExitCode.CaseErrors);
        run.Error.ShouldNotContain(c => char.IsControl(c) && c != '\n');
    }
}
