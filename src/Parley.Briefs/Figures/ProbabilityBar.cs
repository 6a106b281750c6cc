using System.Globalization;
using Parley.Briefs.Text;
using Parley.Core;

namespace Parley.Briefs.Figures;

/// <summary>A thin bar from 0 to 100 % with the range of a likelihood word and the computed probability.</summary>
/// <param name="Likelihood">The word.</param>
/// <param name="Probability">The computed probability, 0 to 1.</param>
public sealed record ProbabilityBar(Likelihood Likelihood, double Probability);

/// <summary>Draws a <see cref="ProbabilityBar"/>, as wide as its place.</summary>
public static class ProbabilityBarSvg
{
    /// <summary>The drawing. It holds no text: the numbers stand beside it.</summary>
    public static string Render(ProbabilityBar bar)
    {
        var at = SvgCanvas.Number(Math.Clamp(bar.Probability * 100, 0.4, 99.6));
        var label = $"{bar.Likelihood}, computed {Print.Percent(bar.Probability)}, on a bar from 0 to 100%";
        return string.Create(CultureInfo.InvariantCulture,
            $"<svg class=\"pbar\" role=\"img\" aria-label=\"{label}\" height=\"14\"><rect class=\"track\" y=\"4\" width=\"100%\" height=\"6\" rx=\"3\"/><rect class=\"word\" x=\"{bar.Likelihood.Low}%\" y=\"4\" width=\"{bar.Likelihood.High - bar.Likelihood.Low}%\" height=\"6\" rx=\"3\"/><line class=\"at\" x1=\"{at}%\" x2=\"{at}%\" y1=\"0\" y2=\"14\"/></svg>");
    }
}
