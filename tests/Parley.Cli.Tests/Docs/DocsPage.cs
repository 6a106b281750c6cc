using System.Text.RegularExpressions;

namespace Parley.Cli.Tests.Docs;

/// <summary>A fenced block of a page.</summary>
/// <param name="Line">Line of the fence.</param>
/// <param name="Info">What stands after the fence: <c>console</c>, <c>yaml case</c>.</param>
/// <param name="Text">The text between the fences.</param>
/// <param name="File">The file that a <c>file:</c> comment before the block names.</param>
/// <param name="NotRun">The reason that a <c>not run:</c> comment before the block gives.</param>
internal sealed record DocsBlock(int Line, string Info, string Text, string? File, string? NotRun)
{
    /// <summary>The commands of the block, each with the exit code that is expected.</summary>
    public IEnumerable<(string Command, int Code)> Commands()
    {
        var lines = Text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].StartsWith("$ ", StringComparison.Ordinal) ? lines[i][2..] : lines[i];
            if (!line.StartsWith("parley ", StringComparison.Ordinal))
                continue;
            var exit = Regex.Match(line, @"\s+# exit (\d+)\s*$");
            var after = Regex.Match(i + 1 < lines.Length ? lines[i + 1] : "", @"^# exit (\d+)\s*$");
            yield return (exit.Success ? line[..exit.Index] : line, exit.Success ? Code(exit) : after.Success ? Code(after) : 0);
        }

        static int Code(Match match) => int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>The words of a command line; quotes keep blanks together.</summary>
    public static string[] Words(string command) =>
        [.. Regex.Matches(command, """
            "([^"]*)"|'([^']*)'|(\S+)
            """.Trim()).Select(m => m.Groups[1].Success ? m.Groups[1].Value : m.Groups[2].Success ? m.Groups[2].Value : m.Groups[3].Value)];
}

/// <summary>A page of the documentation.</summary>
internal static class DocsPage
{
    /// <summary>README.md and every page under docs/, relative to the repository.</summary>
    public static IEnumerable<string> All { get; } =
    [
        .. new[] { RepositoryFiles.Path("README.md") }.Where(File.Exists)
            .Concat(Directory.EnumerateFiles(RepositoryFiles.Path("docs"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            .Select(f => Path.GetRelativePath(RepositoryFiles.Root, f).Replace('\\', '/')),
    ];

    public static string Text(string page) => File.ReadAllText(RepositoryFiles.Path(page)).ReplaceLineEndings("\n");

    public static IEnumerable<DocsBlock> Blocks(string page)
    {
        var lines = Text(page).Split('\n');
        string? file = null, reason = null;
        for (var i = 0; i < lines.Length; i++)
        {
            if (Regex.Match(lines[i], @"^<!-- file: (\S+) -->$") is { Success: true } named)
                file = named.Groups[1].Value;
            else if (Regex.Match(lines[i], @"^<!-- not run: (.+) -->$") is { Success: true } not)
                reason = not.Groups[1].Value;
            else if (lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                var end = Array.IndexOf(lines, "```", i + 1);
                end.ShouldBeGreaterThan(i, $"{page}, line {i + 1}: the block has no end");
                yield return new(i + 1, lines[i][3..].Trim(), string.Join('\n', lines[(i + 1)..end]) + "\n", file, reason);
                i = end;
                (file, reason) = (null, null);
            }
            else if (lines[i].Trim().Length > 0)
                (file, reason) = (null, null);
        }
    }
}
