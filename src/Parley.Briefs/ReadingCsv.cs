using Parley.Briefs.Csv;
using Parley.Briefs.Text;
using Parley.Reading;

namespace Parley.Briefs;

/// <summary>Writes what was read in reports as one table: a row for each record.</summary>
public static class ReadingCsv
{
    /// <summary>The table; safe to open in a spreadsheet.</summary>
    /// <param name="set">The reports.</param>
    public static string Write(ReportSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        var table = new CsvTable("document", "record", "id", "start", "end", "who", "towards", "what", "status", "attribution", "credibility", "text");
        foreach (var reading in set.Readings)
        {
            var names = reading.Actors.DistinctBy(a => a.Id).ToDictionary(a => a.Id, a => a.Canonical, StringComparer.Ordinal);
            string Name(string id) => names.GetValueOrDefault(id, id);
            string Names(IEnumerable<string> ids) => string.Join("; ", ids.Select(Name));
            void Row(string record, string id, Excerpt at, string who, string towards, string what, string status, string? attribution, object? credibility) =>
                table.Row(reading.Document.Id, record, id, at.Start, at.End, who, towards, what, status, attribution, credibility, at.Text);

            foreach (var actor in reading.Actors.Where(a => !a.Mentions.IsEmpty))
                Row("actor", actor.Id, actor.Mentions[0].At, actor.Canonical, "", actor.Type, "", null, null);
            foreach (var a in reading.Attributions)
                Row("attribution", a.Id, a.Scope, Name(a.Source), "", a.VerbClass, Print.Kebab(a.Record), null, null);
            foreach (var h in reading.Hedges)
                Row("hedge", h.Id, h.Cue, "", "", h.Class, h.Strength, null, null);
            foreach (var l in reading.Loaded.Concat(reading.Boosters))
                Row("loaded", l.Id, l.Span, "", "", l.Kind, "", l.Attribution, null);
            foreach (var e in reading.Events)
                Row("event", e.Id, e.Trigger, Names(e.Source), Names(e.Target), e.Plover.ToString().ToUpperInvariant(), e.Status, e.Attribution, e.Credibility);
            foreach (var p in reading.Positions)
                Row("position", p.Id, p.Span, Name(p.Holder), "", $"{p.Stance}: {p.Issue}", p.Strength, p.Attribution, p.Credibility);
            foreach (var l in reading.Leverage)
                Row("leverage", l.Id, l.Span, Name(l.From), Name(l.To), l.Instrument, l.Status, null, null);
            foreach (var c in reading.Channels.Where(c => !c.Spans.IsEmpty))
                Row("channel", c.Id, c.Spans[0], Names(c.Members), Names(c.Excluded.Select(x => x.Actor)), c.Name, c.Status, null, null);
            foreach (var q in reading.Questions)
                Row("question", q.Id, q.Span, "", "", q.Question, q.Explicit ? "explicit" : "implicit", null, null);
            foreach (var p in reading.Problems.Where(p => !p.Spans.IsEmpty))
                Row("problem", p.Id, p.Spans[0], "", "", p.Explain, p.Kind, null, null);
        }

        return table.ToString();
    }
}
