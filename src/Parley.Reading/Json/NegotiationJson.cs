using System.Collections.Immutable;
using System.Text.Json;
using Parley.Core;

namespace Parley.Reading.Json;

/// <summary>Events, positions, leverage and channels as JSON.</summary>
internal static class NegotiationJson
{
    public static void Write(Utf8JsonWriter json, ReportReading reading)
    {
        json.List("events", reading.Events, e => Event(json, e));
        json.List("positions", reading.Positions, p => Position(json, p));
        json.List("issues", reading.Issues, i => json.Item(() =>
        {
            json.WriteString("key", i.Key);
            json.WriteString("label", i.Label);
            json.Spans("spans", i.Spans);
        }));
        json.List("leverage", reading.Leverage, l => json.Item(() =>
        {
            json.WriteString("id", l.Id);
            json.WriteString("from", l.From);
            json.WriteString("to", l.To);
            json.WriteString("instrument", l.Instrument);
            json.WriteString("effect", JsonLines.Snake(l.Effect));
            json.Span("span", l.Span);
            json.WriteString("status", l.Status);
            json.Reason(l.Reason);
        }));
        json.List("channels", reading.Channels, c => Channel(json, c));
    }

    private static void Event(Utf8JsonWriter json, EventRecord item) => json.Item(() =>
    {
        var cameo = Plover.ToCameo(item.Plover);
        json.WriteString("id", item.Id);
        json.WriteString("s", item.Trigger.Sentence);
        json.Span("trigger", item.Trigger);
        json.WriteString("plover", item.Plover.ToString().ToUpperInvariant());
        json.WriteString("plover_base", item.Base?.ToString().ToUpperInvariant());
        json.WriteString("mode", item.Mode);
        json.Texts("context", item.Context);
        json.WriteString("cameo", cameo.Root + "0");
        json.WriteNumber("goldstein", cameo.Goldstein);
        json.WriteNumber("quad", Quad(cameo.Root));
        json.Texts("source", item.Source);
        json.Texts("target", item.Target);
        json.Texts("participants", item.Participants);
        json.WriteBoolean("reciprocal", item.Reciprocal);
        json.WriteString("date_expr", item.DateExpression);
        json.Date("date", item.Date);
        json.WriteString("location", item.Location);
        json.WriteString("status", item.Status);
        json.WriteString("attribution", item.Attribution);
        json.Texts("hedges", item.Hedges);
        json.WriteString("coref", item.Coref);
        json.WriteNumber("credibility", item.Credibility);
        json.Reason(item.Reason);
    });

    private static void Position(Utf8JsonWriter json, PositionRecord position) => json.Item(() =>
    {
        json.WriteString("id", position.Id);
        json.WriteString("holder", position.Holder);
        json.WriteString("issue", position.Issue);
        json.WriteString("issue_key", position.IssueKey);
        json.WriteString("stance", position.Stance);
        json.WriteString("strength", position.Strength);
        json.WriteString("publicity", position.Publicity);
        json.Span("span", position.Span);
        json.Span("condition", position.Condition);
        json.List("amounts", position.Amounts, a => json.Item(() =>
        {
            json.SpanKeys(a.Span);
            json.WriteNumber("value", double.IsFinite(a.Value) ? a.Value : 0);
            json.WriteString("unit", a.Unit);
        }));
        json.WriteString("attribution", position.Attribution);
        json.WriteNumber("credibility", position.Credibility);
        json.Reason(position.Reason);
    });

    private static void Channel(Utf8JsonWriter json, ChannelRecord channel) => json.Item(() =>
    {
        json.WriteString("id", channel.Id);
        json.WriteString("name", channel.Name);
        json.WriteString("kind", JsonLines.Snake(channel.Kind));
        json.Texts("members", channel.Members);
        json.Texts("excluded", [.. channel.Excluded.Select(e => e.Actor)]);
        json.WriteString("excluded_note", Note(channel.Excluded));
        json.List("exclusions", channel.Excluded, e => json.Item(() =>
        {
            json.WriteString("actor", e.Actor);
            json.WriteString("basis", e.Basis);
            json.Span("span", e.Span);
        }));
        json.WriteString("secrecy", channel.Secrecy == Secrecy.Unknown ? null : JsonLines.Snake(channel.Secrecy));
        json.WriteString("status", channel.Status);
        json.WriteString("when", channel.When);
        json.WriteString("place", channel.Place);
        json.WriteString("outcome", channel.Outcome);
        json.Spans("spans", channel.Spans);
        json.Reason(channel.Reason);
    });

    private static string? Note(ImmutableArray<ExclusionRecord> excluded) => excluded.IsEmpty
        ? null
        : string.Join("; ", excluded.Select(e => $"{e.Actor}: {(e.Basis == "stated" ? "explicit" : e.Basis)} (\"{e.Span.Text}\")"));

    /// <summary>The quad class that GDELT gives to a CAMEO root: words or deeds, cooperation or conflict.</summary>
    private static int Quad(string root) => root switch
    {
        "01" or "02" or "03" or "04" or "05" => 1,
        "06" or "07" or "08" => 2,
        "09" or "10" or "11" or "12" or "13" => 3,
        _ => 4,
    };
}
