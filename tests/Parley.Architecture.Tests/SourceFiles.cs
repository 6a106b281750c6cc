namespace Parley.Architecture.Tests;

/// <summary>Files of the repository as they are written by hand, without what builds put beside them.</summary>
internal static class SourceFiles
{
    public static IEnumerable<string> Under(string folder, params string[] extensions) =>
        Directory.EnumerateFiles(RepositoryFiles.Path(folder), "*", SearchOption.AllDirectories)
            .Where(f => extensions.Contains(Path.GetExtension(f)) && !Parts(f).Any(p => p is "bin" or "obj"))
            .Order(StringComparer.Ordinal);

    public static string Shown(string file) => Path.GetRelativePath(RepositoryFiles.Root, file);

    private static string[] Parts(string file) => Shown(file).Split(Path.DirectorySeparatorChar);
}
