using System.Collections.Immutable;
using System.ComponentModel;

namespace Parley.Core;

/// <summary>One question of the negotiation, on a numeric scale.</summary>
public sealed record Issue : IDraftElement
{
    /// <summary>The issue's id.</summary>
    [ItemKey]
    public required string Id { get; init; }

    /// <summary>Name for people.</summary>
    [Description("The issue's name, as it should be printed.")]
    public required string Name { get; init; }

    /// <summary>The issue as a question.</summary>
    [Description("The issue as a question.")]
    public string? Question { get; init; }

    /// <summary>The declared scale. Default 0 to 100.</summary>
    [Description("The ends of the scale, as low..high. Default 0..100.")]
    public Scale Scale { get; init; } = Scale.Percent;

    /// <summary>Unit of the scale, where it has one.</summary>
    [Description("The unit of the scale, where it has one.")]
    public string? Unit { get; init; }

    /// <summary>What points on the scale mean, in words.</summary>
    [Description("What points on the scale mean, in words: a mapping from number to text.")]
    public ImmutableArray<Mark> Marks { get; init; } = [];

    /// <summary>Which values may be agreed. Default every value of the scale.</summary>
    [Description("Which values may be agreed: anywhere on the scale (the default), at-marks (only where a mark stands) or in-steps (every `step` from the low end).")]
    public Settlement Settles { get; init; } = Settlement.Anywhere;

    /// <summary>Distance between two values that may be agreed, on the scale; only with <see cref="Settlement.InSteps"/>.</summary>
    [Description("With `settles: in-steps`, the distance between two values that may be agreed, on the issue's scale.")]
    public double? Step { get; init; }

    /// <summary>The outcome that holds if nothing is decided, on the scale; blank where unknown.</summary>
    [OnIssueScale]
    [Description("The outcome that holds if nothing is decided, on the issue's scale.")]
    public Estimate? ReferencePoint { get; init; }

    /// <summary>The positions of the parties that take part in this issue.</summary>
    [Description("The positions of the parties that take part in this issue: a mapping from party to position.")]
    public ImmutableArray<Position> Positions { get; init; } = [];

    /// <summary>Note for readers.</summary>
    [Description("A note for readers of the case.")]
    public string? Note { get; init; }

    /// <summary>The passages that the issue rests on.</summary>
    [RefersTo(CaseElement.Passage)]
    [Description("The passages that the issue rests on, as source/passage.")]
    public ImmutableArray<string> Passages { get; init; } = [];

    /// <summary>Whether a person has accepted the line. Default yes; a draft writes no.</summary>
    [Description("Whether a person has accepted this line: yes (the default) or no. What a draft proposes says no; it is used and flagged until it is accepted.")]
    public bool Accepted { get; init; } = true;

    /// <summary>Whether what lies above a party's red line is beyond it; otherwise what lies below. True without a red line.</summary>
    /// <remarks>
    /// A line above the demand is crossed upwards; one on the demand itself, in the direction of the others. Without a demand, the value of the largest worth stands for it, or the
    /// middle of the scale.
    /// </remarks>
    /// <param name="position">A position on this issue.</param>
    public bool IsCrossedAbove(Position position)
    {
        ArgumentNullException.ThrowIfNull(position);
        if (position.Limit is not { } limit)
            return true;
        var middle = Scale.Low + (Scale.Width / 2);
        var demand = position.Value?.MostLikely ?? (position.Worth.IsEmpty ? middle : position.Worth.OrderBy(w => w.At).MaxBy(w => w.Value)!.At);
        if (limit.MostLikely != demand)
            return limit.MostLikely > demand;
        var others = Positions.Where(p => p.Party != position.Party).Select(p => p.Value?.MostLikely).OfType<double>().ToArray();
        return others.Length == 0 ? demand < middle : others.Average() >= demand;
    }

    /// <summary>The mark at a value, or the nearest one within a tenth of the scale, or <see langword="null"/>.</summary>
    public Mark? NearestMark(double value)
    {
        Mark? best = null;
        foreach (var mark in Marks)
        {
            var distance = Math.Abs(mark.Value - value);
            if (distance <= Scale.Width / 10 && (best is null || distance < Math.Abs(best.Value - value)))
                best = mark;
        }

        return best;
    }

    /// <summary>The marks on either side of a value; one of them <see langword="null"/> past the outermost marks.</summary>
    public (Mark? Below, Mark? Above) MarksAround(double value)
    {
        Mark? below = null, above = null;
        foreach (var mark in Marks)
        {
            if (mark.Value <= value && (below is null || mark.Value > below.Value))
                below = mark;
            if (mark.Value >= value && (above is null || mark.Value < above.Value))
                above = mark;
        }

        return (below, above);
    }
}

/// <summary>Which values of an issue may be agreed.</summary>
public enum Settlement
{
    /// <summary>Every value of the scale.</summary>
    [Description("Every value of the scale.")]
    Anywhere,

    /// <summary>Only the values that a mark stands at.</summary>
    [Description("Only the values that a mark stands at.")]
    AtMarks,

    /// <summary>The low end and every step from it.</summary>
    [Description("The low end and every step from it.")]
    InSteps,
}

/// <summary>What a point on an issue's scale means, in words.</summary>
public sealed record Mark
{
    /// <summary>The point, on the issue's scale.</summary>
    [ItemKey]
    [OnIssueScale]
    public required double Value { get; init; }

    /// <summary>Its meaning.</summary>
    [Shorthand]
    [Description("What the point means, in words.")]
    public required string Text { get; init; }
}

/// <summary>What a party asks for on an issue.</summary>
public sealed record Position : IDraftElement
{
    /// <summary>The party's id.</summary>
    [ItemKey]
    [RefersTo(CaseElement.Party)]
    public required string Party { get; init; }

    /// <summary>The demand, on the issue's scale; blank is a gap, and the whole scale is drawn from.</summary>
    [Shorthand]
    [OnIssueScale]
    [Description("What the party asks for, on the issue's scale. Blank: the whole scale, listed as a gap.")]
    public Estimate? Value { get; init; }

    /// <summary>The red line: beyond it, seen from the demand, no deal.</summary>
    [OnIssueScale]
    [Description("Red line, on the issue's scale: beyond it, seen from the position, no deal.")]
    public Estimate? Limit { get; init; }

    /// <summary>How much the party cares about the issue, 0 to 100; blank is a gap.</summary>
    [Between(0, 100)]
    [Description("How much the party cares about the issue, 0 to 100. Blank: 10..90, listed as a gap.")]
    public Estimate? Salience { get; init; }

    /// <summary>What going beyond the red line costs, in points of the party's worth of 100; blank for a line beyond which there is no deal.</summary>
    [Between(0, 100)]
    [Description("What going beyond the red line costs the party, in points of its worth of 100. Blank: the line is hard, and beyond it there is no deal.")]
    public Estimate? CrossingCosts { get; init; }

    /// <summary>What values of the issue are worth to the party; between them the worth lies on a straight line. Default: falls evenly from <see cref="FullWorth"/> at the position to 0 at the farther end of the scale.</summary>
    [Description("What values of the issue are worth to the party: a mapping from value to worth, with straight lines between. Default: falls evenly from full worth at the position to 0 at the farther end of the scale.")]
    public ImmutableArray<WorthPoint> Worth { get; init; } = [];

    /// <summary>The number of <see cref="Worth"/> that counts as full. Default 100.</summary>
    [Description("The number under `worth` that counts as full worth (default 100).")]
    public decimal? FullWorth { get; init; }

    /// <summary>Weight of the issue in the party's worth of a package, used as it stands; blank for the issue's share of the party's salience.</summary>
    [Description("Weight of the issue in the party's worth of a package, used as it stands: 0.3 makes full worth on it 30 points of 100. Default: the issue's share of the party's salience over all issues.")]
    public decimal? Weight { get; init; }

    /// <summary>What the party says, in its words or a short paraphrase.</summary>
    [Description("What the party says, in its words or a short paraphrase.")]
    public string? Stated { get; init; }

    /// <summary>Note for readers: how the numbers were coded.</summary>
    [Description("How the numbers were coded, and from what.")]
    public string? Note { get; init; }

    /// <summary>The passages that the position rests on.</summary>
    [RefersTo(CaseElement.Passage)]
    [Description("The passages that the position rests on, as source/passage.")]
    public ImmutableArray<string> Passages { get; init; } = [];

    /// <summary>Whether a person has accepted the line. Default yes; a draft writes no.</summary>
    [Description("Whether a person has accepted this line: yes (the default) or no. What a draft proposes says no; it is used and flagged until it is accepted.")]
    public bool Accepted { get; init; } = true;
}

/// <summary>What a value of an issue is worth to a party.</summary>
public sealed record WorthPoint
{
    /// <summary>The value, on the issue's scale.</summary>
    [ItemKey]
    [OnIssueScale]
    public required double At { get; init; }

    /// <summary>Its worth, of <see cref="Position.FullWorth"/>.</summary>
    [Shorthand]
    [Description("The worth of the value, of `full-worth`.")]
    public required decimal Value { get; init; }
}
