using System.CommandLine;
using Parley.Cli.Hosting;

namespace Parley.Cli.Commands;

/// <summary><c>parley catalog</c>: the published cases that come with Parley.</summary>
internal static class CatalogCommand
{
    public static Command Build(Terminal terminal)
    {
        var command = new Command("catalog", "Published cases with the numbers that were published for them.");
        command.SetAction(_ =>
        {
            terminal.Out.WriteLine("");
            return ExitCode.Ok;
        });
        return command;
    }
}
