using System.Collections.Immutable;
using System.Globalization;
using Parley.Analysis.ErrorModels;
using Parley.Analysis.Findings;
using Parley.Core;
using Parley.Models.Outcomes;
using Parley.Models.Sampling;

namespace Parley.Analysis.Outlook;

/// <summary>The panel of models on one issue, from their draws and their record.</summary>
internal static class PanelBuilder
{
    /// <summary>An answer further than this from the compromise model's, in points of 100, counts as placed differently.</summary>
    public const double Apart = 10;

    public static ImmutableArray<PanelRow> Build(IssueNumbers numbers, IssueDraws draws, OutcomeProblem mostLikely)
    {
        var compromise = draws.Models[0];
        return [.. draws.Models.Select(m => Row(numbers.Issue.Scale, m, compromise, mostLikely))];
    }

    private static PanelRow Row(Scale scale, ModelDraws model, ModelDraws compromise, OutcomeProblem mostLikely)
    {
        var info = model.Model.Info;
        var result = model.Model.Solve(mostLikely);
        var sorted = Quantiles.Sorted(model.Outcomes);
        int unsettled = 0, placed = 0, ordered = 0;
        for (var d = 0; d < model.Count; d++)
        {
            unsettled += model.Unsettled[d] ? 1 : 0;
            if (double.IsNaN(model.Outcomes[d]))
                continue;
            placed += Math.Abs(model.Outcomes[d] - compromise.Outcomes[d]) > Apart ? 1 : 0;
            ordered += model.Nearest[d] != compromise.Nearest[d] ? 1 : 0;
        }

        var record = ErrorRecord.Shipped.Of(info.Id);
        return new()
        {
            Model = info.Id,
            Name = info.Name,
            Family = info.Family.ToString().ToLowerInvariant(),
            Summary = info.Summary,
            AtMostLikely = result.Outcome is { } outcome ? scale.FromPercent(outcome) : null,
            Status = StatusInWords(result, scale),
            Median = sorted.Length == 0 ? null : scale.FromPercent(Quantiles.At(sorted, 0.5)),
            Interval50 = Central(sorted, scale, 0.25),
            Interval80 = Central(sorted, scale, 0.10),
            Draws = model.Count,
            Answered = (double)sorted.Length / model.Count,
            Unsettled = (double)unsettled / model.Count,
            PlacedDifferently = sorted.Length == 0 ? 0 : (double)placed / sorted.Length,
            OrderedDifferently = sorted.Length == 0 ? 0 : (double)ordered / sorted.Length,
            RecordError = record?.MeanAbsoluteError,
            RecordDecisions = record?.Decisions ?? 0,
        };
    }

    private static Interval? Central(double[] sorted, Scale scale, double tail) =>
        sorted.Length == 0 ? null : new(scale.FromPercent(Quantiles.At(sorted, tail)), scale.FromPercent(Quantiles.At(sorted, 1 - tail)));

    private static string StatusInWords(OutcomeResult result, Scale scale)
    {
        string At(double? value) => scale.FromPercent(value ?? double.NaN).ToString(Prose.ScaleFormat(scale.Width), CultureInfo.InvariantCulture);
        return result.Status switch
        {
            OutcomeStatus.Solved => "solved",
            OutcomeStatus.Consensus => $"consensus after {result.Rounds} rounds",
            OutcomeStatus.FixedPoint => $"fixed point after {result.Rounds} rounds",
            OutcomeStatus.Moveless => "nobody moves",
            OutcomeStatus.Cycle => $"cycle of {result.Period} rounds between {At(result.BandLow)} and {At(result.BandHigh)}",
            OutcomeStatus.StillMoving => $"still moving after {result.Rounds} rounds, between {At(result.BandLow)} and {At(result.BandHigh)}",
            OutcomeStatus.Gridlock => "gridlock at the reference point",
            OutcomeStatus.Infeasible => "no point that all prefer to disagreement: reference point",
            _ => result.Warnings.IsEmpty ? "no answer" : $"no answer: {result.Warnings[0]}",
        };
    }
}
