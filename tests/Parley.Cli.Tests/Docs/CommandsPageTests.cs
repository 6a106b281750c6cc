using System.CommandLine;
using System.Globalization;
using System.Reflection;
using System.Text;
using Parley.Cli.Hosting;

namespace Parley.Cli.Tests.Docs;

/// <summary><c>docs/reference/commands.md</c> says what the command tree says. Rewrite it with <c>PARLEY_ACCEPT=1</c>.</summary>
public class CommandsPageTests
{
    private const string Top = """
        # Commands

        This page is generated from the command tree; `PARLEY_ACCEPT=1` with the tests of `Parley.Cli` writes it anew.

        ```console
        $ parley --help
        $ parley --version
        $ parley brief samples/moscow-track.yaml -o brief.html
        ```

        `parley COMMAND --help` says the same as this page, with examples.

        Standard output carries the result and nothing else; messages, warnings and progress go to the error stream. Progress is
        shown on a terminal only. There is no colour in a pipe, with `NO_COLOR` set or on a dumb terminal. Text is at most 80
        columns wide. Where a result goes to a file, the file is swapped in as a whole at the end: an error leaves it as it was.


        """;

    private const string Exits = """
        ## Exit codes

        | code | meaning |
        |---|---|
        | 0 | Done. |
        | 1 | A fault in Parley itself; please report it. |
        | 2 | The command line cannot be understood, or the output would overwrite the input. |
        | 3 | The case, data set or lexicon has errors (or warnings, with `check --strict`), or a published number of the catalogue is not met. |
        | 4 | The analysis could not be completed: no decision of a data set can be scored, a deal has fewer than two parties or no number (`deals`), the case has no contest between two parties (`holdout`; a brief then leaves the question out), no issue has a position (a brief then gives the evidence alone), or no position of any issue has a number (a brief then says what the reports say, and the evidence). |
        | 5 | A file is not there, cannot be read or cannot be written; `new` found a file of that name. |
        | 130 | Interrupted from the keyboard; nothing was written. |

        """;

    [Fact]
    public void The_page_is_that_of_the_command_tree()
    {
        var root = Root();
        var page = new StringBuilder(Top.ReplaceLineEndings("\n"));
        foreach (var command in root.Subcommands)
            Describe(page, command, "parley", []);
        page.Append(Exits.ReplaceLineEndings("\n"));
        Snapshot.MatchFile(page.ToString(), RepositoryFiles.Path("docs", "reference", "commands.md"));
    }

    [Fact]
    public void Every_exit_code_is_on_the_page()
    {
        var codes = typeof(ExitCode).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (int)f.GetRawConstantValue()!);
        codes.Where(code => !Exits.Contains("\n| " + code.ToString(CultureInfo.InvariantCulture) + " |", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static RootCommand Root()
    {
        using var terminal = new Terminal(TextWriter.Null, TextWriter.Null, "/", Clock.Fixed);
        var build = typeof(ParleyCommand).GetMethod("Build", BindingFlags.NonPublic | BindingFlags.Static).ShouldNotBeNull();
        return (RootCommand)build.Invoke(null, [terminal])!;
    }

    private static void Describe(StringBuilder page, Command command, string parent, Option[] inherited)
    {
        var name = $"{parent} {command.Name}";
        var arguments = string.Concat(command.Arguments.Select(a => " " + Shown(a)));
        page.Append(CultureInfo.InvariantCulture, $"## {name}\n\n`{name}{arguments}`\n\n{command.Description!.Split("\n\n")[0].Trim()}\n\n");
        var options = command.Options.Concat(inherited).Where(o => !o.Hidden && o.Name is not "--help" and not "--version").ToArray();
        if (command.Arguments.Count + options.Length > 0)
        {
            page.Append("| argument or option | meaning |\n|---|---|\n");
            foreach (var argument in command.Arguments)
                page.Append(CultureInfo.InvariantCulture, $"| `{argument.Name.ToUpperInvariant()}` | {argument.Description} |\n");
            foreach (var option in options)
                page.Append(CultureInfo.InvariantCulture, $"| {string.Join(", ", option.Aliases.Prepend(option.Name).Select(a => $"`{a}`"))} | {option.Description} |\n");
            page.Append('\n');
        }

        foreach (var child in command.Subcommands)
            Describe(page, child, name, [.. inherited, .. command.Options.Where(o => o.Recursive && o.Name != "--help")]);
    }

    private static string Shown(Argument argument)
    {
        var name = argument.Name.ToUpperInvariant();
        return argument.Arity.MaximumNumberOfValues > 1 ? name + "…" : argument.Arity.MinimumNumberOfValues == 0 ? $"[{name}]" : name;
    }
}
