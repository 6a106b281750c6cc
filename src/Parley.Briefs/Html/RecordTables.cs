using Parley.Briefs.Text;
using Parley.Core;

namespace Parley.Briefs.Html;

/// <summary>The tables of channels, pressures and events.</summary>
internal static class RecordTables
{
    public static IReadOnlyList<string> ChannelColumns { get; } = ["Channel", "Who", "Left out", "When", "Kind", "Result"];

    public static IReadOnlyList<string> PressureColumns { get; } = ["From", "On", "With what", "Effect", "Strength", "Certainty"];

    public static IReadOnlyList<string> EventColumns { get; } = ["What", "Status", "When", "Who towards whom", "Type", "Sources"];

    public static IEnumerable<IReadOnlyList<string>> Channels(Case theCase) => theCase.Channels.Select(c => (IReadOnlyList<string>)
    [
        CaseText.Line(c.Name, 200),
        Who(theCase, c),
        c.Excluded.IsEmpty ? "nobody named" : string.Join("; ", c.Excluded.Select(e => $"{Party(theCase, e.Party)} ({Print.Words(e.Basis)})")),
        When(c.Start, c.End, c.When),
        $"{Print.Words(c.Kind)}, {(c.Secrecy == Secrecy.Unknown ? "secrecy not known" : Print.Words(c.Secrecy))}, {Print.Words(c.Status)}",
        string.IsNullOrWhiteSpace(c.Result) ? "not known" : CaseText.Line(c.Result, 400),
    ]);

    public static IEnumerable<IReadOnlyList<string>> Pressures(BriefView view) => view.Case.Pressures.Select(p => (IReadOnlyList<string>)
    [
        p.From is null ? "its own side" : view.Party(p.From),
        view.Party(p.On),
        CaseText.Line(p.Instrument, 300),
        Print.Words(p.Effect),
        p.Strength is { } strength ? Print.Input(strength) : "not given",
        p.Certainty is { } certainty ? Print.Input(certainty) + "%" : "not given",
    ]);

    public static IEnumerable<IReadOnlyList<string>> Events(BriefView view) => view.Case.Events.Select(e =>
    {
        var cameo = Plover.ToCameo(e.Type);
        return (IReadOnlyList<string>)
        [
            CaseText.Line(e.Text, 400),
            Print.Words(e.Status),
            When(e.Date, null, e.When),
            e.Recipients.IsEmpty ? view.Parties(e.Actors) : $"{view.Parties(e.Actors)} → {view.Parties(e.Recipients)}",
            $"{Print.Words(e.Type)} (CAMEO {cameo.Root}, Goldstein {Print.Fixed(cameo.Goldstein, 1)})",
            view.Grading.List(e.Passages),
        ];
    });

    private static string Party(Case theCase, string id) => CaseText.Line(theCase.FindParty(id)?.Name ?? id, 160);

    private static string Who(Case theCase, Channel channel)
    {
        var people = channel.People.Select(id => theCase.Parties.SelectMany(p => p.People).FirstOrDefault(p => p.Id == id)?.Name).OfType<string>().Select(n => CaseText.Line(n, 80)).ToArray();
        var parties = string.Join(", ", channel.Parties.Select(p => Party(theCase, p)));
        return people.Length == 0 ? parties : $"{parties} ({string.Join(", ", people)})";
    }

    private static string When(DateOnly? start, DateOnly? end, string? words)
    {
        if (start is not { } first)
            return string.IsNullOrWhiteSpace(words) ? "no date" : CaseText.Line(words, 120);
        return end is { } last && last != first ? $"{Print.Date(first)} to {Print.Date(last)}" : Print.Date(first);
    }
}
