using AngleSharp.Html.Parser.Tokens;

namespace Parley.Reading;

/// <summary>What a page states about itself in its head.</summary>
internal sealed class HtmlMetadata
{
    private string? shared;
    private string? page;

    /// <summary>The headline: as it is given to be shared, else the first heading, else the page's title.</summary>
    public string? Title => Filled(shared) ?? Filled(Heading) ?? Filled(page);

    /// <summary>The first heading of the first order.</summary>
    public string? Heading { get; set; }

    /// <summary>The outlet.</summary>
    public string? Outlet { get; private set; }

    /// <summary>The author.</summary>
    public string? Author { get; private set; }

    /// <summary>The date of publication.</summary>
    public DateOnly? Published { get; private set; }

    /// <summary>Takes the page's title.</summary>
    public void TakeTitle(string title) => page ??= string.Join(' ', Entities.Decoded(title).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Takes what a meta or time element states.</summary>
    public void Take(HtmlTagToken tag)
    {
        if (tag.Name == "time")
        {
            if (Value(tag, "itemprop") is "datePublished" || tag.Attributes.Exists(a => a.Name == "pubdate"))
                Published ??= HeadDate.In(Value(tag, "datetime") ?? "");
            return;
        }
        var content = Filled(Value(tag, "content"));
        if (content is null)
            return;
        switch ((Value(tag, "property") ?? Value(tag, "name") ?? Value(tag, "itemprop"))?.ToLowerInvariant())
        {
            case "og:title" or "twitter:title" or "headline":
                shared ??= content;
                break;
            case "og:site_name" or "application-name" or "dc.publisher" or "publisher":
                Outlet ??= content;
                break;
            case "author" or "byl" or "article:author" or "dc.creator" or "sailthru.author" or "parsely-author":
                Author ??= content.Contains("://", StringComparison.Ordinal) ? null : content.StartsWith("By ", StringComparison.OrdinalIgnoreCase) ? content[3..] : content;
                break;
            case "article:published_time" or "date" or "dc.date" or "dc.date.issued" or "datepublished" or "pubdate" or "parsely-pub-date" or "og:published_time":
                Published ??= HeadDate.In(content);
                break;
        }
    }

    private static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static string? Value(HtmlTagToken tag, string name)
    {
        foreach (var attribute in tag.Attributes)
        {
            if (attribute.Name == name)
                return Entities.Decoded(attribute.Value);
        }
        return null;
    }
}
