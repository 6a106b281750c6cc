using Parley.Briefs.Text;
using Parley.Core;

namespace Parley.Briefs.Figures;

/// <summary>Maps a scale to pixels and draws its grid.</summary>
internal sealed class Axis(Scale scale, double left, double right)
{
    public Scale Scale { get; } = scale;

    public double Left { get; } = left;

    public double Right { get; } = right;

    public double X(double value) => Left + (Math.Clamp((value - Scale.Low) / Scale.Width, 0, 1) * (Right - Left));

    /// <summary>Round values on the scale, ends included where they are round.</summary>
    public IReadOnlyList<double> Ticks(int about)
    {
        var step = Step(Scale.Width / about);
        var ticks = new List<double>();
        for (var i = Math.Ceiling(Math.Round(Scale.Low / step, 9)); i * step <= Scale.High + (step * 1e-9); i++)
            ticks.Add(i * step);
        return ticks;
    }

    /// <summary>Vertical grid lines and, below them, the numbers; numbers that would touch their neighbour are left out.</summary>
    public void Draw(SvgCanvas canvas, double top, double bottom, int about, Func<double, string>? text = null)
    {
        text ??= v => Print.OnScale(v, Scale);
        var grid = "";
        var freeFrom = double.NegativeInfinity;
        foreach (var tick in Ticks(about))
        {
            var x = X(tick);
            grid += $"M{SvgCanvas.Number(x)} {SvgCanvas.Number(top)}V{SvgCanvas.Number(bottom)}";
            var label = text(tick);
            var half = TextMetrics.Width(label, canvas.Layout.FontSize) / 2;
            var middle = Math.Clamp(x, half + 2, canvas.Layout.Width - half - 2);
            if (middle - half < freeFrom)
                continue;
            canvas.Text(middle, bottom + canvas.Layout.LineHeight - 1, label, "m", Anchor.Middle);
            freeFrom = middle + half + 6;
        }

        canvas.Under(grid, "g");
    }

    private static double Step(double rough)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        return (rough / power) switch
        {
            <= 1 => power,
            <= 2 => 2 * power,
            <= 2.5 => 2.5 * power,
            <= 5 => 5 * power,
            _ => 10 * power,
        };
    }
}
