using System.Collections.Immutable;
using Parley.Analysis.Deals;
using Parley.Core;

namespace Parley.Analysis.Tests.Deals;

/// <summary>Cases whose deal can be worked out by hand.</summary>
internal static class DealCases
{
    public static Position Wants(string party, double value, double salience = 50, Estimate? limit = null, Estimate? cost = null) => new()
    {
        Party = party,
        Value = Estimate.Point(value),
        Salience = Estimate.Point(salience),
        Limit = limit,
        CrossingCosts = cost,
    };

    public static Issue Issue(string id, params ImmutableArray<Position> positions) => new() { Id = id, Name = char.ToUpperInvariant(id[0]) + id[1..], Positions = positions };

    public static Case Of(ImmutableArray<Issue> issues, params (string Party, Estimate? NoDeal)[] parties) => new()
    {
        Parley = 1,
        Title = "Deal",
        Parties = [.. parties.Select(p => new Party { Id = p.Party, Name = char.ToUpperInvariant(p.Party[0]) + p.Party[1..], Role = PartyRole.Principal, Capability = Estimate.Point(50) })],
        Issues = issues,
        NoDeal = [.. parties.Where(p => p.NoDeal is not null).Select(p => new NoDeal { Party = p.Party, Value = p.NoDeal })],
    };

    /// <summary>A cake on a scale of 100: North wants all of it at 0, South at 100; no agreement is worth 30 and 40.</summary>
    public static Case Cake(Estimate? north = null, Estimate? south = null) =>
        Of([Issue("cake", Wants("north", 0), Wants("south", 100))], ("north", north ?? Estimate.Point(30)), ("south", south ?? Estimate.Point(40)));

    public static CaseDeals Ask(Case theCase, int draws = 1000, ulong seed = 1, int threads = 0) => DealsAnalysis.Run(
        new() { Case = theCase, CaseFile = "deal.yaml", CaseHash = "00", Version = "0.0.0" },
        new() { Draws = draws, Seed = seed, Threads = threads });
}
