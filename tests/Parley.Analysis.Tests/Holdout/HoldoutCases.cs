using System.Collections.Immutable;
using Parley.Analysis.Holdout;
using Parley.Core;

namespace Parley.Analysis.Tests.Holdout;

/// <summary>
/// The worked case of a client under its patron's pressure, as people would write it down: every number in the words of a case,
/// chosen so that the most likely values are the model's round ones.
/// </summary>
internal static class HoldoutCases
{
    /// <summary>Weekly worth of patience: 100 in a year, so many weeks apart.</summary>
    public static double Patience(double weekly) => 100 * Math.Pow(weekly, 52);

    /// <summary>A weekly chance as a chance within a month.</summary>
    public static double Monthly(double weekly) => 100 * (1 - Math.Pow(1 - weekly, 52.0 / 12));

    public static Case Client(bool ranges = false)
    {
        Estimate E(double low, double mode, double high, double scale = 1) => ranges ? Estimate.Pert(low * scale, mode * scale, high * scale) : Estimate.Point(mode * scale);
        Estimate P(double value) => Estimate.Point(value);
        return new()
        {
            Parley = 1,
            Title = "Client and patron",
            Parties =
            [
                new()
                {
                    Id = "client",
                    Name = "Client",
                    Role = PartyRole.Principal,
                    Patron = "patron",
                    Patience = ranges ? Estimate.Pert(Patience(.992), Patience(.995), Patience(.998)) : P(Patience(.995)),
                    CostOfWaiting = E(.0004, .0008, .0014, 5200),
                    ContestOptimism = E(.10, .35, .60, 100),
                    AudienceCost = E(.02, .06, .12, 100),
                    OfficeLoss = E(.05, .10, .20, 100),
                    Constituencies =
                    [
                        new()
                        {
                            Id = "home",
                            Name = "Home",
                            Support = P(45),
                            LostPerSixMonths = E(.05, .10, .20, 130),
                            GainedPerSixMonths = P(.05 * 130),
                            LostPerStep = P(1.75),
                            GainedPerStep = P(1.5),
                            Threshold = P(30),
                            StaysWithin = Estimate.Range(20, 70),
                            FallsWithinAMonth = ranges ? Estimate.Pert(Monthly(.05), Monthly(.10), Monthly(.20)) : P(Monthly(.10)),
                            SuccessorSupport = P(50),
                            Ratification = P(90),
                            RatificationPerPoint = P(.4),
                            FailedRatificationCosts = P(2),
                        },
                    ],
                },
                new()
                {
                    Id = "adversary",
                    Name = "Adversary",
                    Role = PartyRole.Principal,
                    Patience = ranges ? Estimate.Pert(Patience(.995), Patience(.997), Patience(.999)) : P(Patience(.997)),
                    CostOfWaiting = E(.0010, .0018, .0028, 5200),
                    ContestOptimism = E(-.2, 0, .2, 100),
                },
                new() { Id = "patron", Name = "Patron", Role = PartyRole.Patron },
            ],
            Contest = new()
            {
                Name = "The line",
                For = "client",
                Against = "adversary",
                Steps = 20,
                Now = P(12),
                GainedPerSixMonths = E(.02, .04, .07, 26),
                LostPerSixMonths = E(.05, .08, .13, 26),
                FreezesAfterWeeks = P(156),
            },
            Pressures =
            [
                new()
                {
                    Id = "aid",
                    From = "patron",
                    On = "client",
                    Instrument = "Halt of aid",
                    DecidedAfterWeeks = P(8),
                    Certainty = E(.2, .5, .8, 100),
                    Lifted = E(.15, .35, .55, 100),
                    LiftedAfterWeeks = P(40),
                    Replaceable = E(.1, .4, .7, 100),
                    ReplacedAfterWeeks = P(8),
                    SeenBy =
                    [
                        new() { Party = "client", Certainty = E(.1, .3, .6, 100), Lifted = E(.2, .45, .7, 100), Replaceable = E(.2, .5, .8, 100) },
                        new() { Party = "adversary", Certainty = E(.3, .5, .7, 100), Lifted = E(.1, .3, .5, 100), Replaceable = E(.1, .3, .5, 100) },
                    ],
                    SlowsGains = E(.2, .4, .6, 100),
                    SpeedsLosses = E(.2, .5, .9, 100),
                    CostsAYear = E(.0006, .0012, .0020, 5200),
                },
            ],
            Proposals =
            [
                new()
                {
                    Id = "standing",
                    Name = "Standing proposal",
                    RefusedBy = ["client"],
                    Worth =
                    [
                        new() { Party = "client", Value = E(.38, .45, .52, 100) },
                        new() { Party = "adversary", Value = E(.80, .88, .94, 100) },
                    ],
                },
            ],
        };
    }

    public static Case With(this Case theCase, Func<Contest, Contest> change) => theCase with { Contest = change(theCase.Contest!) };

    public static Case WithPressure(this Case theCase, Func<Pressure, Pressure> change) => theCase with { Pressures = [.. theCase.Pressures.Select(change)] };

    public static Case WithParty(this Case theCase, string id, Func<Party, Party> change) => theCase with { Parties = [.. theCase.Parties.Select(p => p.Id == id ? change(p) : p)] };

    public static Case WithWorth(this Case theCase, string party, double value) => theCase with
    {
        Proposals = [.. theCase.Proposals.Select(p => p with { Worth = [.. p.Worth.Select(w => w.Party == party ? w with { Value = Estimate.Point(value) } : w)] })],
    };

    /// <summary>The scenarios of the worked case.</summary>
    public static Case Under(this Case theCase, string scenario)
    {
        static Pressure Certain(Pressure p, double chance, double? replaced = null) => p with
        {
            Certainty = Estimate.Point(chance),
            Lifted = chance == 100 ? Estimate.Point(0) : p.Lifted,
            Replaceable = replaced is { } r ? Estimate.Point(r) : p.Replaceable,
            SeenBy =
            [
                .. p.SeenBy.Select(v => v with
                {
                    Certainty = Estimate.Point(chance),
                    Lifted = chance == 100 ? Estimate.Point(0) : v.Lifted,
                    Replaceable = replaced is { } r ? Estimate.Point(r) : v.Replaceable,
                }),
            ],
        };
        return scenario switch
        {
            "base" => theCase,
            "no-threat" => theCase.WithPressure(p => Certain(p, 0)),
            "halted" => theCase.WithPressure(p => Certain(p, 100)),
            "halved" => theCase.WithPressure(p => Certain(p, 100) with { Strength = Estimate.Point(50) }),
            "halted-replaced" => theCase.WithPressure(p => Certain(p, 100, 80)),
            "halted-not-replaced" => theCase.WithPressure(p => Certain(p, 100, 0)),
            "stabilised" => theCase.With(c => c with { GainedPerSixMonths = Estimate.Point(.06 * 26), LostPerSixMonths = Estimate.Point(.06 * 26) }),
            "improved" => theCase.WithWorth("client", 51).WithWorth("adversary", 85),
            "guarantee" => theCase.WithWorth("client", 50),
            "believes" => theCase.WithPressure(p => p with { SeenBy = [.. p.SeenBy.Select(v => v.Party == "client" ? v with { Certainty = Estimate.Point(50), Lifted = Estimate.Point(35) } : v)] }),
            _ => throw new ArgumentOutOfRangeException(nameof(scenario), scenario, "No such scenario."),
        };
    }

    public static CaseHoldout Ask(Case theCase, int draws = 100, ulong seed = 1, int threads = 0, bool match = true, params ImmutableArray<(Scenario, Case)> scenarios) => HoldoutAnalysis.Run(
        new() { Case = theCase, CaseFile = "holdout.yaml", CaseHash = "00", Version = "0.0.0", Scenarios = scenarios },
        new() { Draws = draws, Seed = seed, Threads = threads, MatchHistory = match });

    public static (Scenario, Case) Scenario(Case theCase, string id) => (new() { Id = id, Name = id }, theCase.Under(id));
}
