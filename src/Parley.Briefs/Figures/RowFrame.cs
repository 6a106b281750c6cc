namespace Parley.Briefs.Figures;

/// <summary>
/// The columns that row figures share: label, plot, value. On a phone the label and the value stand above the plot,
/// which then takes the whole width.
/// </summary>
internal sealed class RowFrame
{
    private const double Between = 12;

    private readonly SvgCanvas _canvas;
    private readonly double _valueWidth;

    public RowFrame(SvgCanvas canvas, string longestLabel, string longestValue, double mostLabel = 230)
    {
        _canvas = canvas;
        var layout = canvas.Layout;
        _valueWidth = Math.Min(TextMetrics.Width(longestValue, layout.FontSize, bold: true) + 4, layout.Stacked ? 200 : 170);
        var label = Math.Min(TextMetrics.Width(longestLabel, layout.FontSize, bold: true) + 2, mostLabel);
        LabelWidth = layout.Stacked ? layout.Width - _valueWidth - Between : label;
        PlotLeft = layout.Stacked ? 6 : label + Between;
        PlotRight = layout.Stacked ? layout.Width - 6 : layout.Width - _valueWidth - Between;
    }

    public double LabelWidth { get; }

    public double PlotLeft { get; }

    public double PlotRight { get; }

    /// <summary>Height of a row with a label of one line.</summary>
    public double RowHeight => _canvas.Layout.Stacked ? _canvas.Layout.LineHeight + 14 : 19;

    public double HeadingHeight => _canvas.Layout.LineHeight + 7;

    /// <summary>Distance from the middle of a row's bar to the row's bottom.</summary>
    public double BarFromBottom => _canvas.Layout.Stacked ? 7 : 9.5;

    /// <summary>The middle of the bar of the row that ends at a height.</summary>
    public double BarMiddle(double bottom) => bottom - BarFromBottom;

    /// <summary>A heading over the next rows; gives their top.</summary>
    public double Heading(double y, string text)
    {
        _canvas.FittedText(0, y + HeadingHeight - 5, _canvas.Layout.Stacked ? _canvas.Layout.Width : PlotLeft + 60, text, "b m");
        return y + HeadingHeight;
    }

    /// <summary>A row's label and value; gives the row's bottom.</summary>
    /// <param name="y">Top of the row.</param>
    /// <param name="label">The label, on one line.</param>
    /// <param name="value">The value.</param>
    /// <param name="style">Classes of both.</param>
    /// <param name="plotHeight">Height of the plot where it is more than a row's.</param>
    public double Label(double y, string label, string value, string style, double plotHeight = 0) =>
        Lines(y, [label], value, style, plotHeight);

    /// <summary>A row with a label of several lines; gives the row's bottom.</summary>
    public double Lines(double y, IReadOnlyList<string> lines, string value, string style, double plotHeight = 0)
    {
        var layout = _canvas.Layout;
        var textHeight = lines.Count * layout.LineHeight;
        var height = layout.Stacked ? textHeight + Math.Max(14, plotHeight) : Math.Max(Math.Max(19, plotHeight), textHeight + 5);
        var first = layout.Stacked ? y + layout.LineHeight - 3 : y + ((height - textHeight) / 2) + layout.LineHeight - 4;
        for (var i = 0; i < lines.Count; i++)
            _canvas.FittedText(0, first + (i * layout.LineHeight), LabelWidth, lines[i], style);
        var valueY = layout.Stacked ? first : y + (height / 2) + 4;
        _canvas.FittedText(layout.Width, valueY, _valueWidth, value, $"v {style}".Trim(), Anchor.End);
        return y + height;
    }
}
