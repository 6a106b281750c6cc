using System.Collections.Immutable;
using System.Globalization;
using Parley.Core;

namespace Parley.Reading;

/// <summary>Collects the passages that a draft quotes, each once, and makes its sources.</summary>
internal sealed class DraftPassages
{
    private const int MostAttributions = 1000;
    private const int MostProblems = 200;

    private readonly ReportSet _set;
    private readonly Dictionary<string, Collected> _byDocument;

    public DraftPassages(ReportSet set)
    {
        _set = set;
        _byDocument = set.Readings.ToDictionary(r => r.Document.Id, r => new Collected(r), StringComparer.Ordinal);
        foreach (var reading in set.Readings)
        {
            foreach (var attribution in reading.Attributions.Take(MostAttributions))
                Quote(reading.Document.Id, attribution.Scope, attribution.Id);
        }
    }

    /// <summary>The passage of a span as <c>source/passage</c>.</summary>
    /// <param name="document">The report's id.</param>
    /// <param name="span">The span.</param>
    /// <param name="attribution">The attribution that it falls under, or null for the author's own words.</param>
    /// <param name="hedges">The hedges that cover it.</param>
    public string Quote(string document, Excerpt span, string? attribution = null, ImmutableArray<string> hedges = default) =>
        $"{document}/{_byDocument[document].Quote(span, attribution, hedges.IsDefault ? [] : hedges)}";

    /// <summary>The passage of the sentence that a span begins in; of the span where that is not known.</summary>
    public string QuoteSentence(string document, Excerpt span, string? attribution = null, ImmutableArray<string> hedges = default) =>
        Quote(document, _byDocument[document].SentenceOf(span), attribution, hedges);

    /// <summary>The passage that tells an event: what is given to somebody where it is, else the sentence.</summary>
    public string QuoteTelling(string document, EventRecord told) =>
        _byDocument[document].Said(told.Attribution) is { } scope
            ? Quote(document, scope, told.Attribution, told.Hedges)
            : QuoteSentence(document, told.Trigger, null, told.Hedges);

    /// <summary>The words of the sentence that a span begins in.</summary>
    public string Sentence(string document, Excerpt span) => _byDocument[document].SentenceOf(span).Text;

    /// <summary>The sources with all passages quoted so far.</summary>
    public ImmutableArray<Source> Sources(DraftOptions options)
    {
        // What problems quote is collected before the passages are listed.
        var problems = _set.Readings.Select(r => Problems(r).ToImmutableArray()).ToArray();
        return [.. _set.Readings.Select((reading, i) => Source(reading, problems[i], options))];
    }

    private Source Source(ReportReading reading, ImmutableArray<Problem> problems, DraftOptions options)
    {
        var doc = reading.Document;
        var origin = _set.Origins.First(o => o.Document == doc.Id);
        return new()
        {
            Id = doc.Id,
            Title = DraftText.Line(doc.Title ?? doc.File, 300),
            Outlet = doc.Outlet is null ? null : DraftText.Line(doc.Outlet, 160),
            Date = doc.Published,
            File = DraftText.Line(options.Files.GetValueOrDefault(doc.Id, doc.File), 1000),
            Reliability = Reliability.F,
            CopiedFrom = origin.CopiedFrom,
            Passages = _byDocument[doc.Id].Passages(doc.File),
            Problems = problems,
            Note = Note(reading, origin),
        };
    }

    private static string Note(ReportReading reading, ReportOrigin origin)
    {
        var sourcing = reading.Sourcing;
        var parts = new List<string> { string.Create(CultureInfo.InvariantCulture, $"{sourcing.Attributed} of {sourcing.Claims} sentences that assert something are given to somebody, {sourcing.Identifiable} to somebody who can be identified.") };
        if (origin.CopiedFrom is not null)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"Shares {origin.Shared * 100:0}% of its runs of eight words with an earlier report."));
        if (!origin.SharedQuotes.IsEmpty)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{origin.SharedQuotes.Length} of its quotations stand in another report too."));
        if (reading.Events.Length > EventMerger.MostInReport)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"Only the first {EventMerger.MostInReport} of its {reading.Events.Length} events were taken up."));
        return string.Join(' ', parts);
    }

    private IEnumerable<Problem> Problems(ReportReading reading)
    {
        var id = reading.Document.Id;
        foreach (var problem in reading.Problems.Take(MostProblems))
        {
            yield return new()
            {
                Id = DraftText.Id(problem.Id, "x"),
                Kind = DraftText.Line(problem.Kind.Replace('_', '-'), 60),
                Text = DraftText.Line(problem.Explain, 600),
                Passages = [.. problem.Spans.Take(20).Select(s => Quote(id, s)).Distinct()],
            };
        }

        foreach (var contradiction in reading.Contradictions.Take(MostProblems))
            yield return new() { Id = DraftText.Id(contradiction.Id, "k"), Kind = "contradiction", Text = DraftText.Line(contradiction.Kind, 600), Passages = [.. new[] { Quote(id, contradiction.A), Quote(id, contradiction.B) }.Distinct()] };
        var number = 0;
        foreach (var cross in _set.Contradictions.Where(c => c.DocumentA == id))
            yield return new() { Id = string.Create(CultureInfo.InvariantCulture, $"r{++number:00}"), Kind = cross.Kind.Replace('_', '-'), Text = DraftText.Line(cross.Explain, 600), Passages = [Quote(cross.DocumentA, cross.A), Quote(cross.DocumentB, cross.B)] };
    }

    private sealed class Collected(ReportReading reading)
    {
        private readonly Dictionary<(int Start, int End), Passage> _passages = [];
        private readonly Dictionary<string, Excerpt> _sentences = reading.Sentences.Where(s => s.Sentence is not null).DistinctBy(s => s.Sentence).ToDictionary(s => s.Sentence!, StringComparer.Ordinal);

        public Excerpt SentenceOf(Excerpt span) => span.Sentence is { } id && _sentences.TryGetValue(id, out var sentence) ? sentence : span;

        public Excerpt? Said(string? attribution) => attribution is null ? null : reading.Attributions.FirstOrDefault(a => a.Id == attribution)?.Scope;

        public string Quote(Excerpt span, string? attribution, ImmutableArray<string> hedges)
        {
            if (_passages.TryGetValue((span.Start, span.End), out var there))
            {
                if (attribution is not null && there.Attribution == Attribution.None)
                    _passages[(span.Start, span.End)] = With(there, attribution);
                return there.Id;
            }

            var text = DraftText.Clean(span.Text.Length <= DraftText.LongestQuote ? span.Text : span.Text[..DraftText.LongestQuote]);
            var isWhole = text.Length == span.Text.Length;
            var passage = new Passage
            {
                Id = string.Create(CultureInfo.InvariantCulture, $"p{_passages.Count + 1:00}"),
                Text = text.Length == 0 ? "(no words)" : text,
                Start = text.Length == 0 ? null : span.Start,
                // What is cut off at the end is not part of the passage; offsets that markup has moved stay as they are.
                End = text.Length == 0 ? null : isWhole || span.End - span.Start != span.Text.Length ? span.End : span.Start + text.Length,
                Hedge = hedges.IsEmpty ? null : Hedges(hedges),
            };
            _passages[(span.Start, span.End)] = attribution is null ? passage : With(passage, attribution);
            return passage.Id;
        }

        public ImmutableArray<Passage> Passages(string file)
        {
            var isPage = Path.GetExtension(file).ToLowerInvariant() is ".html" or ".htm";
            return [.. _passages.Values.Select(p => isPage || p.Start is null || p.End - p.Start == p.Text.Length ? p : p with { Start = null, End = null })];
        }

        private string? Hedges(ImmutableArray<string> ids)
        {
            var cues = reading.Hedges.Where(h => ids.Contains(h.Id)).Select(h => h.Cue.Text).Distinct().ToArray();
            return cues.Length == 0 ? null : DraftText.Line(string.Join(", ", cues), 120);
        }

        private Passage With(Passage passage, string attribution)
        {
            if (reading.Attributions.FirstOrDefault(a => a.Id == attribution) is not { } found)
                return passage;
            return passage with { Attribution = found.Record, Speaker = DraftText.Line(SpeakerName.Of(found.Source, found.Count, reading.Actors), 120) };
        }
    }
}
