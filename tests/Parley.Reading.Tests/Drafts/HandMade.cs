using System.Collections.Immutable;
using Parley.Core;

namespace Parley.Reading.Tests.Drafts;

/// <summary>Readings made by hand, so that drafts and merges are tested apart from the rules that read.</summary>
internal static class HandMade
{
    public const string First = "North will not open the corridor, its minister Ana Ruud said. Officials say North and South met on Monday. South offered 30 per cent of the catch. The Union was not invited. Could the two agree?";

    private static readonly Reason Why = new() { Rule = "test/hand" };

    public static ReportReading Report(string id, string text, DateOnly? published = null) => new()
    {
        Document = new() { Id = id, File = id + ".txt", Characters = text.Length, Words = 10, Hash = "", Published = published },
        Text = text,
        Lexicon = "v1",
        Sourcing = new(4, 2, 1),
        Sentences = [.. Sentences(text)],
        Actors =
        [
            Actor("A01", "North", "state", "NOR", text), Actor("A02", "South", "state", "SOU", text), Actor("A03", "The Union", "igo", "UNI", text),
            Actor("A04", "Ana Ruud", "official", "NOR", text) with { Parent = "A01", RoleStated = "minister" },
        ],
    };

    public static ReportReading Full { get; } = Report("monday", First) with
    {
        Attributions = [new() { Id = "T01", Cue = At(First, "said"), VerbClass = "neutral", Source = "A04", Record = Attribution.OnRecord, Scope = At(First, "North will not open the corridor"), Reason = Why }],
        Hedges = [new() { Id = "H01", Cue = At(First, "Could"), Class = "open_question", Strength = "medium", Scope = At(First, "the two agree"), Reason = Why }],
        Events = [Meeting(First, "met")],
        Positions =
        [
            Position("P01", "A04", "corridor", "reject", At(First, "will not open the corridor")) with { Attribution = "T01", Credibility = 3, Strength = "red_line" },
            Position("P02", "A02", "catch", "offer", At(First, "30 per cent of the catch")) with { Amounts = [new(At(First, "30 per cent"), 30, "per cent")] },
        ],
        Channels =
        [
            new()
            {
                Id = "C01",
                Name = "North–South",
                Members = ["A01", "A02", "A04"],
                Status = "occurred",
                Spans = [At(First, "met")],
                Reason = Why,
                Excluded = [new("A03", "stated", At(First, "not invited")), new("A01", "implied", At(First, "not invited"))],
            },
        ],
        Leverage = [new() { Id = "L01", From = "A01", To = "A02", Instrument = "the corridor", Span = At(First, "will not open the corridor"), Status = "ongoing", Reason = Why }],
        Questions = [new("Q01", At(First, "Could the two agree?"), true, "Could the two agree?", Why)],
        Problems = [new() { Id = "X01", Kind = "no_source", Spans = [At(First, "Officials say")], Explain = "Nobody is named.", Confidence = "high", Reason = Why }],
    };

    public static EventRecord Meeting(string text, string trigger, string status = "occurred") => new()
    {
        Id = "E01",
        Trigger = At(text, trigger),
        Plover = PloverType.Consult,
        Source = ["A01"],
        Target = ["A02"],
        Reciprocal = true,
        Status = status,
        Reason = Why,
    };

    public static PositionRecord Position(string id, string holder, string key, string stance, Excerpt span) => new()
    {
        Id = id,
        Holder = holder,
        IssueKey = key,
        Issue = key,
        Stance = stance,
        Strength = "stated",
        Publicity = "public",
        Span = span,
        Reason = Why,
    };

    public static Excerpt At(string text, string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        start.ShouldBeGreaterThanOrEqualTo(0, words);
        return new(Sentences(text).Last(s => s.Start <= start).Sentence, start, start + words.Length, words);
    }

    private static IEnumerable<Excerpt> Sentences(string text)
    {
        var start = 0;
        for (var number = 1; start < text.Length; number++)
        {
            var end = text.AsSpan(start).IndexOfAny('.', '?');
            end = end < 0 ? text.Length : start + end + 1;
            yield return new($"S{number:00}", start, end, text[start..end]);
            start = end;
            while (start < text.Length && text[start] == ' ')
                start++;
        }
    }

    private static ActorRecord Actor(string id, string name, string type, string country, string text)
    {
        var start = text.IndexOf(name, StringComparison.Ordinal);
        return new() { Id = id, Canonical = name, Type = type, Country = country, Mentions = start < 0 ? [] : ImmutableArray.Create(new Mention(At(text, name), MentionKind.Name)), Reason = Why };
    }
}
