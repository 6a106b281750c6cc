namespace Parley.Reading.Language;

/// <summary>A word, number or mark of a report.</summary>
internal sealed class Token
{
    public required int Index { get; init; }

    /// <summary>Offsets in the plain text.</summary>
    public required int Start { get; init; }

    public required int End { get; init; }

    /// <summary>The word, with straight apostrophes.</summary>
    public required string Text { get; init; }

    /// <summary>The word in lower case.</summary>
    public required string Lower { get; init; }

    /// <summary>Whether it begins with a capital.</summary>
    public bool Capital { get; init; }

    /// <summary>Whether white space stands before it.</summary>
    public bool SpaceBefore { get; init; }

    /// <summary>Number of line ends before it.</summary>
    public int LinesBefore { get; init; }

    public int Sentence { get; set; }

    /// <summary>What it could be; after tagging, what it is.</summary>
    public Tag Tag { get; set; }

    /// <summary>Whether it is an adjective of nationality, whatever else it could be.</summary>
    public bool Adjectival { get; set; }

    /// <summary>The dictionary form; of a verb where it is a verb.</summary>
    public string Lemma { get; set; } = "";

    /// <summary>The lemma that it would have as a verb.</summary>
    public string VerbLemma { get; set; } = "";

    public bool Is(Tag tag) => (Tag & tag) != 0;

    public bool IsMark(char mark) => Text.Length == 1 && Text[0] == mark;

    public override string ToString() => $"{Text}/{Tag}";
}
