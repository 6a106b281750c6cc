using System.CommandLine;
using Parley.Cases;
using Parley.Cli.Hosting;
using Parley.Core;

namespace Parley.Cli.Commands;

/// <summary><c>parley accept CASE [ID…]</c>: a person takes over lines of a draft.</summary>
internal static class AcceptCommand
{
    private const int MostListed = 20;

    public static Command Build(Terminal terminal)
    {
        var file = new Argument<string>("case") { Description = "The case file." };
        var ids = new Argument<string[]>("id") { Description = "Paths or ids of lines to accept; without any, each line is asked about.", Arity = ArgumentArity.ZeroOrMore };
        var all = new Option<bool>("--all") { Description = "Accept every line." };
        var command = new Command("accept", "Accept lines of a draft, one by one or by name. What is accepted loses 'accepted: no'; nothing else in the file changes.\n\nExamples:\n  parley accept draft.yaml\n  parley accept draft.yaml issues/territory/positions/ukraine e01\n  parley accept draft.yaml --all") { file, ids, all };
        command.SetAction(result => Run(terminal, result.GetValue(file)!, result.GetValue(ids)!, result.GetValue(all)));
        return command;
    }

    private static int Run(Terminal terminal, string file, string[] ids, bool all)
    {
        var path = terminal.Resolve(file);
        if (!File.Exists(path))
        {
            terminal.Error.WriteLine($"parley: there is no file '{CaseLoading.Printed(file)}'.");
            return ExitCode.FileFailure;
        }

        var document = CaseDocument.Load(path);
        foreach (var diagnostic in document.Diagnostics.Where(d => d.Severity == Severity.Error))
            terminal.Error.WriteLine(CaseLoading.Shown(diagnostic, path, file));
        if (document.Case is not { } theCase)
            return ExitCode.CaseErrors;
        var draft = DraftLine.Of(theCase);
        if (draft.IsEmpty)
        {
            terminal.Out.WriteLine("Every line is accepted already.");
            return ExitCode.Ok;
        }

        var (chosen, code) = Chosen(terminal, file, theCase, [.. draft], ids, all);
        if (chosen.Count == 0)
            return code;

        // What supports an element is accepted with it: the two are one line to a reader.
        var paths = chosen.Select(l => l.Path).ToHashSet(StringComparer.Ordinal);
        var support = theCase.Evidence.Where(e => !e.Accepted && e.About.Length > 0 && e.About.All(paths.Contains)).Select(e => $"evidence/{e.Id}").Where(p => !paths.Contains(p)).ToArray();
        var edit = CaseEditor.Accept(document, paths.Concat(support));
        var problem = edit.Succeeded ? AtomicFile.Write(path, edit.Document.Text, document.Hash) : edit.Problems[0];
        if (problem is not null)
        {
            terminal.Error.WriteLine(CaseLoading.Shown(problem, path, file));
            return ExitCode.FileFailure;
        }

        foreach (var line in chosen)
            terminal.Out.WriteLine($"accepted {line.Path}: {Quote.Line(line.Label, 100)}");
        var left = DraftLine.Of(edit.Document.Case ?? theCase).Length;
        terminal.Error.WriteLine($"Accepted {chosen.Count} {(chosen.Count == 1 ? "line" : "lines")}{(support.Length == 0 ? "" : $" and {support.Length} of evidence on them")}; {left} left in {CaseLoading.Printed(file)}.");
        return ExitCode.Ok;
    }

    private static (IReadOnlyList<DraftLine> Lines, int ExitCode) Chosen(Terminal terminal, string file, Case theCase, DraftLine[] draft, string[] ids, bool all)
    {
        if (all)
            return (draft, ExitCode.Ok);
        if (ids.Length > 0)
            return Named(terminal, draft, ids);
        if (terminal.In is not null)
            return (new AcceptDialogue(terminal, theCase).Ask(draft), ExitCode.Ok);
        foreach (var line in draft.Take(MostListed))
            terminal.Out.WriteLine($"{line.Path}: {Quote.Line(line.Label, 100)}");
        if (draft.Length > MostListed)
            terminal.Out.WriteLine($"and {draft.Length - MostListed} more");
        terminal.Error.WriteLine($"parley: {draft.Length} lines of {CaseLoading.Printed(file)} are not accepted; name some, or give --all, or run this on a terminal to be asked.");
        return ([], ExitCode.Usage);
    }

    private static (IReadOnlyList<DraftLine> Lines, int ExitCode) Named(Terminal terminal, DraftLine[] draft, string[] ids)
    {
        var chosen = new List<DraftLine>();
        foreach (var id in ids.Distinct(StringComparer.Ordinal))
        {
            var found = draft.Where(l => l.Path == id).ToArray();
            if (found.Length == 0)
                found = [.. draft.Where(l => l.Path.EndsWith("/" + id, StringComparison.Ordinal))];
            if (found.Length != 1)
            {
                var why = found.Length == 0 ? "no line that is still to be accepted has that name" : $"it could be {string.Join(" or ", found.Take(4).Select(l => l.Path))}";
                terminal.Error.WriteLine($"parley: '{CaseLoading.Printed(id)}': {why}. Nothing was changed.");
                return ([], ExitCode.Usage);
            }

            chosen.Add(found[0]);
        }

        return (chosen, ExitCode.Ok);
    }
}
