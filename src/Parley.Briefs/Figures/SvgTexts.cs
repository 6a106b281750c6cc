using System.Globalization;
using System.Text;

namespace Parley.Briefs.Figures;

/// <summary>A text of a drawing, escaped, with its place as printed.</summary>
internal readonly record struct PlacedText(string Style, string X, string Y, string Text);

/// <summary>Writes the texts of a drawing, above everything else: those of one style in a group, and those of one column in another.</summary>
/// <remarks>A brief holds hundreds of texts in a few styles and columns; said once for all of them, style and column take a third of the bytes.</remarks>
internal static class SvgTexts
{
    private const int FewestInColumn = 4;

    public static string Write(IEnumerable<PlacedText> texts)
    {
        var svg = new StringBuilder();
        foreach (var style in texts.GroupBy(t => t.Style, StringComparer.Ordinal))
        {
            var columns = style.GroupBy(t => t.X, StringComparer.Ordinal).ToLookup(c => c.Count() >= FewestInColumn);
            foreach (var column in columns[true])
                Column(svg, style.Key, column.Key, column);
            Alone(svg, style.Key, [.. columns[false].SelectMany(c => c)]);
        }

        return svg.ToString();
    }

    private static void Column(StringBuilder svg, string style, string x, IEnumerable<PlacedText> texts)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<g{Class(style)} transform=\"translate({x})\">");
        foreach (var text in texts)
            svg.Append(CultureInfo.InvariantCulture, $"<text y=\"{text.Y}\">{text.Text}</text>");
        svg.Append("</g>");
    }

    private static void Alone(StringBuilder svg, string style, PlacedText[] texts)
    {
        var grouped = texts.Length > 1 && style.Length > 0;
        if (grouped)
            svg.Append(CultureInfo.InvariantCulture, $"<g{Class(style)}>");
        foreach (var text in texts)
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{text.X}\" y=\"{text.Y}\"{(grouped ? "" : Class(style))}>{text.Text}</text>");
        if (grouped)
            svg.Append("</g>");
    }

    private static string Class(string style) => style.Length == 0 ? "" : $" class=\"{style}\"";
}
