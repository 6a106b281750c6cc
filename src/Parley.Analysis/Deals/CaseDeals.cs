using System.Collections.Immutable;
using Parley.Analysis.Findings;
using Parley.Core;
using Parley.Models.Deals;

namespace Parley.Analysis.Deals;

/// <summary>Whether there is a deal, what is on its edge, and what blocks it where there is none.</summary>
public sealed record CaseDeals
{
    /// <summary>The case, with the scenario laid over it.</summary>
    public required Case Case { get; init; }

    /// <summary>How the answer was made.</summary>
    public required QuestionProvenance Provenance { get; init; }

    /// <summary>Whether the question could be answered.</summary>
    public required DealsStatus Status { get; init; }

    /// <summary>Why it could not, or not wholly; <see langword="null"/> where it could.</summary>
    public Statement? NotAnswered { get; init; }

    /// <summary>The main finding in one sentence.</summary>
    public required Statement Headline { get; init; }

    /// <summary>What blocks a deal, or what is nearest to closing the zone: the binding party and its limit, in one or two sentences.</summary>
    public Statement? WhatBlocks { get; init; }

    /// <summary>How large the zone is, at the most likely values and over the ranges.</summary>
    public ImmutableArray<Statement> AboutZone { get; init; } = [];

    /// <summary>The judgement on whether a zone exists, over the ranges; <see langword="null"/> where nothing was computed.</summary>
    public Judgement? Judgement { get; init; }

    /// <summary>The parties whose yes is needed, in file order; the order of all worths below.</summary>
    public ImmutableArray<DealPartyView> Parties { get; init; } = [];

    /// <summary>The issues of the deal space, in file order; the order of all package values below.</summary>
    public ImmutableArray<Issue> Issues { get; init; } = [];

    /// <summary>The answer with every input at its most likely value; <see langword="null"/> where nothing was computed.</summary>
    public DealResult? AtMostLikely { get; init; }

    /// <summary>
    /// The answer with the hard red lines put aside, where they leave no package at all: what the worths alone would allow; <see langword="null"/> elsewhere.
    /// </summary>
    public DealResult? LimitsAside { get; init; }

    /// <summary>The answer whose frontier and solutions are shown: <see cref="LimitsAside"/> where no package lies within the red lines.</summary>
    public DealResult? Shown => LimitsAside ?? AtMostLikely;

    /// <summary>Packages with a name: solutions, proposals and packages of the case, the least infeasible. Those of one worth and one package stand once, with all their names.</summary>
    public ImmutableArray<NamedPackage> Named { get; init; } = [];

    /// <summary>For each party, packages of equal worth to it that are best for the others; none where there is no zone.</summary>
    public ImmutableArray<EqualOffers> Offers { get; init; } = [];

    /// <summary>The answer over the ranges of the inputs; <see langword="null"/> where nothing was computed.</summary>
    public ZoneOverRanges? OverRanges { get; init; }

    /// <summary>How likely a zone is under each scenario of the case; empty where one is already laid over it.</summary>
    public ImmutableArray<ScenarioZone> Scenarios { get; init; } = [];

    /// <summary>The numbers that the question rests on, default ranges for blanks among them.</summary>
    public ImmutableArray<CaseInput> Inputs { get; init; } = [];

    /// <summary>The blanks among them.</summary>
    public ImmutableArray<Gap> Gaps { get; init; } = [];

    /// <summary>What a reader must know: who was taken as a signatory, where the search was cut short, what rests on defaults.</summary>
    public ImmutableArray<Statement> Caveats { get; init; } = [];
}

/// <summary>Whether the question of a deal could be answered.</summary>
public enum DealsStatus
{
    /// <summary>It could.</summary>
    Answered,

    /// <summary>Only in part: the search stopped at a cap, or issues without numbers were left out.</summary>
    PartlyAnswered,

    /// <summary>It could not: fewer than two parties take part, or no position has a number.</summary>
    NotAnswered,
}

/// <summary>A party whose yes is needed.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Label">Its name for figures.</param>
/// <param name="NoDeal">Worth of no agreement to it: the range; a default where blank.</param>
/// <param name="IsDefault">Whether the range is a default.</param>
/// <param name="NoDealAtMostLikely">The same at the most likely values, in points of 100.</param>
/// <param name="Alternative">What it would do or face instead, as the case says.</param>
/// <param name="Weights">Weight of each issue in its worth of a package at the most likely values, in the order of the issues.</param>
public sealed record DealPartyView(string Id, string Name, string Label, Estimate NoDeal, bool IsDefault, double NoDealAtMostLikely, string? Alternative, ImmutableArray<double> Weights);

/// <summary>What gives a package its name.</summary>
public enum NamedAs
{
    /// <summary>A solution picks it.</summary>
    Solution,

    /// <summary>It is a proposal of the case.</summary>
    Proposal,

    /// <summary>It is a package of the case.</summary>
    Package,

    /// <summary>It comes nearest to a deal where there is none.</summary>
    LeastInfeasible,
}

/// <summary>A package with a name.</summary>
public sealed record NamedPackage
{
    /// <summary>What gives it its name, the strongest where several do.</summary>
    public required NamedAs Kind { get; init; }

    /// <summary>Stable id: <c>nash</c>, <c>proposal-american-draft</c>, <c>least-infeasible</c>.</summary>
    public required string Id { get; init; }

    /// <summary>All its names: "Nash", "Kalai–Smorodinsky".</summary>
    public required ImmutableArray<string> Names { get; init; }

    /// <summary>Worth, place and moves.</summary>
    public required DealVerdict Verdict { get; init; }

    /// <summary>Its terms in the issues' own words, in the order of the issues: "line of contact frozen, nobody recognises it (50)".</summary>
    public required ImmutableArray<string> Terms { get; init; }

    /// <summary>Issues that a proposal leaves open and that were filled in with the value best for the least content party; empty for others.</summary>
    public ImmutableArray<int> FilledIn { get; init; } = [];

    /// <summary>Where it lies, in a sentence: on the frontier, or what beats it and by how much.</summary>
    public required Statement Place { get; init; }
}

/// <summary>Whether a zone exists over the ranges of the inputs.</summary>
public sealed record ZoneOverRanges
{
    /// <summary>Draws.</summary>
    public required int Draws { get; init; }

    /// <summary>Share of draws with an agreement zone, 0 to 1.</summary>
    public required double Probability { get; init; }

    /// <summary>Share of draws in which the search could not say, 0 to 1.</summary>
    public double Unknown { get; init; }

    /// <summary>Share of draws in which the hard red lines on some issue leave nothing between them, 0 to 1.</summary>
    public required double LimitsClash { get; init; }

    /// <summary>For each issue, the share of draws in which the hard red lines on it leave nothing between them.</summary>
    public required ImmutableArray<double> ClashByIssue { get; init; }

    /// <summary>Inputs ranked by how far they decide whether a zone exists, most first.</summary>
    public required ImmutableArray<ZoneInput> Inputs { get; init; }

    /// <summary>Packages of the marks, the most often acceptable to all and on the frontier first; at most ten.</summary>
    public required ImmutableArray<PackageRecord> Packages { get; init; }

    /// <summary>Draws, the first of all, that the packages were followed over: fewer where there are many packages; 0 where there are too many to follow.</summary>
    public int PackageDraws { get; init; }
}

/// <summary>Whether a zone exists under a scenario.</summary>
/// <param name="Scenario">The scenario's id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Probability">Share of draws with an agreement zone under it, 0 to 1; <see langword="null"/> where the question cannot be asked.</param>
/// <param name="Change">The same minus the share of the same draws without it.</param>
/// <param name="Draws">Draws that the shares rest on: the first of all.</param>
public sealed record ScenarioZone(string Scenario, string Name, double? Probability, double? Change, int Draws);

/// <summary>How far one input decides whether a zone exists.</summary>
/// <param name="Path">Path in the case.</param>
/// <param name="Label">The input in words.</param>
/// <param name="Estimate">Its range.</param>
/// <param name="IsDefault">Whether the range is a default that stands in for a blank.</param>
/// <param name="AtLow">Share of draws with a zone among those with the input in the lowest third of its draws, 0 to 1.</param>
/// <param name="AtHigh">The same for the highest third.</param>
public sealed record ZoneInput(string Path, string Label, Estimate Estimate, bool IsDefault, double AtLow, double AtHigh)
{
    /// <summary>Distance between the two shares, 0 to 1.</summary>
    public double Swing => Math.Abs(AtHigh - AtLow);
}

/// <summary>How one package fares over the ranges.</summary>
/// <param name="Package">The package.</param>
/// <param name="Terms">Its terms in the issues' own words.</param>
/// <param name="OnFrontier">Share of draws in which no other package of the marks beats it, 0 to 1.</param>
/// <param name="Acceptable">Share of draws in which it crosses no hard red line and all parties prefer it to no agreement, 0 to 1.</param>
public sealed record PackageRecord(DealPackage Package, ImmutableArray<string> Terms, double OnFrontier, double Acceptable);
