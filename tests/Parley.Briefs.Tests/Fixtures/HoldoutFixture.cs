using System.Collections.Immutable;
using Parley.Analysis.Findings;
using Parley.Analysis.Holdout;
using Parley.Core;
using Parley.Models.Holdout;

namespace Parley.Briefs.Tests.Fixtures;

/// <summary>Holdout answers of every shape, with plausible numbers: they stand in for the analysis in renderer tests.</summary>
public static class HoldoutFixture
{
    private const int Steps = 20;
    private const int Start = 12;
    private static readonly Dictionary<string, CaseHoldout> Made = [];

    /// <summary>Names of all answers.</summary>
    public static IReadOnlyList<string> Names { get; } = ["usual", "never", "three", "no-proposal", "points", "texts", "scripts", "unanswered"];

    public static CaseHoldout Of(string name)
    {
        lock (Made)
            return Made.TryGetValue(name, out var made) ? made : Made[name] = Make(name);
    }

    private static CaseHoldout Make(string name) => name switch
    {
        "usual" => Build(MoscowTrack.Case, ["russia", "ukraine"]),
        "never" => Build(MoscowTrack.Case, ["russia", "ukraine"], half: 4000),
        "three" => Build(MoscowTrack.Case, ["russia", "ukraine", "us"]),
        "no-proposal" => Build(MoscowTrack.Case, ["russia", "ukraine"], hasProposal: false) with { Status = HoldoutAnswer.PartlyAnswered, NotAnswered = Prose.Say($"Nothing is on the table."), Proposals = [] },
        "points" => Build(MoscowTrack.Case, ["russia", "ukraine"]) with { OverRanges = null, Levers = [], Together = null, InputEffects = [], Judgements = [] },
        "texts" => Build(HostileCase.Texts, ["russia", "ukraine"], words: t => HostileCase.Markup + t),
        "scripts" => Build(HostileCase.Scripts, ["russia", "ukraine"]),
        _ => Unanswered(),
    };

    private static CaseHoldout Build(Case theCase, ImmutableArray<string> parties, double half = 18, bool hasProposal = true, Func<string, string>? words = null)
    {
        words ??= t => t;
        var names = parties.Select(p => theCase.FindParty(p)!.Name).ToArray();
        var result = Solve(parties.Length, half, hasProposal);
        CoursePoint Course(int week) => new(week, State(week), [.. parties.Select((_, p) => result.Price(p, State(week)))]);
        var strip = Enumerable.Range(0, HoldoutByHand.Dates).Select(w =>
        {
            var yes = parties.Select((_, p) => result.YesSet(p, w, State(w).Regime, 0)).ToImmutableArray();
            return new StripDate(w, State(w).Regime, yes, yes.Aggregate(Meet));
        });
        var ranges = Ranges(parties.Length, half);
        return new()
        {
            Case = theCase,
            Provenance = new("0.1.0", "moscow-track.yaml", "9f2c4e51b0aa7d64c1f6d0e3b7a85f2d1c44e0b69a7f3358d21c6be07f9a4d13", null, 1, 2_000),
            Status = HoldoutAnswer.Answered,
            Headline = Prose.Say($"{names[1]} refuses for about {Prose.N(31.27, "holdout/over-ranges/weeks-refused/ukraine/mean")} of the first {Prose.N(104, "holdout/restricted-to")} weeks"),
            Judgements = [Judged("holdout-refuses-52", Prose.Say($"{names[1]} still refuses in a year"), 0.22), Judged("holdout-signed-26", Prose.Say($"something is signed within six months"), 0.62)],
            Says =
            [
                Prose.Say($"{names[1]} would say yes today for an addition worth {Prose.N(4.74, "holdout/price/ukraine", "0.0")} points of its own 100."),
                Prose.Say($"A deal is on the table while the contest stands between {Prose.N(5, "holdout/strip/low")} and {Prose.N(8, "holdout/strip/high")} steps."),
            ],
            Parties = [.. parties.Select((p, i) => new HoldoutPartyView(p, names[i], theCase.FindParty(p)!.Label, i == 0, i == 1, i == 1 ? words("the public") : null))],
            Focus = 1,
            Proposals = [new() { Id = "draft", Name = words("Mediator's draft"), RefusedBy = ["ukraine"] }],
            Regimes = [words("support for the war effort: in force"), words("support for the war effort: halted"), words("support for the war effort: restored")],
            Tail = Prose.Say($"{theCase.Contest!.Name} freezes after {Prose.N(156, "holdout/tail/weeks")} weeks"),
            AtMostLikely = result,
            Course = [.. Enumerable.Range(0, HoldoutByHand.Dates).Select(Course)],
            Strip = hasProposal ? [.. strip] : [],
            OverRanges = ranges,
            Pressures = [new("white-house", words("pressure to accept terms"), 8, [.. names.Select((_, p) => p == 0 ? 0.0458 : -0.4373)], [.. names.Select((_, p) => p == 0 ? -0.0339 : 0.0041)], [.. names.Select((_, p) => p == 0 ? -0.2 : 0.205632493)])],
            Levers = [.. theCase.Scenarios.Select((s, i) => Lever(s, names, half / (i + 2))), new() { Scenario = "other", Name = words("Something else"), Applies = false, Statement = Prose.Say($"Nothing in it bears on holding out.") }],
            Together = new([.. theCase.Scenarios.Select(s => s.Id)], -22.4, [-15.1, -7.3], [-18.9, -9.2]),
            InputEffects = [.. Inputs(names, words).Select((input, i) => new HoldoutInputEffect(input, 0.866 - (i * 0.1), 0.09 + (i * 0.1), 14.8 + (i * 4), 77.3 - (i * 9), i == 3 ? double.NaN : 0.52 - (0.2 * i)))],
            Explained = 0.87,
            Tails = [new("freezes after 52 weeks", false, 0.1156, null, 0.23492), new("freezes after 156 weeks", true, 0.045193, 23, 0.54999), new("never freezes by itself", false, 0.026, 11, 0.6963)],
            AnyDeal = new(-0.186, [], 0.03, 0.21),
            Resolve = new(20, 90, 0.61, 0.33, Prose.Say($"Both would still refuse at week {Prose.N(26, "holdout/private-resolve/week")} in {Prose.Percent(0.61, "holdout/private-resolve/both-refuse-at-26")}% of cases.")),
            Checks =
            [
                new(HoldoutCheckKind.Implied, "contest/now", Prose.Say($"The inputs imply that the contest stands near {Prose.N(10.96, "holdout/checks/mean/26", "0.0")} in six months.")),
                new(HoldoutCheckKind.ContradictsRefusal, "proposals/draft", Prose.Say($"The model says that {names[0]} says yes today.")),
            ],
            Inputs = [.. Inputs(names, words)],
            Gaps = [new("parties/ukraine/patience", $"{names[1]}'s patience", Estimate.Range(60, 95), "Wide.")],
            Caveats = [Prose.Say($"A stylised model, not calibrated on data."), Prose.Say($"Not a recommendation to apply pressure: a model in which pressure works says nothing about whether it should be used.")],
        };
    }

    private static HoldoutState State(int week) => new(week, Math.Max(2, Start - (week / 20)), week >= HoldoutByHand.Cliff && week < 40 ? 1 : week >= 40 ? 2 : 0, 0);

    private static ImmutableArray<(int Low, int High)> Meet(ImmutableArray<(int Low, int High)> a, ImmutableArray<(int Low, int High)> b) =>
        [.. a.SelectMany(x => b.Select(y => (Low: Math.Max(x.Low, y.Low), High: Math.Min(x.High, y.High)))).Where(i => i.Low <= i.High)];

    private static HoldoutByHand Solve(int parties, double half, bool hasProposal)
    {
        double[] Flat(double share) => [.. Enumerable.Repeat(share, HoldoutByHand.Dates)];
        int[] Falling(int from, int every) => [.. Enumerable.Range(0, HoldoutByHand.Dates).Select(w => Math.Clamp(from - (w / every), 0, Steps))];
        double Price(int party) => !hasProposal ? double.NaN : party == 0 ? -0.1291 : 0.0474;
        var first = HoldoutByHand.Curve(half, 0.02);
        var worth = Enumerable.Range(0, Steps + 1).Select(k => k / (double)Steps).ToArray();
        return new()
        {
            HasProposal = hasProposal,
            Problem = new()
            {
                Steps = Steps,
                Start = Start,
                Up = 0.04,
                Down = 0.08,
                Parties = [.. Enumerable.Range(0, parties).Select(p => new HoldoutParty { Id = $"p{p}", Worth = p == 0 ? [.. worth] : [.. worth.Reverse()], Discount = 0.995 })],
                Measures = [new() { Id = "white-house", Changes = [new(MeasureState.Threatened, MeasureState.InForce, HoldoutByHand.Cliff, 0.5), new(MeasureState.InForce, MeasureState.Lifted, 40, 0.35)] }],
                Tail = HoldoutTail.Freeze(HoldoutByHand.Dates - 1),
            },
            Options = new(),
            Space = null!,
            Summary = new()
            {
                Status = HoldoutStatus.Solved,
                Today = [.. Enumerable.Range(0, parties).Select(p => new HoldoutToday(0.435193002628, hasProposal ? 0.39 : double.NaN, Price(p), hasProposal && p == 0, 0.364351302551))],
                Signed = HoldoutByHand.Curve(half + 2, 0.02),
                FirstYes = [.. Enumerable.Range(0, parties).Select(p => p == 0 ? HoldoutByHand.Curve(0.01, 0) : first)],
                Blocks = [.. Enumerable.Range(0, parties).Select(p => p == 1 ? 0.93 : 0.01)],
            },
            Horizon = HoldoutByHand.Dates - 1,
            Ripeness = new([.. Enumerable.Range(0, parties).Select(p => p == 1 ? Flat(1) : HoldoutByHand.Rising(40))], Flat(0.7), HoldoutByHand.Rising(400), Flat(0.2), Flat(hasProposal ? 0.04 : 0)),
            Contest = new([.. Falling(12, 20).Select(k => (double)k)], Falling(12, 9), Falling(12, 20), Falling(13, 60), Flat(0.01), Flat(0)),
            Regimes = [Flat(0.4), Flat(0.35), Flat(0.25)],
            Successors = [.. Enumerable.Range(0, parties).Select(_ => Flat(0.05))],
            SignedByProposal = [HoldoutByHand.Rising(half)],
            Warnings = ["A grid of 20 steps."],
        };
    }

    private static HoldoutOverRanges Ranges(int parties, double half)
    {
        ShareBand Band(double h) => new(HoldoutByHand.Rising(h, 0.1), HoldoutByHand.Rising(h * 6), HoldoutByHand.Rising(h, 0.14), HoldoutByHand.Rising(h / 4, 0.3));
        double[] Small(double top) => [.. Enumerable.Range(0, HoldoutByHand.Dates).Select(w => top * w / HoldoutByHand.Dates)];
        ShareBand Flat(double top) => new(Small(top), Small(0), Small(0), Small(top * 3));
        var signed = Band(half);
        OverDraws At(ShareBand band, int week) => new(band.Mean[week], 0.0028, band.Low[week], (band.Low[week] + band.Median[week]) / 2, band.Median[week], (band.High[week] + band.Median[week]) / 2, band.High[week]);
        var refusing = new ShareBand([.. signed.Mean.Select(s => Math.Max(0, 0.98 - s))], [.. signed.High.Select(s => 1 - s)], [.. signed.Median.Select(s => 1 - s)], [.. signed.Low.Select(s => 1 - s)]);
        return new()
        {
            Draws = 2_000,
            Kept = 1_906,
            IsMatched = true,
            Signed = signed,
            AtBottom = Flat(half > 1000 ? 0.2 : 0.001),
            AtTop = Flat(half > 1000 ? 0.1 : 0),
            Refusing = [.. Enumerable.Range(0, parties).Select(p => p == 1 ? refusing : Flat(0.02))],
            SignedBy = [.. new[] { 8, 26, 52, 104 }.Select(w => new ShareBy(w, At(signed, w)))],
            RefusingAt = [.. Enumerable.Range(0, parties).Select(_ => new[] { 26, 52 }.Select(w => new ShareBy(w, At(refusing, w))).ToImmutableArray())],
            WeeksRefused = [.. Enumerable.Range(0, parties).Select(p => new OverDraws(31.27 * p, 0.21, 4 * p, 12 * p, 28 * p, 45 * p, 81 * p))],
            MedianYes = [.. Enumerable.Range(0, parties).Select(p => p == 0 ? new OverDraws(0, 0, 0, 0, 0, 0, 0) : new OverDraws(double.PositiveInfinity, double.NaN, 3, 8, 14, 36, double.PositiveInfinity))],
            Price = [.. Enumerable.Range(0, parties).Select(p => new OverDraws(0.05 - (0.1 * (1 - p)), 0.001, -0.02, 0.01, 0.05, 0.07, 0.13))],
            YesToday = [.. Enumerable.Range(0, parties).Select(p => p == 0 ? 0.97 : 0)],
            Blocks = [.. Enumerable.Range(0, parties).Select(p => p == 1 ? 0.93 : 0.012)],
        };
    }

    private static LeverEffect Lever(Scenario scenario, string[] names, double half) => new()
    {
        Scenario = scenario.Id,
        Name = scenario.Name,
        Applies = true,
        Statement = Prose.Say($"Under {scenario.Name}, {names[1]} refuses {Prose.N(-18.9, $"holdout/levers/{scenario.Id}/weeks", "0.0")} weeks more; {names[0]} would no longer sign today."),
        SignedBy26 = new(0.406, new(0.253, 0.0017, 0.007, 0.1, 0.24, 0.4, 0.553), 0.004),
        SignedBy52 = new(0.23, new(0.165, 0.0012, -0.02, 0.05, 0.15, 0.24, 0.4), 0.09),
        WeeksRefused = new(-26.1, new(-18.87, 0.14, -45, -26, -17, -9, 1), 0.012),
        Reactions = [.. names.Select((_, p) => p == 0 ? new Reaction(-0.0004, 0.0458, 0.31, new(0.046, new(0.04, 0.001, 0.01, 0.02, 0.04, 0.06, 0.08), 0.001)) : new Reaction(0.0474, -0.4373, 0.002, new(-0.48, new(-0.4, 0.001, -0.6, -0.5, -0.4, -0.3, -0.2), 0)))],
        OverRanges = Ranges(names.Length, half),
    };

    private static IEnumerable<CaseInput> Inputs(string[] names, Func<string, string> words) =>
    [
        new("contest/lost-per-six-months", words("Steps lost in six months"), Estimate.Pert(1.3, 2.08, 3.4), false),
        new("contest/gained-per-six-months", words("Steps gained in six months"), Estimate.Pert(0.5, 1.04, 1.8), false),
        new("parties/ukraine/contest-optimism", $"{names[1]}, how much better than the case says it thinks the contest goes for it", Estimate.Range(10, 60), false),
        new("parties/ukraine/patience", $"{names[1]}, patience", Estimate.Range(60, 95), true),
    ];

    private static Judgement Judged(string id, Statement what, double share) => new()
    {
        Id = id,
        Statement = Prose.Say($"It is {Likelihood.Of(share).ToString()} that {what}."),
        Probability = share,
        Likelihood = Likelihood.Of(share),
        Confidence = new() { Level = ConfidenceLevel.Low, Why = Prose.Say($"No input rests on a credible passage."), EvidenceCoverage = 0, ModelSpread = 0, InputWidth = 0.3 },
    };

    private static CaseHoldout Unanswered() => new()
    {
        Case = HostileCase.Least,
        Provenance = new("0.1.0", "small.yaml", "00", null, 1, 100),
        Status = HoldoutAnswer.NotAnswered,
        NotAnswered = Prose.Say($"The case has no contest."),
        Headline = Prose.Say($"How long anybody can hold out cannot be said"),
    };
}
