using System.Text;

namespace Parley.Models.Sampling;

/// <summary>Random streams by input path: FNV-1a, 32 bits, of the path's UTF-8 bytes.</summary>
public static class StreamId
{
    /// <summary>The stream of a path such as <c>issues/territory/positions/ukraine/salience</c>.</summary>
    public static uint Of(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var hash = 0x811C9DC5u;
        foreach (var b in Encoding.UTF8.GetBytes(path))
            hash = unchecked((hash ^ b) * 0x01000193u);
        return hash;
    }

    /// <summary>
    /// Two different paths that share a stream, or one path that occurs twice; <see langword="null"/> where every path has
    /// a stream of its own. Ask on load, and refuse the case: shared streams would draw in step.
    /// </summary>
    public static (string First, string Second)? Collision(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var seen = new Dictionary<uint, string>();
        foreach (var path in paths)
        {
            if (!seen.TryAdd(Of(path), path))
                return (seen[Of(path)], path);
        }

        return null;
    }
}
