using Parley.Core;

namespace Parley.Briefs.Tests.Fixtures;

/// <summary>A case like the reference report's: four parties, four issues, one ungraded source. The numbers are invented for tests.</summary>
public static class MoscowTrack
{
    public static Case Case { get; } = new()
    {
        Parley = 1,
        Title = "The Moscow track",
        AsOf = new DateOnly(2025, 12, 2),
        Perspective = "a desk officer reading one commentary",
        Handling = Handling.Team,
        Summary = "US envoys move from talks with Ukraine straight to Moscow; the EU is left out.",
        Caveat = "One reading of one ungraded report. The positions are coded by hand from a commentary without named sources.",
        Parties =
        [
            new() { Id = "us", Name = "United States", ShortName = "US", Role = PartyRole.Mediator, Capability = Estimate.Pert(70, 85, 95), People = [new() { Id = "witkoff", Name = "Steve Witkoff", Title = "special envoy", TitleAsStated = "Deputy Secretary of State" }, new() { Id = "kushner", Name = "Jared Kushner" }] },
            new() { Id = "russia", Name = "Russia", Role = PartyRole.Principal, Capability = Estimate.Pert(60, 75, 90), People = [new() { Id = "putin", Name = "Владимир Путин" }] },
            new() { Id = "ukraine", Name = "Ukraine", Role = PartyRole.Principal, Capability = Estimate.Pert(25, 40, 55), Patron = "us", People = [new() { Id = "zelenskyy", Name = "Volodymyr Zelenskyy", AlsoSpelled = ["Zelenskiy"] }] },
            new() { Id = "eu", Name = "European Union", ShortName = "EU", Role = PartyRole.Patron },
        ],
        Issues =
        [
            Issue("territory", "Territory", "Who controls the contested regions after a settlement?", "share of what Russia demands, per cent",
                [(0, "Russian forces leave all occupied land"), (40, "front line frozen, nobody recognises it"), (70, "front line recognised de facto"), (100, "whole regions ceded, including land not held")],
                [("us", Estimate.Range(55, 75), null, Estimate.Range(40, 70)), ("russia", Estimate.Range(90, 100), Estimate.Point(65), Estimate.Range(80, 95)), ("ukraine", Estimate.Range(0, 25), Estimate.Point(42), Estimate.Range(85, 100)), ("eu", Estimate.Range(10, 30), null, null)]),
            Issue("guarantees", "Security guarantees", "What protects Ukraine after a settlement?", null,
                [(0, "neutrality, no guarantee"), (50, "bilateral pledges, no troops"), (100, "treaty guarantee with troops in the country")],
                [("us", Estimate.Range(30, 55), null, Estimate.Range(30, 60)), ("russia", Estimate.Range(0, 15), Estimate.Point(50), Estimate.Range(75, 95)), ("ukraine", Estimate.Range(80, 100), Estimate.Range(45, 60), Estimate.Range(85, 100)), ("eu", Estimate.Range(70, 95), null, Estimate.Range(60, 85))]),
            Issue("forces", "Size of Ukraine’s forces", "How large may Ukraine’s forces be in peacetime?", "thousand soldiers",
                [(100, "a gendarmerie"), (400, "about half of today"), (600, "slightly below today"), (900, "no limit")],
                [("us", Estimate.Range(550, 700), null, Estimate.Range(20, 45)), ("russia", Estimate.Range(150, 300), Estimate.Point(620), Estimate.Range(60, 85)), ("ukraine", Estimate.Range(800, 900), Estimate.Point(550), Estimate.Range(80, 95))],
                new Scale(100, 900)),
            Issue("sequence", "What comes first", "Does a ceasefire come before or after the settlement?", null,
                [(0, "ceasefire first"), (100, "settlement first")],
                [("us", Estimate.Range(30, 80), null, Estimate.Range(20, 50)), ("russia", Estimate.Range(90, 100), null, Estimate.Range(50, 80)), ("ukraine", Estimate.Range(0, 10), null, Estimate.Range(55, 80)), ("eu", Estimate.Range(0, 15), null, Estimate.Range(40, 70))]),
        ],
        Channels =
        [
            new() { Id = "moscow", Name = "Envoys in Moscow", Kind = ChannelKind.Shuttle, Parties = ["us", "russia"], People = ["witkoff", "kushner", "putin"], Excluded = [new() { Party = "eu", Basis = ExclusionBasis.Stated }, new() { Party = "ukraine", Basis = ExclusionBasis.Implied }], Secrecy = Secrecy.Confidential, Status = EventStatus.Planned, When = "today", Place = "Moscow" },
            new() { Id = "florida", Name = "US–Ukraine delegations", Kind = ChannelKind.Direct, Parties = ["us", "ukraine"], Secrecy = Secrecy.Confidential, When = "earlier this week", Result = "no breakthrough; territory remains sensitive" },
        ],
        Pressures =
        [
            new() { Id = "white-house", From = "us", On = "ukraine", Instrument = "pressure to accept terms, support at stake", Effect = PressureEffect.RaisesCost },
            new() { Id = "home", On = "ukraine", Instrument = "turmoil around the negotiating team", Effect = PressureEffect.ErodesSupport },
        ],
        Contest = new() { Name = "Front line in the east", Kind = ContestKind.FrontLine, For = "russia", Against = "ukraine" },
        Events =
        [
            new() { Id = "meeting", Text = "Envoys meet the Russian president.", Type = PloverType.Consult, Actors = ["us"], Recipients = ["russia"], Status = EventStatus.Planned, When = "today", Passages = ["commentary/s03"] },
            new() { Id = "no-breakthrough", Text = "Talks between the delegations end without a breakthrough.", Type = PloverType.Consult, Actors = ["us", "ukraine"], Status = EventStatus.Occurred, When = "earlier this week", Passages = ["commentary/s07"] },
            new() { Id = "refusal", Text = "Ukraine refuses territorial concessions in public.", Type = PloverType.Reject, Actors = ["ukraine"], Recipients = ["us", "russia"], Status = EventStatus.Occurred, Passages = ["commentary/s08"] },
        ],
        Sources =
        [
            new()
            {
                Id = "commentary", Title = "Commentary on the Moscow meeting", Reliability = Reliability.F,
                Passages =
                [
                    new() { Id = "s03", Text = "US Deputy Secretary of State Steve Witkoff is set to meet Russian President Vladimir Putin today on Russian territory." },
                    new() { Id = "s07", Text = "However, talks produced no breakthrough, with territorial questions remaining sensitive." },
                    new() { Id = "s08", Text = "Zelenskiy’s government insists publicly that it will not accept territorial concessions or changes to Ukraine’s security posture." },
                    new() { Id = "s12", Text = "In this latest move, Washington appears ready to broker an outcome directly with Moscow, effectively devaluing Ukrainian input in the process.", Hedge = "appears" },
                    new() { Id = "s15", Text = "But the reality is increasingly clear: only Moscow holds genuine sway over ending this conflict." },
                ],
                Problems =
                [
                    new() { Id = "title", Kind = "wrong-title", Text = "“Deputy Secretary of State Steve Witkoff”: check the office; other reports call him special envoy.", Passages = ["commentary/s03"] },
                    new() { Id = "spelling", Kind = "spelling-variants", Text = "Kiev and Kyiv stand for the same place in one text." },
                ],
            },
        ],
        Evidence =
        [
            new() { Id = "e1", Passage = "commentary/s08", About = ["issues/territory/positions/ukraine/value", "issues/guarantees/positions/ukraine/value"], Credibility = 4 },
            new() { Id = "e2", Passage = "commentary/s07", About = ["issues/territory/positions/ukraine/salience"] },
        ],
        Assumptions =
        [
            new() { Id = "a1", Text = "Russia’s stated maximum is its negotiating position.", Basis = "no other statement in the report", About = ["issues/territory/positions/russia"], IfWrong = "The outlook on territory moves towards Ukraine’s demand.", Indicator = "a public statement that names the current front line" },
        ],
        Claims = [new() { Id = "c1", Text = "Only Moscow holds genuine sway over ending this conflict.", Predicate = "only-holds-sway", Parties = ["russia"], Passages = ["commentary/s15"] }],
        Questions = [new() { Id = "q1", Text = "How far can Ukraine’s president resist pressure from the White House?", Passages = ["commentary/s12"] }],
        Scenarios =
        [
            new() { Id = "aid-halted", Name = "US aid is halted", Set = [new() { Path = "parties/ukraine/capability", Value = "15..30" }] },
            new() { Id = "eu-joins", Name = "The EU joins the talks", Set = [new() { Path = "parties/eu/capability", Value = "50..70" }] },
        ],
    };

    private static Issue Issue(string id, string name, string question, string? unit, (double Value, string Text)[] marks, (string Party, Estimate? Value, Estimate? Limit, Estimate? Salience)[] positions, Scale? scale = null) => new()
    {
        Id = id,
        Name = name,
        Question = question,
        Unit = unit,
        Scale = scale ?? Scale.Percent,
        Marks = [.. marks.Select(m => new Mark { Value = m.Value, Text = m.Text })],
        Positions = [.. positions.Select(p => new Position { Party = p.Party, Value = p.Value, Limit = p.Limit, Salience = p.Salience })],
    };
}
