using System.Collections.Immutable;
using Parley.Analysis.Deals;
using Parley.Briefs.Text;
using Parley.Core;
using Parley.Models.Deals;

namespace Parley.Briefs.Figures;

/// <summary>Makes the figures of a deals answer from its findings.</summary>
public static class DealFigures
{
    /// <summary>Pairs of parties that are drawn; there are more from five parties on.</summary>
    public const int MostPairs = 6;

    /// <summary>Inputs that are drawn.</summary>
    public const int MostInputs = 5;

    /// <summary>Whether there is a frontier to draw.</summary>
    public static bool HasFrontier(CaseDeals deals) => deals.Shown is { Frontier.Points.IsEmpty: false } && deals.Parties.Length > 1;

    /// <summary>All pairs of parties, in file order.</summary>
    public static IReadOnlyList<(int X, int Y)> Pairs(CaseDeals deals) =>
        [.. Enumerable.Range(0, deals.Parties.Length).SelectMany(x => Enumerable.Range(x + 1, deals.Parties.Length - x - 1).Select(y => (x, y)))];

    /// <summary>The inputs that make a difference of at least a hundredth of the draws, most deciding first.</summary>
    public static IEnumerable<ZoneInput> Deciding(CaseDeals deals) => (deals.OverRanges?.Inputs ?? []).Where(i => i.Swing >= 0.01);

    /// <summary>What packages are worth to two of the parties.</summary>
    public static DealScatter Scatter(CaseDeals deals, int x, int y)
    {
        var result = deals.Shown ?? throw new ArgumentException("Nothing was computed.", nameof(deals));
        var marks = deals.Named.Select((n, i) => new ScatterMark(DealWords.Letter(i), [.. n.Names.Select(DealWords.Short)], n.Verdict.Worth[x], n.Verdict.Worth[y], Shape(n.Kind))).ToImmutableArray();
        return new()
        {
            Title = $"What packages are worth to {Label(deals, x)} and {Label(deals, y)}",
            Description = Description(deals, x, y, marks),
            X = Axis(deals, x),
            Y = Axis(deals, y),
            Frontier = [.. result.Frontier.Points.Select(p => new ScatterPoint(p.Worth[x], p.Worth[y], p.IsRational))],
            Joined = [.. result.Frontier.Edges.Where(e => Math.Abs(e.From - e.To) == 1).Select(e => Math.Min(e.From, e.To))],
            IsProjection = deals.Parties.Length > 2,
            HasZone = result.Zone.Answer == ZoneAnswer.Exists,
            Marks = marks,
        };
    }

    /// <summary>What the hard red lines of the parties leave between them, issue by issue.</summary>
    public static LimitRoom Room(CaseDeals deals)
    {
        var issues = deals.Issues.Select(i => new RoomIssue(CaseText.Line(i.Name, 80), i.Scale, [.. i.Positions.Where(p => IsHard(deals, p)).Select(p => Line(deals, i, p))]))
            .Where(i => !i.Lines.IsEmpty).ToImmutableArray();
        var shut = issues.Where(i => i.IsShut).Select(i => i.Name).ToArray();
        return new(
            "What the red lines leave between them, issue by issue",
            $"Red lines stand on {Print.Count(issues.Length, "issue", "issues")}; on {(shut.Length == 0 ? "none of them" : string.Join(", ", shut))} they leave nothing between them. The table below the figure has every number.",
            issues);
    }

    /// <summary>The inputs that decide whether there is a zone.</summary>
    public static ZoneInputChart Inputs(CaseDeals deals) => new(
        "Inputs that decide whether there is an agreement zone",
        "Share of draws with a zone where the input is in the lowest third of its range (hollow dot) and in the highest third (filled dot). The table below the figure has every number.",
        [.. Deciding(deals).Take(MostInputs).Select(i => new ZoneInputRow($"{CaseText.Line(i.Label, 160)} ({Print.Input(i.Estimate)}{(i.IsDefault ? ", blank" : "")})", i.AtLow, i.AtHigh, i.IsDefault))]);

    private static bool IsHard(CaseDeals deals, Position position) =>
        position.Limit is not null && position.CrossingCosts is null && deals.Parties.Any(p => p.Id == position.Party);

    private static RoomLine Line(CaseDeals deals, Issue issue, Position position) =>
        new(CaseText.Line(deals.Parties.First(p => p.Id == position.Party).Label, 40), position.Limit!.Value, issue.IsCrossedAbove(position));

    private static ScatterAxis Axis(CaseDeals deals, int party) => new(Label(deals, party), deals.Parties[party].NoDealAtMostLikely, deals.Parties[party].NoDeal);

    private static string Label(CaseDeals deals, int party) => TextMetrics.Fit(CaseText.Line(deals.Parties[party].Label, 40), 150, 12);

    private static ScatterShape Shape(NamedAs kind) => kind switch
    {
        NamedAs.Solution => ScatterShape.Disc,
        NamedAs.LeastInfeasible => ScatterShape.Diamond,
        _ => ScatterShape.Square,
    };

    private static string Description(CaseDeals deals, int x, int y, ImmutableArray<ScatterMark> marks)
    {
        var named = string.Join("; ", marks.Take(8).Select(m => $"{m.Letter} {string.Join(", ", m.Names)}: {DealWords.Points(m.X)} and {DealWords.Points(m.Y)}"));
        return $"Without an agreement {Label(deals, x)} has {DealWords.Points(deals.Parties[x].NoDealAtMostLikely)} and {Label(deals, y)} {DealWords.Points(deals.Parties[y].NoDealAtMostLikely)}."
            + (named.Length == 0 ? "" : $" Worth to the two: {named}.") + " The tables beside the figure have every number.";
    }
}
