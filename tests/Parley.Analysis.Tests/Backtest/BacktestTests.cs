using System.Collections.Immutable;
using Parley.Analysis.Backtest;

namespace Parley.Analysis.Tests.Backtest;

public class BacktestTests
{
    private static PastDecision Decision(int i, double outcome) => new()
    {
        Id = $"i{i}",
        Dossier = $"d{i / 3}",
        Parties = ["a", "b", "c"],
        Positions = [0, 40, 100],
        Saliences = [0.5, 0.5, 1],
        Capabilities = [1, 1, 1],
        ReferencePoint = i % 2 == 0 ? 20 : null,
        Outcome = outcome,
        Groups = [new("parity", i % 2 == 0 ? "even" : "odd")],
    };

    private static readonly BacktestOptions Options = new() { File = "made", FileHash = "00", Capability = "equal", BootstrapSamples = 200 };

    private static BacktestReport Report(params double[] outcomes) =>
        BacktestRunner.Run([.. outcomes.Select((o, i) => Decision(i, o))], Options, "0.0.0");

    [Fact]
    public void Errors_of_the_means_are_counted_by_hand()
    {
        // Weighted mean (0·.5 + 40·.5 + 100)/2 = 60; unweighted mean 140/3.
        var report = Report(60, 50, 0, 100);
        var compromise = report.Models.Single(m => m.Model == "compromise");
        compromise.MeanAbsoluteError.ShouldBe((0 + 10 + 60 + 40) / 4.0, 1e-9);
        compromise.RootMeanSquareError.ShouldBe(Math.Sqrt((100 + 3600 + 1600) / 4.0), 1e-9);
        compromise.Within10.ShouldBe(0.5);
        compromise.DifferenceInterval95.ShouldBeNull();
        var mean = report.Models.Single(m => m.Model == "unweighted-mean");
        mean.Difference.ShouldBe(mean.MeanAbsoluteError - compromise.MeanAbsoluteError, 1e-9);
    }

    [Fact]
    public void A_model_is_compared_on_the_issues_that_it_answers()
    {
        var report = Report(20, 60, 20, 60);
        var noChange = report.Models.Single(m => m.Model == "no-change");
        noChange.Answered.ShouldBe(2);
        noChange.MeanAbsoluteError.ShouldBe(0);
        noChange.Difference.ShouldBe(-40, 1e-9);
    }

    [Fact]
    public void Subgroups_and_poles_are_scored_apart()
    {
        var subgroups = Report(0, 60, 100, 50).Models.Single(m => m.Model == "compromise").Subgroups;
        subgroups.Single(s => s is { Group: "outcome", Value: "pole" }).MeanAbsoluteError.ShouldBe(50, 1e-9);
        subgroups.Single(s => s is { Group: "parity", Value: "odd" }).MeanAbsoluteError.ShouldBe(5, 1e-9);
    }

    [Fact]
    public void Decisions_that_cannot_be_scored_are_counted_and_left_out()
    {
        ImmutableArray<PastDecision> decisions =
        [
            Decision(0, 60),
            Decision(1, 60) with { Outcome = null },
            Decision(2, 60) with { Saliences = [double.NaN, 0.5, 1] },
        ];
        var report = BacktestRunner.Run(decisions, Options, "0.0.0");
        report.Issues.ShouldBe(3);
        report.Scoreable.ShouldBe(1);
        report.Notes.Length.ShouldBe(5);
    }

    [Fact]
    public void A_party_without_salience_is_left_out_of_every_model()
    {
        var decision = Decision(0, 60) with
        {
            Parties = ["a", "b", "c", "d"],
            Positions = [0, 40, 100, 0],
            Saliences = [0.5, 0.5, 1, double.NaN],
            Capabilities = [1, 1, 1, 1],
        };
        BacktestRunner.Run([decision], Options, "0.0.0").Models.Single(m => m.Model == "unweighted-mean").MeanAbsoluteError.ShouldBe(60 - (140 / 3.0), 1e-9);
    }

    [Fact]
    public void A_model_is_scored_as_a_distribution_as_wide_as_its_error_elsewhere()
    {
        // Errors of the compromise model (60): 0, 10, 10 in dossier d0 and 20 in d1. The normal of d0 has deviation 20, that of d1 √(200/3).
        var compromise = Report(60, 50, 70, 80).Models.Single(m => m.Model == "compromise");
        double[] expected =
        [
            Normal(0, 20), Normal(10, 20), Normal(10, 20), Normal(20, Math.Sqrt(200.0 / 3)),
        ];
        compromise.Crps.ShouldBe(expected.Average(), 0.1);
        compromise.Coverage80.ShouldBe(0.75);

        // Gneiting and Raftery 2007, eq. 21, with Φ from the error function by Simpson's rule.
        static double Normal(double error, double deviation)
        {
            var z = error / deviation;
            double phi(double t) => Math.Exp(-t * t / 2) / Math.Sqrt(2 * Math.PI);
            double area = 0;
            const int cells = 2000;
            for (var i = 0; i < cells; i++)
                area += z / cells / 6 * (phi(i * z / cells) + (4 * phi((i + 0.5) * z / cells)) + phi((i + 1) * z / cells));
            return deviation * ((z * 2 * area) + (2 * phi(z)) - (1 / Math.Sqrt(Math.PI)));
        }
    }

    [Fact]
    public void The_same_file_and_seed_give_the_same_report()
    {
        double[] outcomes = [10, 20, 30, 40, 50, 60, 70];
        var (first, second) = (Report(outcomes), Report(outcomes));
        first.Models.Select(m => (m.Model, m.MeanAbsoluteError, m.DifferenceInterval95)).ShouldBe(second.Models.Select(m => (m.Model, m.MeanAbsoluteError, m.DifferenceInterval95)));
    }

    [Fact]
    public void Nothing_to_score_is_refused() =>
        Should.Throw<ArgumentException>(() => BacktestRunner.Run([Decision(0, 5) with { Outcome = null }], Options, "0.0.0"));

    [Fact]
    public void The_point_forecast_scores_its_absolute_error()
    {
        var report = Report(60, 50, 0, 100);
        report.Distributions.Single(d => d.Id == "compromise-point").Crps.ShouldBe(27.5, 1e-6);
        report.Distributions.ShouldNotContain(d => d.Id == BacktestRunner.CrossValidatedId);
    }
}
