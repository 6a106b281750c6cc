using System.CommandLine;
using Parley.Cases;
using Parley.Cli.Hosting;

namespace Parley.Cli.Commands;

/// <summary><c>parley new NAME</c>: writes a commented starter case.</summary>
internal static class NewCommand
{
    public static Command Build(Terminal terminal)
    {
        var name = new Argument<string>("name") { Description = "Name of the case; the file is NAME.yaml." };
        var command = new Command("new", "Write a commented starter case.\n\nExamples:\n  parley new my-talks\n  parley new talks/grain-corridor") { name };
        command.SetAction(result => Run(terminal, result.GetValue(name)!));
        return command;
    }

    private static int Run(Terminal terminal, string name)
    {
        var given = name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) ? name : name + ".yaml";
        var path = terminal.Resolve(given);
        var title = Path.GetFileNameWithoutExtension(path);
        if (title.Length == 0)
        {
            terminal.Error.WriteLine("parley: a case needs a name.");
            return ExitCode.Usage;
        }

        if (File.Exists(path))
        {
            terminal.Error.WriteLine($"parley: '{CaseLoading.Printed(given)}' is there already and is left as it is.");
            return ExitCode.FileFailure;
        }

        if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
            Directory.CreateDirectory(folder);
        if (AtomicFile.Write(path, CaseTemplate.Text(title), null) is { } refused)
        {
            terminal.Error.WriteLine(CaseLoading.Shown(refused, path, given));
            return ExitCode.FileFailure;
        }

        terminal.Out.WriteLine($"Wrote {CaseLoading.Printed(given)}.");
        terminal.Error.WriteLine($"Next: parley check {CaseLoading.Printed(given)}");
        return ExitCode.Ok;
    }
}
