namespace Parley.Reading.Tests.Scoring;

/// <summary>A stretch of the text with the text it claims to hold.</summary>
public sealed record GoldExtent(string Sentence, Extent At, string Text, string Kind);

public sealed record GoldSentence(string Id, Extent At, string Text);

public sealed record GoldActor(
    string Id, string Canonical, string Type, string? Country, string? Sector, string? Parent, string? StatedRole,
    string[] Members, string[] Aliases, string[] KnownAliases, GoldExtent[] Mentions);

public sealed record GoldPlace(string Id, string Name, GoldExtent[] Mentions);

public sealed record GoldCue(string Id, string Class, string Record, string[] Sources, GoldExtent Cue, GoldExtent Scope);

public sealed record GoldEvent(
    string Id, GoldExtent Trigger, string Sentence, string Type, string[] Alternatives, string[] Source, string[] Target,
    string[] Participants, bool IsReciprocal, string Status, bool IsCore, string? Attribution, string[] Hedges);

public sealed record GoldPosition(
    string Id, string[] Holder, string Issue, string Stance, string Strength, bool HasCondition, GoldExtent Span, string? Attribution);

public sealed record GoldProblem(string Id, string Kind, GoldExtent[] Spans);

public sealed record GoldChannel(string Id, string Name, string[] Members, string[] Excluded, string Note, GoldExtent[] Spans);

public sealed record GoldQuestion(string Id, GoldExtent Span, bool IsExplicit, string Question);

public sealed record GoldLeverage(string Id, string From, string To, GoldExtent[] Spans);

/// <summary>A <c>must_not</c> entry in a form that can be checked: violated if any check finds something.</summary>
public sealed record MustNotRule(string Entry, string Kind, MustNotCheck[] Checks);

/// <summary>One check; fields that are not given do not restrict. See the table in <c>README.md</c>.</summary>
public sealed record MustNotCheck(IReadOnlyDictionary<string, string[]> Fields)
{
    public string Does => Fields["do"][0];

    public bool Has(string field) => Fields.ContainsKey(field);

    public string? Pattern(string field) => Fields.TryGetValue(field, out var values) ? values[0] : null;

    public string[] Items(string field) => Fields.TryGetValue(field, out var values) ? values : [];

    /// <summary>A field of words with blanks between.</summary>
    public string[] Words(string field) => [.. Items(field).SelectMany(v => v.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
}
