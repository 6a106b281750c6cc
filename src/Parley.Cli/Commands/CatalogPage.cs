using System.Text;
using Parley.Cli.Hosting;

namespace Parley.Cli.Commands;

/// <summary>Lines of at most the terminal's width, wrapped at blanks.</summary>
internal sealed class CatalogPage(Terminal terminal)
{
    private readonly StringBuilder _text = new();

    /// <summary>A line, cut to the width.</summary>
    public void Line(string text) => _text.Append(Cut(Shown(text), terminal.Width).TrimEnd()).Append('\n');

    /// <summary>A paragraph with a blank line after it; nothing for an empty one.</summary>
    public void Paragraph(string text)
    {
        var line = new StringBuilder();
        foreach (var word in Shown(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > terminal.Width)
                Flush();
            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        if (line.Length == 0)
            return;
        Flush();
        _text.Append('\n');

        void Flush()
        {
            _text.Append(line).Append('\n');
            line.Clear();
        }
    }

    /// <summary>A text filled up or cut to a number of columns.</summary>
    public string Cell(string text, int columns) => Cut(Shown(text), columns).PadRight(columns);

    public override string ToString() => _text.ToString().TrimEnd('\n') + "\n";

    private string Shown(string text) =>
        string.Concat(text.Select(c => char.IsControl(c) || (!terminal.Unicode && c > 126) ? '?' : c));

    private string Cut(string text, int columns) =>
        text.Length <= columns ? text : string.Concat(text.AsSpan(0, columns - 1), terminal.Unicode ? "…" : "~");
}
