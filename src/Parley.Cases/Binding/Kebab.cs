using System.Text;

namespace Parley.Cases.Binding;

/// <summary>The spelling of a C# name in files: <c>ShortName</c> is <c>short-name</c>, a single letter stays as it is.</summary>
internal static class Kebab
{
    public static string Of(string name)
    {
        if (name.Length == 1)
            return name;
        var result = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsUpper(c) && result.Length > 0)
                result.Append('-');
            result.Append(char.ToLowerInvariant(c));
        }

        return result.ToString();
    }
}
