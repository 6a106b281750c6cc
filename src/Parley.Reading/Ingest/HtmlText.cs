using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace Parley.Reading;

/// <summary>Takes the text out of a page. The page is read as a row of tags, never as a tree: nesting costs nothing, however deep.</summary>
internal sealed class HtmlText
{
    // An element that is left out and never closed would swallow the page; so often the page is read again with that element kept.
    private const int MostRetries = 8;

    // An article shorter than this is not all of the report.
    private const int ShortestArticle = 200;

    // Attributes that say nothing about the page are as long as they like, these are not kept beyond this.
    private const int LongestTitle = 500;

    private static readonly HashSet<string> LeftOut = ["nav", "footer", "aside", "noscript", "template", "svg", "math", "object", "canvas", "audio", "video", "button", "select", "dialog", "menu"];
    private static readonly HashSet<string> Raw = ["style", "xmp", "iframe", "noembed", "noframes"];

    private static readonly HashSet<string> Blocks =
    [
        "p", "div", "section", "article", "main", "header", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "dl", "dt", "dd", "table", "tr", "td", "th", "caption", "blockquote", "pre", "hr", "figure", "figcaption", "address", "body",
        "html", "form", "fieldset", "details", "summary", "center", "head", "footer", "aside", "nav",
    ];

    private readonly string source;
    private readonly HashSet<int> kept;
    private readonly MappedText text = new();
    private readonly HtmlMetadata metadata = new();
    private readonly Dictionary<string, (int Count, int From, int To)> regions = new() { ["article"] = (0, 0, 0), ["main"] = (0, 0, 0) };
    private (string Name, int Depth, int At) skipping = ("", 0, -1);
    private int pre;
    private int heading = -1;

    private HtmlText(string source, HashSet<int> kept) => (this.source, this.kept) = (source, kept);

    /// <summary>The report in a page.</summary>
    public static ReportText Read(string file, string content)
    {
        var clean = PlainText.Clean(content);
        var kept = new HashSet<int>();
        HtmlText page;
        do
        {
            page = new(clean, kept);
            page.Walk(kept.Count >= MostRetries);
        }
        while (page.skipping.At >= 0 && kept.Add(page.skipping.At));
        var (from, to) = page.Body();
        var (plain, starts, ends) = page.text.Cut(from, to);
        var (head, meta) = (HeadLines.Of(plain), page.metadata);
        return new()
        {
            File = file,
            Original = content,
            Plain = plain,
            Offsets = starts,
            EndOffsets = ends,
            Title = meta.Title ?? head.Title,
            Byline = meta.Author ?? head.Byline,
            Outlet = meta.Outlet ?? head.Outlet,
            Dateline = head.Dateline,
            Published = meta.Published ?? head.Published,
        };
    }

    private void Walk(bool keepAll)
    {
        using var input = new TextSource(source);
        using var tags = new HtmlTokenizer(input, HtmlEntityProvider.Resolver) { IsNotConsumingCharacterReferences = true, SkipComments = true };
        var (at, hidden) = (0, "");
        while (true)
        {
            var token = tags.Get();
            if (token.Type == HtmlTokenType.Character)
                continue;
            var start = Math.Clamp(token.Position.Position - 1, at, source.Length);
            Text(at, start, hidden);
            at = Math.Clamp(tags.GetCurrentPosition().Position, start, source.Length);
            if (token.Type == HtmlTokenType.EndOfFile)
                return;
            hidden = "";
            if (token is not HtmlTagToken tag)
                continue;
            if (token.Type == HtmlTokenType.StartTag)
                hidden = Open(tags, tag, start, keepAll);
            else
                Close(tag.Name, start);
        }
    }

    // Returns the name of the element whose text is none of the page's.
    private string Open(HtmlTokenizer tags, HtmlTagToken tag, int at, bool keepAll)
    {
        var name = tag.Name;
        if (name == "script" || Raw.Contains(name) || name is "title" or "textarea")
        {
            tags.State = name == "script" ? HtmlParseMode.Script : name is "title" or "textarea" ? HtmlParseMode.RCData : HtmlParseMode.Rawtext;
            return name;
        }
        if (skipping.At >= 0)
        {
            if (name == skipping.Name && !tag.IsSelfClosing)
                skipping.Depth++;
            return "";
        }
        if (name is "meta" or "time")
            metadata.Take(tag);
        if (LeftOut.Contains(name) && !tag.IsSelfClosing && !keepAll && !kept.Contains(at))
        {
            skipping = (name, 1, at);
            text.Break(2, at);
            return "";
        }
        if (name == "br")
            text.Break(1, at);
        else if (Blocks.Contains(name))
            text.Break(2, at);
        pre += name == "pre" ? 1 : 0;
        if (name == "h1" && metadata.Heading is null)
            heading = text.Length;
        if (regions.TryGetValue(name, out var region))
            regions[name] = (region.Count + 1, region.Count == 0 ? text.Length : region.From, region.To);
        return "";
    }

    private void Close(string name, int at)
    {
        if (skipping.At >= 0)
        {
            if (name == skipping.Name && --skipping.Depth == 0)
                skipping = ("", 0, -1);
            return;
        }
        if (name == "h1" && heading >= 0 && metadata.Heading is null)
            metadata.Heading = text.Words(heading, Math.Min(text.Length, heading + LongestTitle));
        if (regions.TryGetValue(name, out var region))
            regions[name] = region with { To = text.Length };
        pre = name == "pre" ? Math.Max(0, pre - 1) : pre;
        if (Blocks.Contains(name))
            text.Break(2, at);
    }

    private void Text(int from, int to, string hidden)
    {
        if (hidden.Length > 0)
        {
            if (hidden == "title" && skipping.At < 0)
                metadata.TakeTitle(source[from..Math.Min(to, from + LongestTitle)]);
            return;
        }
        // A comment lies between two pieces of text; what is left out is read over.
        if (skipping.At >= 0)
            return;
        for (var i = from; i < to; i++)
        {
            var c = source[i];
            if (c == '<' && source.AsSpan(i, to - i).StartsWith("<!", StringComparison.Ordinal))
            {
                i = CommentEnd(i, to) - 1;
                continue;
            }
            if (c == '&' && Entities.At(source, i, to) is { } entity)
            {
                Characters(entity.Text, i, i + entity.Length);
                i += entity.Length - 1;
            }
            else if (char.IsWhiteSpace(c) && (pre == 0 || c != '\n'))
            {
                text.Space(i, i + 1);
            }
            else if (c is not ('\u00ad' or '\u200b' or '\u2060'))
            {
                text.Add(c, i, i + 1);
            }
        }
    }

    private void Characters(string characters, int start, int end)
    {
        if (characters is "\u00ad" or "\u200b" or "\u2060" or "\u200c" or "\u200d")
            return;
        if (characters.Length == 1 && (char.IsWhiteSpace(characters[0]) || char.IsControl(characters[0])))
            text.Space(start, end);
        else
            text.Add(characters, start, end);
    }

    private int CommentEnd(int from, int to)
    {
        var close = source.AsSpan(from, 4 <= to - from ? 4 : to - from).StartsWith("<!--", StringComparison.Ordinal) ? "-->" : ">";
        var at = source.AsSpan(from, to - from).IndexOf(close, StringComparison.Ordinal);
        return at < 0 ? to : from + at + close.Length;
    }

    // The one article of the page, or its main part, where there is one; else all of it.
    private (int From, int To) Body()
    {
        foreach (var name in new[] { "article", "main" })
        {
            var (count, from, to) = regions[name];
            if (count == 1 && to - from >= ShortestArticle)
                return (from, to);
        }
        return (0, text.Length);
    }
}
