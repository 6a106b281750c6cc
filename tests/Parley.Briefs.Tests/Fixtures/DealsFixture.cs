using System.Collections.Immutable;
using System.Globalization;
using Parley.Analysis.Deals;
using Parley.Analysis.Findings;
using Parley.Core;
using Parley.Models.Deals;

namespace Parley.Briefs.Tests.Fixtures;

/// <summary>Deals answers of every shape, with plausible numbers: they stand in for the analysis in renderer tests.</summary>
public static class DealsFixture
{
    private static readonly Dictionary<string, CaseDeals> Made = [];

    /// <summary>Names of all answers.</summary>
    public static IReadOnlyList<string> Names { get; } = ["zone", "no-zone", "clash", "three", "continuous", "texts", "scripts", "crowd", "unanswered"];

    public static CaseDeals Of(string name)
    {
        lock (Made)
            return Made.TryGetValue(name, out var made) ? made : Made[name] = Make(name);
    }

    private static CaseDeals Make(string name) => name switch
    {
        "zone" => Build(MoscowTrack.Case, ["russia", "ukraine"], [38, 42]),
        "no-zone" => Build(MoscowTrack.Case, ["russia", "ukraine"], [72, 75]),
        "clash" => Clash(Build(MoscowTrack.Case, ["russia", "ukraine"], [38, 42])),
        "three" => Build(MoscowTrack.Case, ["us", "russia", "ukraine"], [30, 34, 36]),
        "continuous" => Continuous(Build(MoscowTrack.Case, ["russia", "ukraine"], [38, 42])),
        "texts" => Build(HostileCase.Texts, ["russia", "ukraine"], [38, 42], t => HostileCase.Markup + t),
        "scripts" => Build(HostileCase.Scripts, ["us", "russia", "ukraine"], [30, 34, 36]),
        "crowd" => Build(HostileCase.Crowd, [.. HostileCase.Crowd.Parties.Take(7).Select(p => p.Id)], [40, 40, 40, 40, 40, 40, 40]),
        _ => Unanswered(),
    };

    private static CaseDeals Build(Case theCase, ImmutableArray<string> parties, ImmutableArray<double> noDeal, Func<string, string>? words = null)
    {
        words ??= t => t;
        var issues = theCase.Issues.Take(3).ToImmutableArray();
        var space = new DealSpaceByHand(issues, parties, noDeal);
        var result = space.Solve();
        var names = parties.Select(p => theCase.FindParty(p)!.Name).ToArray();
        var share = result.Zone.Answer == ZoneAnswer.Exists ? 0.64 : 0.12;
        var lowest = parties.Select((_, p) => result.Zone.Edges[p]).MinBy(e => e.Move)!;
        return new()
        {
            Case = theCase,
            Provenance = new("0.1.0", "moscow-track.yaml", "9f2c4e51b0aa7d64c1f6d0e3b7a85f2d1c44e0b69a7f3358d21c6be07f9a4d13", null, 1, 10_000),
            Status = DealsStatus.Answered,
            Headline = result.Zone.Answer == ZoneAnswer.Exists
                ? Prose.Say($"There is room for a deal: {Prose.N((double)result.Zone.Packages!.Value, "at-most-likely/zone/packages")} of {Prose.N((double)result.Packages!.Value, "at-most-likely/packages")} packages are no worse than no agreement for all")
                : Prose.Say($"No package is as good as no agreement for all; the nearest falls {Prose.N(result.Zone.Shortfall.Max(), "at-most-likely/zone/shortfall", "0.0")} points short"),
            WhatBlocks = Prose.Say($"{names[lowest.Party]} decides first: at {Prose.N(lowest.Decides!.Value, "at-most-likely/zone/edges/0/decides", "0.0")} points without an agreement, instead of {Prose.N(lowest.Now, "at-most-likely/zone/edges/0/now", "0.0")}, the answer turns."),
            AboutZone = [Prose.Say($"At the most likely values {Prose.Percent(result.Zone.Share!.Value, "at-most-likely/zone/share")}% of the packages are in the zone.")],
            Judgement = new()
            {
                Id = "zone",
                Statement = Prose.Say($"It is {Likelihood.Of(share).ToString()} that some package is no worse than no agreement for all."),
                Probability = share,
                Likelihood = Likelihood.Of(share),
                Confidence = new() { Level = ConfidenceLevel.Low, Why = Prose.Say($"No input rests on a credible passage."), EvidenceCoverage = 0, ModelSpread = 0, InputWidth = 0.3 },
            },
            Parties = [.. parties.Select((p, i) => new DealPartyView(p, theCase.FindParty(p)!.Name, theCase.FindParty(p)!.Label, Estimate.Range(noDeal[i] - 10, noDeal[i] + 14), i == 1, noDeal[i], "carries on as before", [.. issues.Select((_, n) => space.Weight(i, n))]))],
            Issues = issues,
            AtMostLikely = result,
            Named = Named(space, result, issues, words),
            Offers = result.Zone.Answer != ZoneAnswer.Exists ? [] : [.. parties.Select((_, p) => new EqualOffers(p, 55, 2, [.. space.Rational.OrderBy(a => Math.Abs(a.Worth[p] - 55)).Take(3).Select(a => new SolutionPoint([.. a.Worth], 1, a.Package))]))],
            OverRanges = new()
            {
                Draws = 10_000,
                PackageDraws = 10_000,
                Probability = share,
                LimitsClash = 0.2,
                ClashByIssue = [.. issues.Select((_, i) => i == 0 ? 0.2 : 0)],
                Inputs = [.. parties.Select((p, i) => new ZoneInput($"no-deal/{p}/value", $"no-deal value of {names[i]}", Estimate.Range(noDeal[i] - 10, noDeal[i] + 14), i == 1, Math.Min(1, share + 0.3), Math.Max(0, share - 0.11 - (0.1 * i)))), new($"issues/{issues[0].Id}/positions/{parties[0]}/limit", $"{names[0]}, red line on {issues[0].Name}", Estimate.Range(35, 65), false, 0.1, 0.4)],
                Packages = [.. result.Frontier.Points.Take(4).Select((p, i) => new PackageRecord(p.Package, Terms(issues, p.Package, words), 0.3 / (i + 1), 0.5 / (i + 1)))],
            },
            Inputs = CaseInputs.Of(theCase).All,
            Gaps = CaseInputs.Of(theCase).Gaps,
            Caveats = [Prose.Say($"{names[0]} and {names[1]} are taken as those whose yes is needed.")],
        };
    }

    private static ImmutableArray<NamedPackage> Named(DealSpaceByHand space, DealResult result, ImmutableArray<Issue> issues, Func<string, string> words)
    {
        var solutions = result.Solutions.Where(s => !s.Points.IsEmpty).GroupBy(s => string.Join('/', s.Points[0].Package.Values))
            .Select(g => (Kind: NamedAs.Solution, Id: g.First().Kind.ToString().ToLowerInvariant(), Names: g.Select(s => words(s.Kind.ToString())).ToImmutableArray(), g.First().Points[0].Package));
        var draft = (Kind: NamedAs.Proposal, Id: "proposal-draft", Names: ImmutableArray.Create(words("Mediator's draft")), Package: new DealPackage([.. issues.Select(i => i.Marks[i.Marks.Length / 2].Value)]));
        var nearest = result.Zone.LeastInfeasible is { } point ? new[] { (Kind: NamedAs.LeastInfeasible, Id: "least-infeasible", Names: ImmutableArray.Create("nearest to a deal"), point.Package) } : [];
        return
        [
            .. solutions.Append(draft).Concat(nearest).Select(n =>
            {
                var verdict = space.Judge(n.Package);
                return new NamedPackage
                {
                    Kind = n.Kind,
                    Id = n.Id,
                    Names = n.Names,
                    Verdict = verdict,
                    Terms = Terms(issues, n.Package, words),
                    FilledIn = n.Kind == NamedAs.Proposal ? [issues.Length - 1] : [],
                    Place = verdict.IsOnFrontier ? Prose.Say($"On the frontier.") : Prose.Say($"Another package gives every party {Prose.N(verdict.Distance, $"named/{n.Id}/distance", "0.0")} points more."),
                };
            }),
        ];
    }

    private static ImmutableArray<string> Terms(ImmutableArray<Issue> issues, DealPackage package, Func<string, string> words) =>
        [.. issues.Zip(package.Values, (i, v) => words(string.Create(CultureInfo.InvariantCulture, $"{i.Marks.First(m => m.Value == v).Text} ({v})")))];

    private static CaseDeals Clash(CaseDeals deals) => deals with
    {
        Headline = Prose.Say($"The red lines on Territory leave no package at all"),
        Named = [],
        Offers = [],
        AtMostLikely = deals.AtMostLikely! with
        {
            Status = DealStatus.NoPackage,
            Packages = 0,
            Range = [],
            Frontier = new() { Points = [], Packages = 0 },
            Solutions = [.. deals.AtMostLikely.Solutions.Select(s => s with { Ideal = [], Value = null, Points = [], Remark = "No package lies within the hard red lines." })],
            Zone = new() { Answer = ZoneAnswer.None, Packages = 0, Clashes = [(0, 1, 0)], Edges = [new(1, 0, 42, 65, 0.23, new([65, 50, 600])), new(0, 0, 65, 42, 0.23, new([42, 50, 600]))], Joint = [new([(0, 0), (1, 0)], 0.115, new([53.5, 50, 600]), [51.25, 48.5])] },
        },
    };

    private static CaseDeals Continuous(CaseDeals deals) => deals with
    {
        AtMostLikely = deals.AtMostLikely! with
        {
            Packages = null,
            Frontier = new()
            {
                Points = [.. new (double X, double Y)[] { (97, 8), (90, 35), (70, 61), (48, 80), (20, 94), (5, 96) }.Select((p, i) => new FrontierPoint([p.X, p.Y], [Exact.Of(p.X), Exact.Of(p.Y)], p is { X: >= 38, Y: >= 42 }, null, new([100 - (i * 16), 40, 500 + i])))],
                Edges = [new(0, 1), new(1, 2), new(2, 3), new(3, 4)],
                Packages = null,
            },
            Zone = deals.AtMostLikely.Zone with { Packages = null, Sample = 20_000 },
        },
    };

    private static CaseDeals Unanswered() => new()
    {
        Case = HostileCase.Least,
        Provenance = new("0.1.0", "small.yaml", "00", null, 1, 100),
        Status = DealsStatus.NotAnswered,
        NotAnswered = Prose.Say($"A deal needs two parties; the case has one with a position."),
        Headline = Prose.Say($"Whether there is a deal cannot be said"),
    };
}
