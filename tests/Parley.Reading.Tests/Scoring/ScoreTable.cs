using System.Globalization;

namespace Parley.Reading.Tests.Scoring;

/// <summary>A limit for one line: a share of what there is, or a number of faults.</summary>
public sealed record ScoreLimit
{
    private readonly int _part;
    private readonly int _whole;
    private readonly bool _isShare;

    private ScoreLimit(int part, int whole, bool isShare) => (_part, _whole, _isShare) = (part, whole, isShare);

    public bool CountsFaults => _whole == 0;

    public static ScoreLimit Percent(int percent) => new(percent, 100, isShare: false);

    /// <summary>Seven of eight, shown for as many as there are.</summary>
    public static ScoreLimit Share(int part, int whole) => new(part, whole, isShare: true);

    public static ScoreLimit AtMost(int faults) => new(faults, 0, isShare: false);

    public bool Holds(ScoreLine line, int found, int of)
    {
        if (CountsFaults)
            return found <= _part;
        if (of == 0)
            return line is not (ScoreLine.MentionPrecision or ScoreLine.EventPrecision or ScoreLine.HedgePrecision or ScoreLine.Status); // nothing claimed is no precision
        return (long)found * _whole >= (long)_part * of;
    }

    public string Show(int found, int of) =>
        CountsFaults ? found.ToString(CultureInfo.InvariantCulture)
        : of == 0 ? "- (0 of 0)"
        : string.Create(CultureInfo.InvariantCulture, $"{(double)found / of:0.00} ({found}/{of})");

    public string Need(int of) =>
        CountsFaults ? $"<= {_part}"
        : _isShare ? $">= {((_part * of) + _whole - 1) / _whole} of {of}"
        : $">= .{_part:00}";
}

/// <summary>A line of the table: what it is called and what must hold in each column, if anything.</summary>
public sealed record ScoreRow(ScoreLine Line, string Text, ScoreLimit? Given, ScoreLimit? HoldOut)
{
    public ScoreLimit? In(ScoreColumn column) => column == ScoreColumn.GivenDocument ? Given : HoldOut;
}

/// <summary>The acceptance thresholds of the evidence reader.</summary>
public static class ScoreTable
{
    private static readonly ScoreLimit All = ScoreLimit.Share(1, 1);

    public static IReadOnlyList<ScoreRow> Rows { get; } =
    [
        new(ScoreLine.MentionPrecision, "required actor mentions, precision", ScoreLimit.Percent(97), ScoreLimit.Percent(92)),
        new(ScoreLine.MentionRecall, "required actor mentions, recall", ScoreLimit.Percent(95), ScoreLimit.Percent(88)),
        new(ScoreLine.ActorsWrong, "actors wrongly split or merged", ScoreLimit.AtMost(0), ScoreLimit.AtMost(3)),
        new(ScoreLine.CoreRecall, "core events, type + sentence, recall", ScoreLimit.Share(7, 8), ScoreLimit.Percent(65)),
        new(ScoreLine.EventPrecision, "events, precision", ScoreLimit.Percent(75), ScoreLimit.Percent(65)),
        new(ScoreLine.RoleRecall, "core events with both roles, recall", ScoreLimit.Share(6, 8), ScoreLimit.Percent(50)),
        new(ScoreLine.Status, "status right on matched events", All, ScoreLimit.Percent(90)),
        new(ScoreLine.PositionRecall, "positions", ScoreLimit.Share(5, 7), ScoreLimit.Percent(60)),
        new(ScoreLine.RedLines, "red lines held as red lines", All, null),
        new(ScoreLine.AttributionRecall, "attributions, cue + source", All, ScoreLimit.Percent(80)),
        new(ScoreLine.HedgeRecall, "hedge cues, recall", ScoreLimit.Percent(90), ScoreLimit.Percent(85)),
        new(ScoreLine.HedgePrecision, "hedge cues, precision", ScoreLimit.Percent(85), ScoreLimit.Percent(80)),
        new(ScoreLine.LoadedRecall, "loaded spans, recall", ScoreLimit.Share(8, 16), ScoreLimit.Percent(40)),
        new(ScoreLine.LoadedFalse, "loaded spans, false", ScoreLimit.AtMost(6), null),
        new(ScoreLine.ProblemsRequired, "problems: variants, undated, no source", All, null),
        new(ScoreLine.ProblemsNumeric, "problems: figures, order, variants", null, ScoreLimit.Percent(70)),
        new(ScoreLine.ExclusionRecall, "exclusions from a channel", All, ScoreLimit.Share(4, 5)),
        new(ScoreLine.QuestionRecall, "explicit open questions", All, ScoreLimit.Share(2, 3)),
        new(ScoreLine.MustNot, "must_not violations", ScoreLimit.AtMost(0), ScoreLimit.AtMost(2)),
        new(ScoreLine.MustNotHard, "must_not of status or negation", null, ScoreLimit.AtMost(0)),
    ];
}
