using Parley.Reading.Json;

namespace Parley.Reading.Tests;

/// <summary>Reads short texts and says in a line what was read, so that tests hold whatever shape the rules have.</summary>
internal static class Told
{
    private static readonly ReportReader Reader = new();

    public static ReportReading Of(string text, DateOnly? today = null) => Of(Reader, text, today);

    public static ReportReading Of(ReportReader reader, string text, DateOnly? today = null) =>
        reader.Read(ReportText.Load("text.txt", text), new() { ReferenceDate = today });

    public static ReadingContext Parse(string text) => Reader.Parse(ReportText.Load("text.txt", text), new(), out _, out _);

    public static string Json(ReportReader reader, string text) => ReadingJson.Write(ReportSet.Of([Of(reader, text)]), "0");

    public static string Name(this ReportReading reading, string id) => reading.Actors.SingleOrDefault(a => a.Id == id)?.Canonical ?? id;

    /// <summary>The actor that these words mention; the words stand once in the text, or it is their last mention.</summary>
    public static ActorRecord? Mentioned(this ReportReading reading, string words) =>
        reading.Actors.LastOrDefault(a => a.Mentions.Any(m => m.At.Text == words));

    /// <summary>The event with this trigger.</summary>
    public static EventRecord Event(this ReportReading reading, string trigger) =>
        reading.Events.Where(e => e.Trigger.Text == trigger).ShouldHaveSingleItem($"'{trigger}' in: {reading.Text} — {reading.Lines()}");

    /// <summary>Status and sides: <c>occurred Norway > Iceland</c>.</summary>
    public static string Line(this ReportReading reading, EventRecord e) => $"{e.Status} {reading.Names(e.Source)} > {reading.Names(e.Target)}";

    public static string Lines(this ReportReading reading) => string.Join("; ", reading.Events.Select(e => $"{e.Trigger.Text} {e.Plover} {reading.Line(e)}"));

    public static string Names(this ReportReading reading, IEnumerable<string> ids) => string.Join(" + ", ids.Select(reading.Name));

    /// <summary>Whether the event is said to rest on what the report does not state.</summary>
    public static bool IsImplied(this EventRecord e) => e.Reason.Notes.Any(n => n.StartsWith("implied", StringComparison.Ordinal));
}
