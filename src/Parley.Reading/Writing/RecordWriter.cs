using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Parley.Reading.Actors;
using Parley.Reading.Checks;
using Parley.Reading.Claims;

namespace Parley.Reading;

/// <summary>Writes what was found down as records, with ids and offsets into the file as it was given.</summary>
internal sealed class RecordWriter(ReadingContext context, Findings found)
{
    /// <summary>The reading.</summary>
    public ReportReading Reading(CheckResult checks)
    {
        var actors = Actors();
        Number(found.Attributions, "T", (a, id) => a.Id = id);
        Number(found.Hedges, "H", (h, id) => h.Id = id);
        var events = new EventRecords(context, found).Write();
        return new()
        {
            Document = Document(),
            Text = context.Text.Plain,
            Lexicon = context.Lexicon.Version,
            Sentences = [.. context.Sentences.Select(s => context.Excerpt(s.First, s.End - 1))],
            Actors = actors,
            Places = PlacesFound(),
            Attributions = [.. found.Attributions.Select(Attribution)],
            Hedges = [.. found.Hedges.Select(Hedge)],
            Boosters = [.. found.Loaded.Where(l => l.Cue.Kind == "booster").Select((l, i) => Loaded(l, ReadingContext.Id("B", i)))],
            Loaded = [.. found.Loaded.Where(l => l.Cue.Kind != "booster").Select((l, i) => Loaded(l, ReadingContext.Id("O", i)))],
            Events = events,
            Positions = [.. new PositionRecords(context, found).Write()],
            Issues = Issues(),
            Leverage = [.. found.Leverage.Select(Leverage)],
            Channels = [.. found.Channels.Where(c => c.Members.Count > 0).Select(new ChannelRecords(context).Write)],
            Questions = [.. found.Questions.OrderByDescending(q => q.Explicit).ThenBy(q => q.First).Select((q, i) => new QuestionRecord(ReadingContext.Id("Q", i), context.Excerpt(q.First, q.Last), q.Explicit, q.Text, new() { Rule = q.Rule }))],
            Dates = [.. found.Dates.Select(d => new DateRecord(context.Excerpt(d.First, d.Last), d.From, d.To, d.Deictic))],
            Problems = [.. checks.Problems.Select((p, i) => new ProblemRecord { Id = ReadingContext.Id("X", i), Kind = p.Kind, Spans = [.. p.Spans.Select(s => context.Excerpt(s.First, s.Last))], Explain = p.Explain, Confidence = p.Confidence, Reason = new() { Rule = p.Rule } })],
            Contradictions = [.. checks.Contradictions.Select((c, i) => new ContradictionRecord(ReadingContext.Id("K", i), context.Excerpt(c.A.First, c.A.Last), context.Excerpt(c.B.First, c.B.Last), c.Kind, new() { Rule = c.Rule }))],
            Sourcing = checks.Sourcing,
        };
    }

    private static void Number<T>(List<T> items, string letter, Action<T, string> set)
    {
        for (var i = 0; i < items.Count; i++)
            set(items[i], ReadingContext.Id(letter, i));
    }

    private ReportDocument Document() => new()
    {
        Id = Path.GetFileNameWithoutExtension(context.Text.File),
        File = context.Text.File,
        Title = context.Text.Title,
        Outlet = context.Text.Outlet,
        Byline = context.Text.Byline,
        Published = found.Published,
        Characters = context.Text.Original.Length,
        Words = context.Tokens.Count(t => char.IsLetterOrDigit(t.Text[0])),
        Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(context.Text.Original))),
    };

    private ImmutableArray<ActorRecord> Actors()
    {
        var named = context.Actors.All.Where(a => a.References.Exists(r => !r.Locative || r.PlaceName is null)).ToHashSet();
        foreach (var parent in named.Select(a => a.Parent).OfType<Actor>().ToList())
            named.Add(parent);
        foreach (var acting in found.Events.Where(e => e.Type is not null).SelectMany(e => e.Source.Concat(e.Target)))
            named.Add(acting);
        foreach (var holder in found.Positions.Select(p => p.Holder).Concat(found.Channels.SelectMany(c => c.Members.Concat(c.Excluded.Select(x => x.Actor)))).Concat(found.Leverage.SelectMany(l => new[] { l.From, l.To }).OfType<Actor>()))
            named.Add(holder);
        var ordered = named.OrderBy(a => a.References.Count == 0 ? int.MaxValue : a.References.Min(r => r.First)).ThenBy(a => a.Canonical, StringComparer.Ordinal).ToList();
        for (var i = 0; i < ordered.Count; i++)
            ordered[i].Id = ReadingContext.Id("A", i);
        return [.. ordered.Select(Record)];
    }

    private ActorRecord Record(Actor actor)
    {
        var references = actor.References.Where(r => !(r.Locative && r.PlaceName is not null)).OrderBy(r => r.First).ThenBy(r => r.Last).ToList();
        var mentions = references.Select(r => new Mention(context.Excerpt(r.First, r.Last), r.Kind)).ToImmutableArray();
        return new()
        {
            Id = actor.Id,
            Canonical = actor.Canonical,
            Type = actor.Type,
            Country = actor.Country,
            Sector = actor.Sector,
            Parent = actor.Parent?.Id is { Length: > 0 } parent ? parent : null,
            RoleStated = actor.RoleStated,
            RoleKnown = actor.IsPerson ? actor.Entity?.Office : null,
            Aliases = [.. mentions.Where(m => m.Kind is not (MentionKind.Pronoun or MentionKind.Nominal)).Select(m => m.At.Text).Distinct()],
            Mentions = mentions,
            Reason = new() { Rule = actor.Rule, Entry = actor.Entity?.Place, Trigger = mentions.Length > 0 ? mentions[0].At : null, Notes = [.. actor.Notes] },
        };
    }

    private ImmutableArray<PlaceRecord> PlacesFound() =>
    [
        .. context.Mentions.All.Where(r => r.Locative && r.PlaceName is not null).GroupBy(r => r.PlaceName!, StringComparer.Ordinal)
            .Select((g, i) => new PlaceRecord(ReadingContext.Id("G", i), g.Key, "city", [.. g.OrderBy(r => r.First).Select(r => context.Excerpt(r.First, r.Last))])),
    ];

    private AttributionRecord Attribution(FoundAttribution a) => new()
    {
        Id = a.Id,
        Cue = context.Excerpt(a.First, a.Last),
        VerbClass = a.Class,
        Source = a.Source is { Id.Length: > 0 } actor ? actor.Id : "~" + (a.Source?.Canonical ?? a.Words),
        Record = a.Record,
        Count = a.Count,
        Scope = context.Excerpt(a.ScopeFirst, a.ScopeLast),
        Reason = new() { Rule = a.Rule, Entry = a.Entry, Trigger = context.Excerpt(a.First, a.Last) },
    };

    private HedgeRecord Hedge(FoundHedge h) => new()
    {
        Id = h.Id,
        Cue = context.Excerpt(h.First, h.Last),
        Class = h.Cue.Class,
        Strength = h.Cue.Strength,
        Band = h.Cue.Band,
        Scope = context.Excerpt(h.ScopeFirst, h.ScopeLast),
        Reason = new() { Rule = "hedges/lexicon", Entry = h.Cue.Place, Trigger = context.Excerpt(h.First, h.Last) },
    };

    private LoadedRecord Loaded(FoundLoaded l, string id) => new()
    {
        Id = id,
        Span = context.Excerpt(l.First, l.Last),
        Kind = l.Cue.Kind,
        Attribution = found.AttributionOf(l.First, context)?.Id,
        Reason = new() { Rule = "loaded/lexicon", Entry = l.Cue.Place, Trigger = context.Excerpt(l.First, l.Last) },
    };

    private ImmutableArray<IssueRecord> Issues() =>
    [
        .. found.Positions.Where(p => p.Issue is not null).GroupBy(p => (p.Issue!.Key, p.Issue.Label))
            .Select(g => new IssueRecord(g.Key.Key, g.Key.Label, [.. g.Select(p => context.Excerpt(p.First, p.Last))])),
    ];

    private LeverageRecord Leverage(Negotiation.FoundLeverage l, int i) => new()
    {
        Id = ReadingContext.Id("L", i),
        From = l.From is { Id.Length: > 0 } from ? from.Id : "~" + l.FromWords,
        To = l.To is { Id.Length: > 0 } to ? to.Id : "~" + l.ToWords,
        Instrument = l.Instrument,
        Effect = l.Effect,
        Span = context.Excerpt(l.First, l.Last),
        Status = l.Status,
        Reason = new() { Rule = l.Rule, Entry = l.Entry, Trigger = context.Excerpt(l.First, l.Last) },
    };
}
