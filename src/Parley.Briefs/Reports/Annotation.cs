using Parley.Briefs.Text;
using Parley.Core;
using Parley.Reading;

namespace Parley.Briefs.Reports;

/// <summary>A remark on a stretch of a report.</summary>
/// <param name="Id">The id of the record: <c>E01</c>.</param>
/// <param name="Kind">Class of the mark: said, hedge, event, position, pressure, question, loaded, problem, channel.</param>
/// <param name="At">Where.</param>
/// <param name="Label">What kind of remark, in a word or two.</param>
/// <param name="Note">The remark.</param>
/// <param name="Part">0 for the first stretch of the record, then 1, 2 and so on.</param>
internal sealed record Annotation(string Id, string Kind, Excerpt At, string Label, string Note, int Part = 0)
{
    private const int Most = 5000;

    /// <summary>Whether it is about a judging word; those of a paragraph are listed together.</summary>
    public bool IsJudging => Kind == "loaded";

    /// <summary>All remarks on a report, in the order of the text.</summary>
    public static IReadOnlyList<Annotation> Of(ReportReading reading)
    {
        var names = new Names(reading);
        var all = reading.Attributions.Select(a => new Annotation(a.Id, "said", a.Scope, "Said", $"{SpeakerName.Of(a.Source, a.Count, reading.Actors)}, {Print.Words(a.Record)} (“{Shown(a.Cue)}”)"))
            .Concat(reading.Hedges.Select(h => new Annotation(h.Id, "hedge", h.Cue, "Hedge", Hedge(h))))
            .Concat(reading.Events.Select(e => new Annotation(e.Id, "event", e.Trigger, "Event", Event(e, names))))
            .Concat(reading.Positions.Select(p => new Annotation(p.Id, "position", p.Span, "Position", $"{names.Of(p.Holder)}: {p.Stance}, {Words(p.Strength)}, {Words(p.Publicity)}; {p.Issue}{Under(p.Attribution)}")))
            .Concat(reading.Leverage.Select(l => new Annotation(l.Id, "pressure", l.Span, "Leverage", $"{names.Of(l.From)} → {names.Of(l.To)}, {Words(l.Status)}")))
            .Concat(reading.Questions.Select(q => new Annotation(q.Id, "question", q.Span, q.Explicit ? "Question" : "Left open", q.Question)))
            .Concat(reading.Loaded.Concat(reading.Boosters).Select(l => new Annotation(l.Id, "loaded", l.Span, "Judging words", Words(l.Kind) + Under(l.Attribution))))
            .Concat(reading.Problems.SelectMany(p => p.Spans.Select((s, i) => new Annotation(p.Id, "problem", s, "To check", $"{p.Explain} ({Words(p.Kind)}, {p.Confidence})", i))))
            .Concat(reading.Channels.SelectMany(c => c.Spans.Select((s, i) => new Annotation(c.Id, "channel", s, "Channel", $"{c.Name}, {Words(c.Status)}", i))));
        return [.. all.Where(a => a.At.End > a.At.Start).Take(Most).OrderBy(a => a.At.Start).ThenBy(a => a.At.End).ThenBy(a => a.Id, StringComparer.Ordinal)];
    }

    private static string Event(EventRecord e, Names names)
    {
        var type = e.Plover.ToString().ToUpperInvariant() + (e.Base is { } usual ? $" (would be {usual.ToString().ToUpperInvariant()})" : "");
        var who = e.Reciprocal || e.Target.IsEmpty ? names.All(e.Source.Concat(e.Target)) : $"{names.All(e.Source)} → {names.All(e.Target)}";
        var cameo = Plover.ToCameo(e.Plover);
        var hedged = e.Hedges.IsEmpty ? "" : $", hedged {string.Join(", ", e.Hedges)}";
        var same = e.Coref is null ? "" : $", the same as {e.Coref}";
        return $"{type}, {e.Status}: {(who.Length == 0 ? "nobody named" : who)}; CAMEO {cameo.Root}{Under(e.Attribution)}{hedged}{same}";
    }

    private static string Hedge(HedgeRecord h)
    {
        var band = h.Band is { } b ? $"; {Print.Range(Print.Short(b.Low), Print.Short(b.High))}%, {(b.Official ? "ICD 203" : "the reader’s default")}" : "";
        return $"{Words(h.Class)}, {h.Strength}{band}";
    }

    private static string Under(string? attribution) => attribution is null ? "" : $", under {attribution}";

    private static string Words(string text) => text.Replace('_', ' ');

    private static string Shown(Excerpt at) => CaseText.Line(at.Text, 80);

    private sealed class Names(ReportReading reading)
    {
        private readonly Dictionary<string, string> _names = reading.Actors.DistinctBy(a => a.Id).ToDictionary(a => a.Id, a => a.Canonical, StringComparer.Ordinal);

        public string Of(string id) => id.StartsWith('~') ? SpeakerName.Of(id, null, []) : _names.GetValueOrDefault(id, id);

        public string All(IEnumerable<string> ids) => string.Join(", ", ids.Distinct(StringComparer.Ordinal).Select(Of));
    }
}
