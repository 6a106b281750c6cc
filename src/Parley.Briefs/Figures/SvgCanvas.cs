using System.Globalization;
using System.Text;
using Parley.Briefs.Text;

namespace Parley.Briefs.Figures;

/// <summary>Where a text is anchored.</summary>
internal enum Anchor
{
    Start,
    Middle,
    End,
}

/// <summary>Writes the elements of one SVG. Colours, strokes and fonts come from the page's style sheet by class.</summary>
internal sealed class SvgCanvas(FigureLayout layout)
{
    private readonly OrderedDictionary<string, StringBuilder> _under = [];
    private readonly OrderedDictionary<string, StringBuilder> _paths = [];
    private readonly OrderedDictionary<string, StringBuilder> _dots = [];
    private readonly List<PlacedText> _texts = [];

    public FigureLayout Layout { get; } = layout;

    public void Text(double x, double y, string text, string style = "", Anchor anchor = Anchor.Start)
    {
        if (text.Length == 0)
            return;
        var anchored = anchor switch { Anchor.Middle => "c", Anchor.End => "e", _ => "" };
        _texts.Add(new($"{style} {anchored}".Trim(), At(x), At(y), Escape(CaseText.Isolated(text))));
    }

    /// <summary>A text that is shortened to a width.</summary>
    public void FittedText(double x, double y, double width, string text, string style = "", Anchor anchor = Anchor.Start) =>
        Text(x, y, TextMetrics.Fit(text, width, Layout.FontSize, IsBold(style)), style, anchor);

    public void Line(double x1, double y1, double x2, double y2, string style) =>
        Path(y1 == y2 ? $"M{At(x1)} {Number(y1)}H{At(x2)}" : $"M{At(x1)} {At(y1)}V{At(y2)}", style);

    /// <summary>A path below everything that is drawn otherwise: grids, bands and guide lines.</summary>
    public void Under(string data, string style)
    {
        if (data.Length > 0)
            Of(_under, Class(style)).Append(data);
    }

    /// <summary>A disc or a ring; all of them lie above the paths.</summary>
    public void Dot(double x, double y, double radius, string style) =>
        Of(_dots, Class(style)).Append(CultureInfo.InvariantCulture, $"<circle cx=\"{At(x)}\" cy=\"{Number(y)}\" r=\"{Number(radius)}\"/>");

    /// <summary>A path. Those of one style become one, drawn where the first of them was.</summary>
    /// <param name="data">Its drawing commands.</param>
    /// <param name="style">Its classes.</param>
    /// <param name="strokeWidth">Width of its stroke, where it depends on the data.</param>
    public void Path(string data, string style, double? strokeWidth = null)
    {
        if (data.Length > 0)
            Of(_paths, strokeWidth is { } width ? $"{Class(style)} stroke-width=\"{Number(width)}\"" : Class(style)).Append(data);
    }

    /// <summary>The whole drawing.</summary>
    public string Finish(double height, string id, string title, string description)
    {
        var unique = $"{id}-{Layout.NamedBy ?? Layout.Suffix}";
        var names = Layout.NamedBy is null
            ? $"<title id=\"{unique}-t\">{Escape(CaseText.Isolated(title))}</title><desc id=\"{unique}-d\">{Escape(CaseText.Isolated(description))}</desc>" : "";
        return $"<svg class=\"fig {Layout.Suffix}\" viewBox=\"0 0 {Number(Layout.Width)} {Number(Math.Ceiling(height))}\" role=\"img\" aria-labelledby=\"{unique}-t {unique}-d\">"
            + $"{names}{Written(_under)}{Written(_paths)}{Dots()}{SvgTexts.Write(_texts)}</svg>";
    }

    /// <summary>A place on the drawing, to the pixel.</summary>
    public static string At(double value) => (Math.Round(value, MidpointRounding.AwayFromZero) + 0.0).ToString("0", CultureInfo.InvariantCulture);

    public static string Number(double value) => (Math.Round(value, 1, MidpointRounding.AwayFromZero) + 0.0).ToString("0.#", CultureInfo.InvariantCulture);

    public static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);

    private static string Written(OrderedDictionary<string, StringBuilder> paths) => string.Concat(paths.Select(p => $"<path d=\"{p.Value}\"{p.Key}/>"));

    private string Dots() => string.Concat(_dots.Select(d => $"<g{d.Key}>{d.Value}</g>"));

    private static StringBuilder Of(OrderedDictionary<string, StringBuilder> parts, string style)
    {
        if (!parts.TryGetValue(style, out var part))
            parts.Add(style, part = new());
        return part;
    }

    private static bool IsBold(string style) => style.Split(' ').Contains("b");

    private static string Class(string style)
    {
        var names = style.Trim();
        return names.Length == 0 ? "" : $" class=\"{names}\"";
    }
}
