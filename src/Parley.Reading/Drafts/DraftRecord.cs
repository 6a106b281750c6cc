using System.Collections.Immutable;
using System.Globalization;
using Parley.Core;

namespace Parley.Reading;

/// <summary>What happened, who met and pressed whom, what is claimed and what is left open, for a draft.</summary>
internal sealed class DraftRecord
{
    private const int Most = 1000;

    private readonly List<Evidence> _evidence = [];
    private readonly DraftPassages _passages;
    private readonly DraftParties _parties;

    public DraftRecord(ReportSet set, DraftPassages passages, DraftParties parties)
    {
        (_passages, _parties) = (passages, parties);
        Channels = [.. Named(set.Readings.SelectMany(r => r.Channels.Select(c => Channel(r.Document.Id, c))).OfType<Channel>(), "c", (c, id) => c with { Id = id })];
        var pressures = set.Readings.SelectMany(r => r.Leverage.Where(l => !IsClaim(l)).Select(l => Pressure(r.Document.Id, l))).OfType<Pressure>();
        Pressures = [.. Named(pressures.DistinctBy(p => (p.From, p.On, p.Instrument)), "l", (p, id) => p with { Id = id })];
        Events = [.. set.Events.Select(Event).OfType<Event>().Take(Most)];
        Claims = [.. Named(set.Readings.SelectMany(AllClaims).DistinctBy(c => c.Text), "a", (c, id) => c with { Id = id })];
        Questions = [.. Named(set.Readings.SelectMany(r => r.Questions.Select(q => Question(r.Document.Id, q))).DistinctBy(q => q.Text), "q", (q, id) => q with { Id = id })];
    }

    public ImmutableArray<Channel> Channels { get; }

    public ImmutableArray<Pressure> Pressures { get; }

    public ImmutableArray<Event> Events { get; }

    public ImmutableArray<Claim> Claims { get; }

    public ImmutableArray<OpenQuestion> Questions { get; }

    public IReadOnlyList<Evidence> Evidence => _evidence;

    private static IEnumerable<T> Named<T>(IEnumerable<T> items, string letter, Func<T, string, T> name) =>
        items.Take(Most).Select((item, i) => name(item, string.Create(CultureInfo.InvariantCulture, $"{letter}{i + 1:00}")));

    private Channel? Channel(string document, ChannelRecord channel)
    {
        var parties = _parties.Of(document, channel.Members);
        // Members that are no parties are left out, and with them a channel that would be of one party with nobody.
        var isWhole = channel.Members.All(m => _parties.IsPartyOrUnknown(document, m));
        if (parties.IsEmpty || (!isWhole && parties.Length < 2))
            return null;
        var excluded = channel.Excluded.Select(e => (Party: _parties.Of(document, e.Actor), e.Basis))
            .Where(e => e.Party is not null && !parties.Contains(e.Party)).DistinctBy(e => e.Party)
            .Select(e => new Exclusion { Party = e.Party!, Basis = e.Basis == "stated" ? ExclusionBasis.Stated : ExclusionBasis.Implied });
        var name = DraftText.Line(isWhole ? channel.Name : $"{string.Join("–", parties.Take(3).Select(_parties.Name))} track", 160);
        return new()
        {
            Id = "",
            Name = name.Length == 0 ? channel.Id : name,
            Kind = channel.Kind,
            Parties = parties,
            People = [.. channel.Members.Select(m => _parties.Person(document, m)).OfType<string>().Distinct()],
            Excluded = [.. excluded],
            Secrecy = channel.Secrecy,
            Status = DraftText.Status(channel.Status),
            When = Words(channel.When),
            Place = Words(channel.Place),
            Result = Words(channel.Outcome),
            Passages = [.. channel.Spans.Concat(channel.Excluded.Select(e => e.Span)).Take(10).Select(s => _passages.QuoteSentence(document, s)).Distinct()],
            Accepted = false,
        };
    }

    private Pressure? Pressure(string document, LeverageRecord leverage)
    {
        var on = _parties.Of(document, leverage.To);
        var from = _parties.Of(document, leverage.From);
        if (on is null)
            return null;
        var status = leverage.Status.Replace('_', ' ');
        return new()
        {
            Id = "",
            From = from == on ? null : from,
            On = on,
            Instrument = DraftText.Line(leverage.Instrument, 200) is { Length: > 0 } words ? words : "not named",
            Effect = leverage.Effect,
            Note = $"As told: {DraftText.Line(status, 80)}.{(from is null && !leverage.From.StartsWith('~') ? " Who presses is not a party." : "")}",
            Passages = [_passages.QuoteSentence(document, leverage.Span)],
            Accepted = false,
        };
    }

    private Event? Event(MergedEvent merged)
    {
        var (document, first) = (merged.Tellings[0].Document, merged.Tellings[0].Event);
        var actors = merged.Tellings.SelectMany(t => _parties.Of(t.Document, t.Event.Source)).Distinct().ToImmutableArray();
        var recipients = merged.Tellings.SelectMany(t => _parties.Of(t.Document, t.Event.Target)).Distinct().ToImmutableArray();
        if (actors.IsEmpty && recipients.IsEmpty)
            return null;
        if (merged.Tellings.Any(t => t.Event.Reciprocal))
            actors = recipients = [.. actors.Union(recipients)];
        if (actors.Length == 1 || !merged.Tellings.Any(t => t.Event.Reciprocal))
            recipients = recipients.RemoveAll(actors.Contains);
        var passages = merged.Tellings.Take(20).Select(t => (t.Event, Passage: _passages.QuoteTelling(t.Document, t.Event))).DistinctBy(p => p.Passage).ToArray();
        foreach (var (told, passage) in passages)
            _evidence.Add(new() { Id = "", Passage = passage, About = [$"events/{merged.Id}"], Credibility = Math.Clamp(told.Credibility, 1, 6), Accepted = false });
        return new()
        {
            Id = merged.Id,
            Text = DraftText.Line(_passages.Sentence(document, first.Trigger), 400) is { Length: > 0 } words ? words : first.Id,
            Type = merged.Type,
            Mode = first.Mode,
            Actors = actors,
            Recipients = recipients,
            Status = DraftText.Status(merged.Status),
            Date = merged.Date,
            When = merged.Date is null ? Words(first.DateExpression) : null,
            Passages = [.. passages.Select(p => p.Passage)],
            Note = $"Set off by “{DraftText.Line(first.Trigger.Text, 80)}” ({string.Join(", ", merged.Tellings.Take(10).Select(t => t.Reference))}).",
            Accepted = false,
        };
    }

    private IEnumerable<Claim> AllClaims(ReportReading reading)
    {
        var document = reading.Document.Id;
        foreach (var leverage in reading.Leverage.Where(IsClaim))
            yield return Claim(document, leverage.Span, _parties.Of(document, [leverage.From, leverage.To]), leverage.Span.Text.StartsWith("only ", StringComparison.OrdinalIgnoreCase) ? "only-holds-sway" : null);
        foreach (var loaded in reading.Loaded.Where(l => l.Kind == "exclusive" && !reading.Leverage.Any(v => IsClaim(v) && v.Span.Start < l.Span.End && l.Span.Start < v.Span.End)))
            yield return Claim(document, loaded.Span, [], null);
    }

    private Claim Claim(string document, Excerpt span, ImmutableArray<string> parties, string? predicate) => new()
    {
        Id = "",
        Text = DraftText.Line(span.Text, 300) is { Length: > 0 } words ? words : "(no words)",
        Predicate = predicate,
        Parties = parties,
        Passages = [_passages.QuoteSentence(document, span)],
        Accepted = false,
    };

    private OpenQuestion Question(string document, QuestionRecord question) => new()
    {
        Id = "",
        Text = DraftText.Line(question.Question, 300) is { Length: > 0 } words ? words : "(no words)",
        Passages = [_passages.QuoteSentence(document, question.Span)],
        Accepted = false,
    };

    /// <summary>Whether the hold over somebody is the author's evaluation and not something done.</summary>
    private static bool IsClaim(LeverageRecord leverage) => leverage.Status.Replace('_', ' ') == "author evaluation";

    private static string? Words(string? text) => string.IsNullOrWhiteSpace(text) ? null : DraftText.Line(text, 200);
}
