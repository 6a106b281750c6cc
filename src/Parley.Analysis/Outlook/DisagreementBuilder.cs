using System.Collections.Immutable;
using Parley.Analysis.ErrorModels;
using Parley.Analysis.Findings;
using Parley.Core;

namespace Parley.Analysis.Outlook;

/// <summary>Says where the models disagree on an issue, and why by what their families assume.</summary>
internal static class DisagreementBuilder
{
    /// <summary>Medians closer than this share of the scale count as agreement.</summary>
    public const double Agreement = 0.1;

    public static Statement OnIssue(Issue issue, ImmutableArray<PanelRow> panel)
    {
        var everyone = panel.Where(r => r.Median is not null).OrderBy(r => r.Median).ThenBy(r => r.Model, StringComparer.Ordinal).ToArray();
        var tested = everyone.Where(ErrorRecord.Shipped.BeatsConstant).ToArray();
        var answered = tested.Length >= 2 ? tested : everyone;
        if (answered.Length < 2)
            return Prose.Say($"On {issue.Name} there is no second model to compare with.");
        var (low, high) = (answered[0], answered[^1]);
        QuotedNumber Median(PanelRow row) => Prose.OnScale(row.Median!.Value, issue.Scale.Width, $"issues/{issue.Id}/panel/{row.Model}/median");
        if (high.Median - low.Median < Agreement * issue.Scale.Width)
            return Prose.Say($"On {issue.Name} the models that did better than a constant guess agree: their medians lie between {Median(low)} and {Median(high)}.");

        var spread = Prose.Say($"On {issue.Name} the medians of the models that did better than a constant guess reach from {Median(low)} ({low.Name}) to {Median(high)} ({high.Name}): {Why(low, high)}.");
        var outside = everyone.Except(answered).Where(r => r.Median < low.Median || r.Median > high.Median).Select(r => Prose.Say($"{r.Name} ({Median(r)})")).ToArray();
        if (outside.Length > 0)
            spread = Prose.Join(spread, Prose.Say($"Outside that range, with a worse record: {outside}."));
        return Unsettled(issue, everyone) is { } unsettled ? Prose.Join(spread, unsettled) : spread;
    }

    /// <summary>The issues on which the models are furthest apart, at most three.</summary>
    public static ImmutableArray<Statement> Overall(ImmutableArray<IssueOutlook> issues) =>
        [.. issues.OrderByDescending(Spread).Take(3).Select(i => i.Disagreement)];

    private static double Spread(IssueOutlook outlook)
    {
        var medians = outlook.Panel.Where(ErrorRecord.Shipped.BeatsConstant).Select(r => r.Median).OfType<double>().ToArray();
        return medians.Length < 2 ? 0 : (medians.Max() - medians.Min()) / outlook.Issue.Scale.Width;
    }

    private static Statement? Unsettled(Issue issue, PanelRow[] rows)
    {
        var rounds = rows.Where(r => r.Family == "challenge").ToArray();
        var open = rounds.Count(r => r.Unsettled > 0.5);
        return open == 0 ? null : Prose.Say($"In {Prose.N(open, $"issues/{issue.Id}/challenge/unsettled-profiles")} of {Prose.N(rounds.Length, $"issues/{issue.Id}/challenge/profiles")} challenge profiles the rounds do not settle in most draws; their middle is shown.");
    }

    private static string Why(PanelRow low, PanelRow high)
    {
        if (low.Family == high.Family && low.Family != "compromise")
            return $"both belong to one family, so the choice of rule alone makes the difference; {Reason(low.Family)}";
        var reasons = new[] { low.Family, high.Family }.Where(f => f != "compromise").Distinct(StringComparer.Ordinal).Select(Reason).ToArray();
        return reasons.Length == 0 ? "they weigh capability and salience differently" : string.Join("; ", reasons);
    }

    private static string Reason(string family) => family switch
    {
        "median" => "a median follows the camp that holds the middle weight, where a mean gives every party its share",
        "bargaining" => "bargaining protects whoever would lose most",
        "procedural" => "the procedural model lets those who may veto keep the outcome near the reference point",
        "challenge" => "the challenge profiles let a party that loses a confrontation give way, each by rules of its own",
        _ => "they weigh the parties differently",
    };
}
