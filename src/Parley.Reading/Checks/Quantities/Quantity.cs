using Parley.Reading.Actors;

namespace Parley.Reading.Checks.Quantities;

/// <summary>A number in a report with what it counts or measures.</summary>
internal sealed class Quantity
{
    /// <summary>The first token: a currency sign before the number belongs to it.</summary>
    public required int First { get; init; }

    /// <summary>The last token, unit and noun included.</summary>
    public required int Last { get; set; }

    /// <summary>The tokens of the number itself.</summary>
    public required int NumberFirst { get; init; }

    public required int NumberLast { get; init; }

    public required double Value { get; init; }

    /// <summary>What the words leave open: "nearly 40", "at least 12".</summary>
    public required double Low { get; init; }

    public required double High { get; init; }

    /// <summary>What it is measured in: "percent", "$", "days", or the noun that is counted; empty for a bare number.</summary>
    public required string Unit { get; set; }

    /// <summary>Whether the noun stands elsewhere in the sentence: "17 and 12 seats".</summary>
    public bool Borrowed { get; set; }

    /// <summary>The whole that it is a part of ("four of the 19 cranes"), or null.</summary>
    public Quantity? Whole { get; set; }

    /// <summary>The noun that an amount stands before ("the €280 million loan"), or null.</summary>
    public string? Thing { get; init; }

    /// <summary>Whether some other number counts a part of it.</summary>
    public bool IsWhole { get; set; }

    public required int Sentence { get; init; }

    /// <summary>Who is said to have it, where that is plain.</summary>
    public Actor? Owner { get; set; }

    /// <summary>Who gives the number, or null for the author.</summary>
    public Actor? Source { get; set; }

    /// <summary>The words of its clause that carry meaning.</summary>
    public IReadOnlySet<string> Words { get; set; } = new HashSet<string>();

    /// <summary>Whether it is asked for, offered or supposed, not told as it is.</summary>
    public bool Wished { get; init; }

    public bool IsBare => Unit.Length == 0;

    /// <summary>Whether both can be true of one thing.</summary>
    public bool Fits(Quantity other) => Low <= other.High * 1.0005 && other.Low <= High * 1.0005;
}
