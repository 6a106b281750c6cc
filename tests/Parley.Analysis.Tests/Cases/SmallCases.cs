using System.Collections.Immutable;
using Parley.Analysis.Outlook;
using Parley.Core;

namespace Parley.Analysis.Tests.Cases;

/// <summary>Cases small enough to check by hand.</summary>
internal static class SmallCases
{
    /// <summary>Two principals and a patron on one issue, with ranges, limits and a scale of our choice.</summary>
    public static Case Border(double low = 0, double high = 100, bool mirrored = false)
    {
        Estimate On(double a, double m, double b)
        {
            double At(double percent) => low + ((high - low) * (mirrored ? 100 - percent : percent) / 100);
            return mirrored ? Estimate.Pert(At(b), At(m), At(a)) : Estimate.Pert(At(a), At(m), At(b));
        }

        return new()
        {
            Parley = 1,
            Title = "Border",
            Parties =
            [
                new() { Id = "north", Name = "North", Role = PartyRole.Principal, Capability = Estimate.Range(40, 60) },
                new() { Id = "south", Name = "South", Role = PartyRole.Principal, Capability = Estimate.Range(60, 80) },
                new() { Id = "patron", Name = "Patron", Role = PartyRole.Patron, Capability = Estimate.Range(70, 90) },
            ],
            Issues =
            [
                new()
                {
                    Id = "line",
                    Name = "Line",
                    Scale = new(low, high),
                    Positions =
                    [
                        new() { Party = "north", Value = On(0, 10, 20), Limit = On(35, 40, 50), Salience = Estimate.Range(80, 95) },
                        new() { Party = "south", Value = On(80, 90, 100), Limit = On(45, 50, 60), Salience = Estimate.Range(70, 90) },
                        new() { Party = "patron", Value = On(50, 60, 70), Salience = Estimate.Range(30, 50) },
                    ],
                },
            ],
        };
    }

    /// <summary>A case of points, where every answer has a closed form.</summary>
    public static Case Points() => Border() with
    {
        Parties = [.. Border().Parties.Select(p => p with { Capability = Estimate.Point(p.Capability!.Value.MostLikely) })],
        Issues =
        [
            .. Border().Issues.Select(i => i with
            {
                Positions = [.. i.Positions.Select(p => p with
                {
                    Value = Estimate.Point(p.Value!.Value.MostLikely),
                    Limit = p.Limit is { } limit ? Estimate.Point(limit.MostLikely) : null,
                    Salience = Estimate.Point(p.Salience!.Value.MostLikely),
                })],
            }),
        ],
    };

    public static CaseOutlook Outlook(Case theCase, int draws = 1000, int threads = 0, ulong seed = 1, params ImmutableArray<(Scenario, Case)> scenarios) =>
        OutlookAnalysis.Run(
            new() { Case = theCase, CaseFile = "border.yaml", CaseHash = "00", Version = "0.0.0", Scenarios = scenarios },
            new() { Draws = draws, ChallengeDraws = 20, Threads = threads, Seed = seed });
}
