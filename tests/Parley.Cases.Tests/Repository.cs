using System.Runtime.CompilerServices;

namespace Parley.Cases.Tests;

/// <summary>Finds files of this repository, and development data beside it.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    private static string Find([CallerFilePath] string here = "")
    {
        for (var folder = Path.GetDirectoryName(here); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "Parley.slnx")))
                return folder;
        }

        throw new DirectoryNotFoundException("No folder above the tests holds Parley.slnx.");
    }
}
