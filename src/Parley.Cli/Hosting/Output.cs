using System.Text;

namespace Parley.Cli.Hosting;

/// <summary>Writes results: to standard output, or whole to a file that is swapped in at the end.</summary>
internal static class Output
{
    /// <summary>Writes a result to a file, or to standard output where no file is asked for.</summary>
    public static void Write(Terminal terminal, string? file, string text)
    {
        if (file is null)
            terminal.Out.Write(text.EndsWith('\n') ? text : text + "\n");
        else
            WriteFile(terminal.Resolve(file), text);
    }

    /// <summary>Writes a file as a whole: a reader sees the old text or the new one, never a part.</summary>
    public static void WriteFile(string path, string text)
    {
        var temporary = path + ".tmp";
        File.WriteAllText(temporary, text, new UTF8Encoding(false));
        File.Move(temporary, path, overwrite: true);
    }
}
