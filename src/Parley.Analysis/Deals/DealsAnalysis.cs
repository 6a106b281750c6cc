using System.Collections.Immutable;
using Parley.Analysis.Findings;
using Parley.Analysis.Outlook;
using Parley.Core;
using Parley.Models.Deals;

namespace Parley.Analysis.Deals;

/// <summary>Answers the question of a deal: is there an agreement zone, what is on its edge, and what blocks it where there is none?</summary>
public static class DealsAnalysis
{
    /// <summary>Id of the judgement on whether a zone exists.</summary>
    public const string JudgementId = "agreement-zone";

    // Enough to tell shares apart by some hundredths, for every scenario of a case.
    private const int ScenarioDraws = 1000;

    /// <summary>Computes the answer.</summary>
    /// <param name="request">The case.</param>
    /// <param name="options">Seed and draws.</param>
    /// <param name="cancellation">Stops between chunks of draws.</param>
    /// <returns>The findings; the same bytes for the same request and options on any number of threads.</returns>
    public static CaseDeals Run(OutlookRequest request, OutlookOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(options);
        var provenance = new QuestionProvenance(request.Version, request.CaseFile, request.CaseHash, request.Scenario, options.Seed, options.Draws);
        var deal = new DealCase(request.Case);
        if (!deal.CanBeAsked || deal.SharedStream is not null)
            return NotAnswered(request.Case, provenance, deal);

        // 1. The most likely values.
        var builder = new DealProblemBuilder(deal);
        var problem = builder.Build(deal.MostLikely);
        var space = DealSpace.Of(problem, new() { Seed = options.Seed });
        var result = space.Solve(cancellation);
        if (result.Status == DealStatus.TooLarge)
            return NotAnswered(request.Case, provenance, deal, result);

        // Where the red lines alone leave no package, the worths still say what a deal could be made of.
        var aside = result.Status == DealStatus.NoPackage && !problem.Limits.IsEmpty ? DealSpace.Of(problem with { Limits = [] }, space.Options) : null;
        var asideResult = aside?.Solve(cancellation);

        // 2. The ranges.
        var points = (asideResult ?? result).Frontier.Points.Length;
        var (ranges, hasZone) = new ZoneDraws(deal, builder, options).Run(points, cancellation);

        // 3. What follows.
        var judgement = DealJudgement.Of(deal, ranges);
        return new()
        {
            Case = request.Case,
            Provenance = provenance,
            Status = deal.LeftOut.IsEmpty && result.Zone.Answer != ZoneAnswer.NotFound ? DealsStatus.Answered : DealsStatus.PartlyAnswered,
            Headline = DealSentences.Headline(deal, judgement),
            WhatBlocks = BlockSentences.Say(deal, result),
            AboutZone = DealSentences.AboutZone(deal, result, ranges),
            Judgement = judgement,
            Parties = Parties(deal, builder, problem),
            Issues = deal.Issues,
            AtMostLikely = result,
            LimitsAside = asideResult,
            Named = new NamedPackages(deal, builder, aside ?? space, asideResult ?? result, result, problem).Build(cancellation),
            Offers = Offers(space, result),
            OverRanges = ranges,
            Scenarios = [.. request.Scenarios.Select(s => UnderScenario(s.Scenario, s.Case, options, points, hasZone, cancellation))],
            Inputs = deal.Inputs,
            Gaps = deal.Gaps,
            Caveats = DealCaveats.Say(deal, result, ranges),
        };
    }

    // The draws of the case are those of the scenario, so that what the shares differ by is the scenario.
    private static ScenarioZone UnderScenario(Scenario scenario, Case theCase, OutlookOptions options, int points, bool[] without, CancellationToken cancellation)
    {
        var deal = new DealCase(theCase);
        if (!deal.CanBeAsked || deal.SharedStream is not null)
            return new(scenario.Id, scenario.Name, null, null, 0);
        var (share, draws) = new ZoneDraws(deal, new(deal), options).Share(points, ScenarioDraws, cancellation);
        var before = without.AsSpan(0, Math.Min(ScenarioDraws, without.Length));
        return new(scenario.Id, scenario.Name, share, share - (before.Count(true) / (double)before.Length), draws);
    }

    private static CaseDeals NotAnswered(Case theCase, QuestionProvenance provenance, DealCase deal, DealResult? result = null) => new()
    {
        Case = theCase,
        Provenance = provenance,
        Status = DealsStatus.NotAnswered,
        NotAnswered = DealCaveats.Obstacle(deal, result),
        Headline = Prose.Say($"Whether there is a deal cannot be said yet"),
        Issues = deal.Issues,
        Inputs = deal.Inputs,
        Gaps = deal.Gaps,
    };

    private static ImmutableArray<DealPartyView> Parties(DealCase deal, DealProblemBuilder builder, DealProblem problem)
    {
        var weights = builder.Weights(deal.MostLikely);
        return
        [
            .. deal.Signatories.Select((party, p) =>
            {
                var input = deal.NoDeals[p].Input;
                var now = problem.Parties[p].NoDeal.ToDouble();
                var noDeal = input >= 0 ? deal.Inputs[input].Estimate : Estimate.Point(now);
                return new DealPartyView(
                    party.Id, party.Name, party.Label, noDeal, input >= 0 && deal.Inputs[input].IsDefault, now,
                    deal.Case.NoDeal.FirstOrDefault(n => n.Party == party.Id)?.Alternative, [.. weights[p]]);
            }),
        ];
    }

    /// <summary>For each party, packages worth to it what the Nash solution gives it.</summary>
    private static ImmutableArray<EqualOffers> Offers(DealSpace space, DealResult result)
    {
        if (result.Zone.Answer != ZoneAnswer.Exists || result.Solutions.FirstOrDefault(s => s.Kind == DealSolutionKind.Nash)?.Points is not [var nash, ..])
            return [];
        return [.. Enumerable.Range(0, space.Problem.Parties.Length).Select(p => space.OffersOf(p, nash.Worth[p])).Where(o => o.Offers.Length > 1)];
    }
}
