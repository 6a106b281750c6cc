using System.Security.Cryptography;
using System.Text;
using Parley.Briefs.Text;
using Parley.Core;

namespace Parley.Briefs.Html;

/// <summary>The style sheet of a brief, inlined, with the hash by which the page's content security policy allows it.</summary>
public sealed class BriefStyle
{
    private BriefStyle(string text)
    {
        Text = text;
        Hash = "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>The style sheet.</summary>
    public string Text { get; }

    /// <summary>Its hash as a policy writes it.</summary>
    public string Hash { get; }

    /// <summary>The style sheet that prints a handling mark on every page.</summary>
    public static BriefStyle For(Handling handling)
    {
        using var stream = typeof(BriefStyle).Assembly.GetManifestResourceStream("Parley.Briefs.brief.css")
            ?? throw new InvalidOperationException("The style sheet is missing from the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(l => !l.StartsWith("/*", StringComparison.Ordinal));
        return new(string.Concat(lines).Replace("HANDLING", "Handling: " + Print.Handling(handling), StringComparison.Ordinal));
    }
}
