using Parley.Briefs.Html;

namespace Parley.Briefs;

/// <summary>Writes the evidence as one self-contained HTML file: the texts with remarks in the margin, the ledger, the timeline, what to check.</summary>
public static class EvidenceHtml
{
    /// <summary>Renders the page.</summary>
    /// <param name="view">The case with its texts.</param>
    /// <returns>The file's text.</returns>
    public static Task<string> RenderAsync(EvidenceView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return HtmlPage.RenderAsync<EvidenceDocument>(new Dictionary<string, object?>
        {
            [nameof(EvidenceDocument.View)] = view,
            [nameof(EvidenceDocument.Style)] = BriefStyle.For(view.Case.Handling, withReports: true),
        });
    }
}
