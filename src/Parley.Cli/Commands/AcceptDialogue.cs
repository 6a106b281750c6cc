using Parley.Briefs.Text;
using Parley.Cli.Hosting;
using Parley.Core;

namespace Parley.Cli.Commands;

/// <summary>Asks about the lines of a draft one by one, with the words that each rests on.</summary>
internal sealed class AcceptDialogue(Terminal terminal, Case theCase)
{
    private const int MostPassages = 3;

    /// <summary>The lines that the person accepted. What was answered before quitting counts.</summary>
    public IReadOnlyList<DraftLine> Ask(IEnumerable<DraftLine> draft)
    {
        var chosen = new List<DraftLine>();
        var lines = draft.Where(l => l.Kind != "evidence").ToArray();
        for (var i = 0; i < lines.Length; i++)
        {
            Show(lines[i], i + 1, lines.Length);
            var answer = Answer();
            if (answer == 'q')
                break;
            if (answer == 'y')
                chosen.Add(lines[i]);
        }

        return chosen;
    }

    private void Show(DraftLine line, int number, int all)
    {
        terminal.Error.WriteLine();
        terminal.Error.WriteLine($"{number} of {all}: {line.Kind} {line.Path}");
        terminal.Error.WriteLine($"  {Quote.Line(line.Label, 300)}");
        foreach (var reference in line.Passages.Take(MostPassages))
        {
            if (theCase.FindPassage(reference) is not var (source, passage))
                continue;
            var who = passage.Attribution == Attribution.None ? "the author's own word" : passage.Speaker ?? "somebody not named";
            terminal.Error.WriteLine($"  “{Quote.Line(passage.Text, 300)}”");
            terminal.Error.WriteLine($"    {Quote.Line(source.Title, 80)}, {reference}; {Quote.Line(who, 80)}{(passage.Hedge is null ? "" : $"; hedged: {Quote.Line(passage.Hedge, 60)}")}");
        }
    }

    /// <summary>y, n (also for skip) or q; the end of the input quits.</summary>
    private char Answer()
    {
        while (true)
        {
            terminal.Error.Write("accept? y, n, s(kip), q(uit): ");
            terminal.Error.Flush();
            switch (terminal.In!.ReadLine()?.Trim().ToLowerInvariant())
            {
                case "y" or "yes":
                    return 'y';
                case "n" or "no" or "s" or "skip" or "":
                    return 'n';
                case "q" or "quit" or null:
                    return 'q';
            }
        }
    }
}

/// <summary>Words of a case on one line that cannot steer a terminal.</summary>
internal static class Quote
{
    public static string Line(string text, int longest) => CaseText.Line(text, longest);
}
