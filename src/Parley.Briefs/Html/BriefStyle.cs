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
    /// <param name="handling">The mark.</param>
    /// <param name="withReports">Whether the page shows texts with remarks in the margin.</param>
    public static BriefStyle For(Handling handling, bool withReports = false)
    {
        var text = Lines("brief.css") + (withReports ? Lines("evidence.css") : "");
        return new(text.Replace("HANDLING", "Handling: " + Print.Handling(handling), StringComparison.Ordinal));
    }

    private static string Lines(string name)
    {
        using var stream = typeof(BriefStyle).Assembly.GetManifestResourceStream($"Parley.Briefs.{name}")
            ?? throw new InvalidOperationException("The style sheet is missing from the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(l => !l.StartsWith("/*", StringComparison.Ordinal));
        return string.Concat(lines);
    }
}
