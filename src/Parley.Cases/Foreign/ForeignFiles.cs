using Parley.Cases.Yaml;

namespace Parley.Cases;

/// <summary>Finds and reads the files of a deal space on disk.</summary>
public static class ForeignFiles
{
    /// <summary>A path as the files that it means: itself, or the .xml and .json files of a folder in the order of their names.</summary>
    /// <param name="path">A file or a folder.</param>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read.</exception>
    public static IReadOnlyList<string> Find(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Directory.Exists(path)
            ? [.. Directory.EnumerateFiles(path).Where(IsForeign).Take(ForeignCase.MostFiles + 1).Order(StringComparer.Ordinal)]
            : [path];
    }

    /// <summary>The bytes of a file; no more than one beyond what is read of any, so that a device without end has one.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static ForeignFile Read(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        int length;
        while (bytes.Length <= YamlLimits.Bytes && (length = file.Read(buffer)) > 0)
            bytes.Write(buffer, 0, length);
        return new(path, bytes.ToArray());
    }

    private static bool IsForeign(string file) => Path.GetExtension(file).ToUpperInvariant() is ".XML" or ".JSON";
}
