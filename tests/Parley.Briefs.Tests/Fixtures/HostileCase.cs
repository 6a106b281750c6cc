using Parley.Core;

namespace Parley.Briefs.Tests.Fixtures;

/// <summary>Cases that try to break a renderer: markup in every text, control characters, crowds, floods and voids.</summary>
public static class HostileCase
{
    public const string Markup = "</title></style><script>alert(1)</script><img src=x onerror=alert(2)>\"'&";

    private const string Controls = "\u001b[31mred\u0007\u202Eevil\u2066\u0000\u0085";
    private const string Hebrew = "משרד החוץ של ישראל ומשלחת המשא ומתן";
    private const string Arabic = "وزارة الخارجية";
    private const string Chinese = "中华人民共和国外交部谈判代表团";

    /// <summary>Every text of the case is markup with control characters around it.</summary>
    public static Case Texts { get; } = Map(MoscowTrack.Case, t => $"{Controls}{Markup}{t}\uD800");

    /// <summary>Names in scripts that run the other way or are twice as wide.</summary>
    public static Case Scripts { get; } = MoscowTrack.Case with
    {
        Parties = [.. MoscowTrack.Case.Parties.Zip([Hebrew, Arabic, Chinese, "Bundesministerium für Verteidigung der BRD"], (p, n) => p with { Name = n, ShortName = null })],
        Issues = [.. MoscowTrack.Case.Issues.Select((i, n) => n == 0 ? i with { Name = Arabic, Marks = [.. i.Marks.Select(m => m with { Text = Hebrew + " " + m.Text })] } : i)],
    };

    /// <summary>Twelve parties that ask for the same, with names of forty characters.</summary>
    public static Case Crowd { get; } = MoscowTrack.Case with
    {
        Parties = [.. Enumerable.Range(1, 12).Select(n => new Party { Id = $"p{n}", Name = $"Delegation of the {n:00}th Regional Council W", Role = PartyRole.Principal, Capability = Estimate.Point(50) })],
        Issues = [MoscowTrack.Case.Issues[0] with { Positions = [.. Enumerable.Range(1, 12).Select(n => new Position { Party = $"p{n}", Value = Estimate.Point(50), Limit = Estimate.Point(50 + n), Salience = Estimate.Range(40, 60) })], Marks = [.. Enumerable.Range(0, 11).Select(n => new Mark { Value = n * 10, Text = $"a mark in words that runs on for a while, number {n}" })] }],
        Channels = [],
        Pressures = [],
        Events = [],
        Scenarios = [],
        Evidence = [],
        Assumptions = [],
    };

    /// <summary>Nothing but one party on one issue.</summary>
    public static Case Least { get; } = new()
    {
        Parley = 1,
        Title = "A small case",
        Parties = [new() { Id = "a", Name = "A", Capability = Estimate.Point(50) }],
        Issues = [new() { Id = "x", Name = "X", Positions = [new() { Party = "a", Value = Estimate.Point(40), Salience = Estimate.Point(50) }] }],
    };

    /// <summary>Nothing at all.</summary>
    public static Case Empty { get; } = new() { Parley = 1, Title = "An empty case" };

    /// <summary>Forty issues.</summary>
    public static Case Forty { get; } = MoscowTrack.Case with
    {
        Issues = [.. Enumerable.Range(1, 40).Select(n => MoscowTrack.Case.Issues[n % 4] with { Id = $"i{n}", Name = $"{MoscowTrack.Case.Issues[n % 4].Name} {n}" })],
    };

    /// <summary>Texts of ten thousand characters.</summary>
    public static Case Long { get; } = Map(MoscowTrack.Case, t => t + string.Concat(Enumerable.Repeat(" interminable", 770)) + new string('W', 200));

    private static Case Map(Case c, Func<string, string> f)
    {
        string? G(string? text) => text is null ? null : f(text);
        return c with
        {
            Title = f(c.Title),
            Perspective = G(c.Perspective),
            Caveat = G(c.Caveat),
            Parties = [.. c.Parties.Select(p => p with { Name = f(p.Name), ShortName = null, People = [.. p.People.Select(x => x with { Name = f(x.Name) })] })],
            Issues = [.. c.Issues.Select(i => i with { Name = f(i.Name), Question = G(i.Question), Unit = G(i.Unit), Marks = [.. i.Marks.Select(m => m with { Text = f(m.Text) })] })],
            Channels = [.. c.Channels.Select(x => x with { Name = f(x.Name), When = G(x.When), Result = G(x.Result) })],
            Pressures = [.. c.Pressures.Select(x => x with { Instrument = f(x.Instrument) })],
            Contest = c.Contest is { } contest ? contest with { Name = f(contest.Name) } : null,
            Events = [.. c.Events.Select(x => x with { Text = f(x.Text), When = G(x.When) })],
            Sources = [.. c.Sources.Select(s => s with { Title = f(s.Title), Outlet = f("outlet"), Passages = [.. s.Passages.Select(p => p with { Text = f(p.Text), Hedge = G(p.Hedge) })], Problems = [.. s.Problems.Select(p => p with { Text = f(p.Text), Kind = G(p.Kind) })] })],
            Assumptions = [.. c.Assumptions.Select(a => a with { Text = f(a.Text), Basis = G(a.Basis), IfWrong = G(a.IfWrong), Indicator = G(a.Indicator) })],
            Claims = [.. c.Claims.Select(x => x with { Text = f(x.Text) })],
            Questions = [.. c.Questions.Select(x => x with { Text = f(x.Text) })],
            Scenarios = [.. c.Scenarios.Select(s => s with { Name = f(s.Name) })],
        };
    }
}
