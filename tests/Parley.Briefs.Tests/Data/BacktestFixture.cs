using Parley.Analysis.Backtest;
using Parley.Analysis.Findings;

namespace Parley.Briefs.Tests.Data;

/// <summary>A backtest report with invented numbers.</summary>
internal static class BacktestFixture
{
    public static BacktestReport Report { get; } = new()
    {
        File = "decisions.csv",
        FileHash = "ab12cd34ef567890",
        Version = "0.1.0",
        Seed = 1,
        Issues = 363,
        Scoreable = 351,
        Dossiers = 141,
        Capability = "given with each party",
        BootstrapSamples = 2000,
        Models =
        [
            Model("compromise", "Compromise model", "compromise", 23.4, 0, null),
            Model("weighted-median", "Weighted median", "median", 26.8, 3.4, new(1.2, 5.9)),
            Model("nash", "Nash bargaining, quadratic loss", "bargaining", 23.1, -0.3, new(-1.4, 0.8)),
            Model("middle", "=Middle of the scale\u001b[2J", "baseline", 31.2, 7.8, new(5.1, 10.4)),
        ],
        Distributions =
        [
            new() { Id = "outlook", Name = "Outlook", Issues = 351, Crps = 16.2, Coverage50 = 0.51, Coverage80 = 0.79, Width80 = 66.4 },
            new() { Id = "climatology", Name = "Climatology", Issues = 351, Crps = 20.7, Coverage50 = 0.5, Coverage80 = 0.8, Width80 = 100 },
        ],
        Notes = ["12 issues have no outcome and are left out.", "The intervals resample dossiers, not issues."],
    };

    private static ModelScore Model(string id, string name, string family, double error, double difference, Interval? interval) => new()
    {
        Model = id,
        Name = name,
        Family = family,
        Answered = 351,
        MeanAbsoluteError = error,
        RootMeanSquareError = error * 1.35,
        Within10 = 0.31,
        Within20 = 0.52,
        Crps = error * 0.7,
        Coverage50 = 0.5,
        Coverage80 = 0.81,
        Difference = difference,
        DifferenceInterval95 = interval,
        Unsettled = 0,
        Subgroups = [new("voting rule", "QMV", 210, error - 1.3), new("voting rule", "unanimity", 141, error + 1.9), new("outcome", "pole", 160, error + 9.1), new("outcome", "interior", 191, error - 7.6)],
    };
}
