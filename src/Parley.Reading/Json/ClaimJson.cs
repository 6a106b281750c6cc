using System.Text.Json;

namespace Parley.Reading.Json;

/// <summary>Who says what, hedges, judging words and questions as JSON.</summary>
internal static class ClaimJson
{
    public static void Write(Utf8JsonWriter json, ReportReading reading)
    {
        json.List("attributions", reading.Attributions, a => json.Item(() =>
        {
            json.WriteString("id", a.Id);
            json.Span("cue", a.Cue);
            json.WriteString("verb_class", a.VerbClass);
            json.WriteString("source", a.Source);
            json.WriteString("record", JsonLines.Snake(a.Record));
            if (a.Count is { } count)
                json.WriteNumber("count", count);
            json.Span("scope", a.Scope);
            json.Reason(a.Reason);
        }));
        json.List("hedges", reading.Hedges, h => json.Item(() =>
        {
            json.WriteString("id", h.Id);
            json.Span("cue", h.Cue);
            json.WriteString("cls", h.Class);
            json.WriteString("strength", h.Strength);
            if (h.Band is { } band)
            {
                json.List("p", [band.Low / 100, band.High / 100], json.WriteNumberValue);
                json.WriteBoolean("p_official", band.Official);
            }
            else
            {
                json.WriteNull("p");
            }

            json.Span("scope", h.Scope);
            json.Reason(h.Reason);
        }));
        json.List("boosters", reading.Boosters, b => json.Item(() =>
        {
            json.WriteString("id", b.Id);
            json.Span("span", b.Span);
            json.Reason(b.Reason);
        }));
        json.List("loaded", reading.Loaded, l => json.Item(() =>
        {
            json.WriteString("id", l.Id);
            json.Span("span", l.Span);
            json.WriteString("kind", l.Kind);
            json.WriteBoolean("attributed", l.Attribution is not null);
            json.WriteString("attribution", l.Attribution);
            json.Reason(l.Reason);
        }));
        json.List("questions", reading.Questions, q => json.Item(() =>
        {
            json.WriteString("id", q.Id);
            json.Span("span", q.Span);
            json.WriteBoolean("explicit", q.Explicit);
            json.WriteString("question", q.Question);
            json.Reason(q.Reason);
        }));
        json.List("dates", reading.Dates, d => json.Item(() =>
        {
            json.Span("span", d.Span);
            json.Date("from", d.From);
            json.Date("to", d.To);
            json.WriteBoolean("deictic", d.Deictic);
        }));
    }
}
