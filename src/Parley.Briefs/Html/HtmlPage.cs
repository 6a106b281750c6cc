using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Parley.Briefs.Html;

/// <summary>Renders a component to the text of a file.</summary>
internal static partial class HtmlPage
{
    public static async Task<string> RenderAsync<TComponent>(IDictionary<string, object?> parameters)
        where TComponent : IComponent
    {
        var services = new ServiceCollection();
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        await using var provider = services.BuildServiceProvider();
        await using var renderer = new HtmlRenderer(provider, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync<TComponent>(ParameterView.FromDictionary(parameters)).ConfigureAwait(false);
            return Compact(root.ToHtmlString()) + "\n";
        }).ConfigureAwait(false);
    }

    /// <summary>Leaves out what HTML lets a writer leave out: end tags that the next tag implies, white space after blocks, and escapes of characters that need none here.</summary>
    /// <remarks>Texts are escaped, so a tag is never part of one. Attributes stand in double quotes.</remarks>
    private static string Compact(string html) =>
        ImpliedEnd().Replace(html, "").Replace("&#x2B;", "+", StringComparison.Ordinal).Replace("&#x27;", "'", StringComparison.Ordinal);

    [GeneratedRegex(@"</(?:td|th|tr|thead|tbody)>\s*|(?<=</(?:p|ul|ol|li|h1|h2|h3|div|section|figure|figcaption|details|summary|table|caption)>)\s+(?=<)")]
    private static partial Regex ImpliedEnd();
}
