using System.CommandLine;
using Parley.Cli.Commands;

namespace Parley.Cli.Hosting;

/// <summary>The command line: one class for each command, exit codes as the documentation lists them.</summary>
public static class ParleyCommand
{
    /// <summary>Version of Parley, as every output carries it.</summary>
    public static string Version { get; } = typeof(ParleyCommand).Assembly.GetName().Version!.ToString(3);

    /// <summary>Runs a command line.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="terminal">Where to write.</param>
    /// <param name="cancellation">Stops the work; the exit code is then <see cref="ExitCode.Interrupted"/>.</param>
    /// <returns>An exit code.</returns>
    public static async Task<int> RunAsync(string[] args, Terminal terminal, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(terminal);
        var root = Build(terminal);
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
                await terminal.Error.WriteLineAsync($"parley: {error.Message}");
            var command = parsed.CommandResult.Command;
            await terminal.Error.WriteLineAsync($"Try: {PathOf(command)} --help");
            return ExitCode.Usage;
        }

        try
        {
            return await parsed.InvokeAsync(
                new() { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false },
                cancellation);
        }
        catch (OperationCanceledException)
        {
            await terminal.Error.WriteLineAsync("parley: interrupted; nothing was written.");
            return ExitCode.Interrupted;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await terminal.Error.WriteLineAsync($"parley: {exception.Message}");
            return ExitCode.FileFailure;
        }
#pragma warning disable CA1031 // The last net: a fault is reported with its own exit code, never as a stack of the runtime's.
        catch (Exception exception)
        {
            await terminal.Error.WriteLineAsync($"parley: internal fault: {exception.GetType().Name}: {exception.Message}");
            return ExitCode.Fault;
        }
#pragma warning restore CA1031
    }

    /// <summary>A command with those above it, as it is typed.</summary>
    private static string PathOf(Command command) =>
        command is RootCommand ? "parley" : $"{PathOf(command.Parents.OfType<Command>().First())} {command.Name}";

    private static RootCommand Build(Terminal terminal)
    {
        var root = new RootCommand(
            """
            Parley reads a negotiation from reports or a case file and answers what reports about talks ask.

            Examples:
              parley brief samples/moscow-track.yaml -o brief.html
              parley read report.txt --case my-talks.yaml
              parley new my-talks
            """);
        root.Subcommands.Add(NewCommand.Build(terminal));
        root.Subcommands.Add(ReadCommand.Build(terminal));
        root.Subcommands.Add(ImportCommand.Build(terminal));
        root.Subcommands.Add(AcceptCommand.Build(terminal));
        root.Subcommands.Add(CheckCommand.Build(terminal));
        root.Subcommands.Add(BriefCommand.Build(terminal));
        root.Subcommands.Add(OutlookCommand.Build(terminal));
        root.Subcommands.Add(DealsCommand.Build(terminal));
        root.Subcommands.Add(HoldoutCommand.Build(terminal));
        root.Subcommands.Add(EvidenceCommand.Build(terminal));
        root.Subcommands.Add(WhyCommand.Build(terminal));
        root.Subcommands.Add(BacktestCommand.Build(terminal));
        root.Subcommands.Add(CatalogCommand.Build(terminal));
        RefuseOptionsAsArguments(root);
        return root;
    }

    /// <summary>An unknown option must not pass for the name of a file; a file of such a name is written <c>./--name</c>.</summary>
    private static void RefuseOptionsAsArguments(Command command)
    {
        foreach (var argument in command.Arguments)
        {
            argument.Validators.Add(result =>
            {
                foreach (var token in result.Tokens.Where(t => t.Value.StartsWith("--", StringComparison.Ordinal)))
                    result.AddError($"There is no option '{token.Value}'.");
            });
        }

        foreach (var sub in command.Subcommands)
            RefuseOptionsAsArguments(sub);
    }
}
