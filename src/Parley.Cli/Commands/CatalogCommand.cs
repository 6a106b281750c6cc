using System.Collections.Immutable;
using System.CommandLine;
using Parley.Analysis.Catalog;
using Parley.Cli.Hosting;

namespace Parley.Cli.Commands;

/// <summary><c>parley catalog</c>: the published cases that come with Parley, and whether it gives their published numbers.</summary>
internal static class CatalogCommand
{
    public static Command Build(Terminal terminal)
    {
        var folder = new Option<string?>("--catalog") { Description = "A folder of cases in place of the one that comes with Parley.", Recursive = true };
        var format = OutlookFormat.Option("text", "text", "json");
        format.Recursive = true;
        var command = new Command("catalog", "Published cases with the numbers that were published for them.\n\nExamples:\n  parley catalog\n  parley catalog show emission\n  parley catalog check") { folder, format };
        command.SetAction(result => List(terminal, result.GetValue(folder), result.GetValue(format)!));

        var list = new Command("list", "List the cases; the same as parley catalog alone.");
        list.SetAction(result => List(terminal, result.GetValue(folder), result.GetValue(format)!));
        command.Subcommands.Add(list);

        var shown = new Argument<string>("id") { Description = "Id of a case, as parley catalog lists it." };
        var show = new Command("show", "Show one case: what it is about, where it is from and how it ended.\n\nExamples:\n  parley catalog show emission") { shown };
        show.SetAction(result => Show(terminal, result.GetValue(folder), result.GetValue(shown)!, result.GetValue(format)!));
        command.Subcommands.Add(show);

        var checkedId = new Argument<string?>("id") { Description = "Id of a case; all cases where it is left out.", Arity = ArgumentArity.ZeroOrOne };
        var check = new Command("check", "Compare what Parley computes with what was published.\n\nExamples:\n  parley catalog check\n  parley catalog check emission --format json") { checkedId };
        check.SetAction(result => Check(terminal, result.GetValue(folder), result.GetValue(checkedId), result.GetValue(format)!));
        command.Subcommands.Add(check);
        return command;
    }

    private static int List(Terminal terminal, string? folder, string format)
    {
        var (entries, code) = CatalogFolder.Load(terminal, folder, null);
        if (!entries.IsEmpty)
            Output.Write(terminal, null, format == "json" ? CatalogJson.List(entries) : CatalogText.List(entries, terminal));
        return code;
    }

    private static int Show(Terminal terminal, string? folder, string id, string format)
    {
        var (entries, code) = CatalogFolder.Load(terminal, folder, id);
        if (entries.Length == 1)
            Output.Write(terminal, null, format == "json" ? CatalogJson.Show(entries[0]) : CatalogText.Show(entries[0], folder, terminal));
        return code;
    }

    private static int Check(Terminal terminal, string? folder, string? id, string format)
    {
        var (entries, code) = CatalogFolder.Load(terminal, folder, id);
        if (entries.IsEmpty)
            return code;
        ImmutableArray<CatalogRow>[] rows = [.. entries.Select(e => CatalogCheck.Run(e.Case, e.Expected))];
        Output.Write(terminal, null, format == "json" ? CatalogJson.Check(entries, rows)
            : id is null ? CatalogText.Summary(entries, rows, terminal)
            : CatalogText.Table(entries[0], rows[0], terminal));
        return code != ExitCode.Ok ? code : rows.All(r => r.All(row => row.Ok)) ? ExitCode.Ok : ExitCode.CaseErrors;
    }
}
