namespace Parley.Cli.Hosting;

/// <summary>Writes a text as one word of a command line, for commands that a reader is told to type.</summary>
internal static class CommandWord
{
    public static string Of(string text) => text.Length > 0 && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or '/')
        ? text
        : $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
