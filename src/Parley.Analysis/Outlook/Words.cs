using Parley.Analysis.Findings;
using Parley.Core;

namespace Parley.Analysis.Outlook;

/// <summary>Turns values into the issue's own words and probabilities into ICD 203 phrases.</summary>
internal static class Words
{
    /// <summary>Where a value lies among the marks: near 'text', between 'a' and 'b', or nothing where the issue has no marks.</summary>
    public static string AtMarks(Issue issue, double value)
    {
        if (issue.NearestMark(value) is { } near)
            return $"near ‘{near.Text}’";
        var (below, above) = issue.MarksAround(value);
        return (below, above) switch
        {
            ({ } b, { } a) => $"between ‘{b.Text}’ and ‘{a.Text}’",
            ({ } b, null) => $"past ‘{b.Text}’",
            (null, { } a) => $"short of ‘{a.Text}’",
            _ => "",
        };
    }

    /// <summary>"it is likely (55–80%) that", "there is almost no chance (1–5%) that".</summary>
    public static Statement ItIs(Likelihood likelihood, string judgement)
    {
        var range = Prose.Say($"{likelihood.Words} ({Prose.N(likelihood.Low, $"judgements/{judgement}/likelihood/low")}–{Prose.N(likelihood.High, $"judgements/{judgement}/likelihood/high")}%)");
        return likelihood.Words switch
        {
            "almost no chance" => Prose.Say($"there is {range} that"),
            "roughly even chance" => Prose.Say($"there is a {range} that"),
            _ => Prose.Say($"it is {range} that"),
        };
    }

    /// <summary>An input as "35" or "30 to 40".</summary>
    public static Statement Range(Estimate estimate, double width, string path) => estimate.IsPoint
        ? Prose.Say($"{Prose.OnScale(estimate.Low, width, $"inputs/{path}/low")}")
        : Prose.Say($"{Prose.OnScale(estimate.Low, width, $"inputs/{path}/low")} to {Prose.OnScale(estimate.High, width, $"inputs/{path}/high")}");
}
