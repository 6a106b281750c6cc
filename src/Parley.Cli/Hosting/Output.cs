using Parley.Cases;

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
            AtomicFile.Replace(terminal.Resolve(file), text);
    }

    /// <summary>Writes a result as it is made, in UTF-8: to a file, or to standard output where no file is asked for.</summary>
    public static void Write(Terminal terminal, string? file, Action<Stream> write)
    {
        if (file is not null)
        {
            AtomicFile.Replace(terminal.Resolve(file), write);
            return;
        }

        using var stream = new TextStream(terminal.Out);
        write(stream);
    }
}
