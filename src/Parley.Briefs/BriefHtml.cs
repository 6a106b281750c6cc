using Parley.Analysis.Outlook;
using Parley.Briefs.Html;

namespace Parley.Briefs;

/// <summary>Writes a brief as one self-contained HTML file: no script, no request, light and dark, screen and paper.</summary>
public static class BriefHtml
{
    /// <summary>Renders the brief.</summary>
    /// <param name="outlook">The outlook; handling marks have been applied to it before.</param>
    /// <param name="options">What the brief says besides.</param>
    /// <returns>The file's text.</returns>
    public static Task<string> RenderAsync(CaseOutlook outlook, BriefOptions options)
    {
        ArgumentNullException.ThrowIfNull(outlook);
        ArgumentNullException.ThrowIfNull(options);
        return HtmlPage.RenderAsync<BriefDocument>(new Dictionary<string, object?>
        {
            [nameof(BriefDocument.View)] = new BriefView(outlook, options),
            [nameof(BriefDocument.Style)] = BriefStyle.For(outlook.Case.Handling, withReports: options.Evidence is { Reports.IsEmpty: false }),
        });
    }
}
