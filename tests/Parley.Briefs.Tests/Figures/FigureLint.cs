using System.Globalization;
using System.Xml.Linq;
using Parley.Briefs.Figures;

namespace Parley.Briefs.Tests.Figures;

/// <summary>Fails where a text leaves its drawing or touches another, by the metrics table.</summary>
internal static class FigureLint
{
    public static void Check(string svg, FigureLayout layout)
    {
        var root = XElement.Parse(svg);
        var box = root.Attribute("viewBox")!.Value.Split(' ').Select(v => double.Parse(v, CultureInfo.InvariantCulture)).ToArray();
        var texts = root.Descendants("text").Select(t => Box(t, layout)).ToArray();
        foreach (var text in texts)
        {
            text.Left.ShouldBeGreaterThanOrEqualTo(-0.6, text.Text);
            text.Right.ShouldBeLessThanOrEqualTo(box[2] + 0.6, text.Text);
            text.Bottom.ShouldBeLessThanOrEqualTo(box[3] + 0.6, text.Text);
        }

        for (var i = 0; i < texts.Length; i++)
        {
            for (var j = i + 1; j < texts.Length; j++)
                texts[i].Touches(texts[j]).ShouldBeFalse($"'{texts[i].Text}' touches '{texts[j].Text}'");
        }
    }

    private static TextBox Box(XElement text, FigureLayout layout)
    {
        var style = (text.Attribute("class") ?? text.Parent!.Attribute("class"))?.Value.Split(' ') ?? [];
        var x = double.Parse(text.Attribute("x")?.Value ?? text.Parent!.Attribute("transform")!.Value["translate(".Length..^1], CultureInfo.InvariantCulture);
        var y = double.Parse(text.Attribute("y")!.Value, CultureInfo.InvariantCulture);
        var width = TextMetrics.Width(text.Value, layout.FontSize, style.Contains("b"));
        var left = style.Contains("e") ? x - width : style.Contains("c") ? x - (width / 2) : x;
        return new(text.Value, left, left + width, y - (layout.FontSize * 0.93), y + (layout.FontSize * 0.24));
    }

    private sealed record TextBox(string Text, double Left, double Right, double Top, double Bottom)
    {
        public bool Touches(TextBox other) => Left < other.Right - 0.5 && other.Left < Right - 0.5 && Top < other.Bottom - 0.5 && other.Top < Bottom - 0.5;
    }
}
