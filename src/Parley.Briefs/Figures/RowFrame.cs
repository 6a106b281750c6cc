namespace Parley.Briefs.Figures;

/// <summary>
/// The columns that row figures share: label, plot, value. On a phone the label and the value stand above the plot,
/// which then takes the whole width.
/// </summary>
internal sealed class RowFrame
{
    private const double Between = 12;

    /// <summary>Room for what browsers round differently at the edges.</summary>
    private const double Inset = 2;

    private readonly SvgCanvas _canvas;
    private readonly double _valueWidth;

    public RowFrame(SvgCanvas canvas, string longestLabel, string longestValue, double mostLabel = 230)
    {
        _canvas = canvas;
        var layout = canvas.Layout;
        _valueWidth = Math.Min(TextMetrics.Width(longestValue, layout.FontSize, bold: true) + 6, layout.Stacked ? 200 : 170);
        var label = Math.Min(TextMetrics.Width(longestLabel, layout.FontSize, bold: true) + 4, mostLabel);
        LabelWidth = layout.Stacked ? layout.Width - _valueWidth - Between : label - Inset;
        PlotLeft = layout.Stacked ? 6 : label + Between;
        PlotRight = layout.Stacked ? layout.Width - 6 : layout.Width - _valueWidth - Between;
    }

    public double LabelWidth { get; }

    public double PlotLeft { get; }

    public double PlotRight { get; }

    /// <summary>Height of a row with a label of one line.</summary>
    public double RowHeight => _canvas.Layout.LineHeight + (_canvas.Layout.Stacked ? 18 : 4);

    public double HeadingHeight => _canvas.Layout.LineHeight + (_canvas.Layout.Stacked ? 12 : 8);

    /// <summary>Distance from the middle of a row's bar to the row's bottom.</summary>
    public double BarFromBottom => _canvas.Layout.Stacked ? 10 : RowHeight / 2;

    /// <summary>The middle of the bar of the row that ends at a height.</summary>
    public double BarMiddle(double bottom) => bottom - BarFromBottom;

    /// <summary>A heading over the next rows, with what their values are; gives their top.</summary>
    public double Heading(double y, string text, string values = "")
    {
        var room = _canvas.Layout.Width - (2 * Inset) - (values.Length == 0 ? 0 : TextMetrics.Width(values, _canvas.Layout.FontSize) + 12);
        _canvas.FittedText(Inset, y + HeadingHeight - 5, room, text, "b m");
        _canvas.Text(_canvas.Layout.Width - Inset, y + HeadingHeight - 5, values, "m", Anchor.End);
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
        var height = layout.Stacked ? textHeight + Math.Max(18, plotHeight) : Math.Max(plotHeight, textHeight + 4);
        var first = layout.Stacked ? y + layout.LineHeight - 3 : y + ((height - textHeight) / 2) + layout.LineHeight - 4;
        for (var i = 0; i < lines.Count; i++)
            _canvas.FittedText(Inset, first + (i * layout.LineHeight), LabelWidth, lines[i], style);
        var valueY = layout.Stacked ? first : y + (height / 2) + 4;
        _canvas.FittedText(layout.Width - Inset, valueY, _valueWidth, value, style, Anchor.End);
        return y + height;
    }
}
