using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
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
    public static async Task<string> RenderAsync(CaseOutlook outlook, BriefOptions options)
    {
        ArgumentNullException.ThrowIfNull(outlook);
        ArgumentNullException.ThrowIfNull(options);
        var services = new ServiceCollection();
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        await using var provider = services.BuildServiceProvider();
        await using var renderer = new HtmlRenderer(provider, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
            {
                [nameof(BriefDocument.View)] = new BriefView(outlook, options),
                [nameof(BriefDocument.Style)] = BriefStyle.For(outlook.Case.Handling),
            });
            var root = await renderer.RenderComponentAsync<BriefDocument>(parameters).ConfigureAwait(false);
            return root.ToHtmlString() + "\n";
        }).ConfigureAwait(false);
    }
}
