using System.Collections.Immutable;
using Parley.Core;

namespace Parley.Cases.Foreign;

/// <summary>Names and ids for what foreign files call by file names, or not at all.</summary>
internal static class ForeignNames
{
    private const int LongestName = 200;
    private const string NoName = "(blank)";

    /// <summary>The title of the case: what the domain is called in its file, or by its file where that holds no name or one of no meaning.</summary>
    public static string Title(ForeignDomain domain, string file)
    {
        var words = Words(file).Where(w => !w.Equals("domain", StringComparison.OrdinalIgnoreCase)).ToList();
        var name = domain.IsNamed || words.Count == 0 ? string.Join(' ', domain.Name.Split(['_', ' '], StringSplitOptions.RemoveEmptyEntries)) : string.Join(' ', words);
        return Upper(Clean(name.Length == 0 ? "Imported deal space" : name));
    }

    /// <summary>Names of the parties: those in the files where each has its own, else what tells the file names apart.</summary>
    public static ImmutableArray<string> Parties(IReadOnlyList<ForeignProfile> profiles)
    {
        var given = profiles.Select(p => p.Name.Trim()).ToList();
        if (given.All(n => n.Length > 0) && given.Distinct(StringComparer.OrdinalIgnoreCase).Count() == given.Count)
            return [.. given.Select(n => Upper(Clean(n)))];
        var files = profiles.Select(p => Words(p.File)).ToList();
        var shared = files.Count > 1 ? Enumerable.Range(0, files.Min(f => f.Count)) : [];
        var before = shared.TakeWhile(i => files.All(f => Same(f[i], files[0][i]))).Count();
        var after = shared.TakeWhile(i => files.All(f => Same(f[^(i + 1)], files[0][^(i + 1)]))).Count();
        var parts = files.Select(f => f.Skip(before).SkipLast(after).ToList()).ToList();
        var isEnough = parts.All(p => p.Any(w => w.Any(char.IsLetter)));
        return [.. (isEnough ? parts : files).Select(p => Upper(Clean(string.Join(' ', p))))];
    }

    /// <summary>An id that nothing else has yet.</summary>
    public static string Id(string name, string otherwise, ISet<string> taken) => Ids.Free(Ids.From(name) ?? otherwise, taken);

    /// <summary>A text on one line that a case may hold: no control characters, none that turn its direction, not blank.</summary>
    public static string Clean(string text)
    {
        var safe = new string([.. text.Select(c => char.IsWhiteSpace(c) ? ' ' : Characters.IsForbidden(c) || Characters.TurnsDirection(c) ? '\ufffd' : c)]).Trim();
        if (safe.Length > LongestName)
            safe = (char.IsHighSurrogate(safe[LongestName - 1]) ? safe[..(LongestName - 1)] : safe[..LongestName]) + "…";
        return safe.Length == 0 ? NoName : safe;
    }

    /// <summary>A file without its folders.</summary>
    public static string FileName(string file)
    {
        var slash = file.AsSpan().LastIndexOfAny('/', '\\');
        return file[(slash + 1)..];
    }

    private static List<string> Words(string file)
    {
        var name = FileName(file);
        var dot = name.LastIndexOf('.');
        return [.. (dot > 0 ? name[..dot] : name).Split(['_', '-', ' ', '.'], StringSplitOptions.RemoveEmptyEntries)];
    }

    private static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);

    private static string Upper(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
