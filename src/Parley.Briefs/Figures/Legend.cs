namespace Parley.Briefs.Figures;

/// <summary>What the areas and lines of a drawing mean, in rows below it.</summary>
internal sealed class Legend(SvgCanvas canvas, double left, double top)
{
    private const double Swatch = 26;

    private readonly double _left = left;
    private double _x = left;
    private double _row = top;

    /// <summary>Bottom of the last row.</summary>
    public double Bottom => _row + canvas.Layout.LineHeight + 4;

    /// <summary>An entry; it goes to the next row where there is no room beside the last.</summary>
    /// <param name="text">What it means.</param>
    /// <param name="draw">Draws the sample into a box: left, top, right, bottom.</param>
    public void Add(string text, Action<Box> draw)
    {
        var layout = canvas.Layout;
        var fitted = TextMetrics.Fit(text, layout.Width - _left - Swatch - 10, layout.FontSize);
        var width = Swatch + 6 + TextMetrics.Width(fitted, layout.FontSize);
        if (_x > _left && _x + width > layout.Width - 2)
            (_x, _row) = (_left, _row + layout.LineHeight + 4);
        var middle = _row + (layout.LineHeight / 2) + 1;
        draw(new(_x, middle - 6, _x + Swatch, middle + 6));
        canvas.Text(_x + Swatch + 6, middle + 4, fitted);
        _x += width + 18;
    }
}
