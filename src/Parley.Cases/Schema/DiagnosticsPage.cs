using System.Text;

namespace Parley.Cases;

/// <summary>The reference page of the diagnostics, made from the catalogue.</summary>
public static class DiagnosticsPage
{
    private const string Opening = """
        # Diagnostics

        This page is generated from `DiagnosticCodes`; change that, not this page.

        Each line reads `file(line,column): error PAR101: what, where, what is allowed`. An **error** means that the file cannot be used
        (exit code 3), a **warning** that a reader would question it, an **info** that something is left open. Codes are never reused.

        """;

    private static readonly (char Digit, string Title)[] Groups =
    [
        ('0', "The file"), ('1', "Keys and values"), ('2', "References and scenarios"), ('3', "Rules of a case"),
        ('4', "Gaps"), ('5', "Evidence"), ('6', "Data sets"), ('7', "Editing and saving"), ('8', "Foreign formats"),
    ];

    /// <summary>The page as Markdown with LF line ends.</summary>
    public static string Generate()
    {
        var page = new StringBuilder(Opening.ReplaceLineEndings("\n"));
        foreach (var (digit, title) in Groups)
        {
            page.Append("\n## ").Append(title).Append('\n');
            foreach (var code in DiagnosticCodes.All.Where(c => c.Code[3] == digit))
            {
                page.Append("\n### ").Append(code.Code).Append(": ").Append(code.Title).Append("\n\n");
                page.Append('*').Append(code.Severity).Append(".* ").Append(code.Explanation).Append("\n\n");
                page.Append("**What to do:** ").Append(code.Fix).Append('\n');
            }
        }

        return page.ToString();
    }
}
