using System.Collections.Immutable;
using Parley.Analysis.Backtest;
using Parley.Analysis.ErrorModels;
using Parley.Models.Sampling;

namespace Parley.Analysis.Tests.ErrorModels;

public class ErrorModelFitTests
{
    /// <summary>Decisions made by the model itself, with known parameters.</summary>
    private static ImmutableArray<PastDecision> Made(double campShare, double factor, int count)
    {
        var decisions = ImmutableArray.CreateBuilder<PastDecision>();
        for (uint i = 0; i < count; i++)
        {
            var unit = Philox.Block(7, i);
            var more = Philox.Block(7, i, 1);
            double[] positions = [Math.Round(unit.SecondUnit * 25), Math.Round(40 + (more.FirstUnit * 20)), Math.Round(75 + (more.SecondUnit * 25))];
            double[] weights = [1, 1, 1];
            var grid = new PercentGrid();
            new ErrorModel(new() { Id = "t", CampShare = campShare, SpreadFactor = factor, Level50 = .5, Level80 = .8 }).AddTo(positions, weights, grid, new());
            decisions.Add(Decision($"i{i}", $"d{i / 2}", positions, grid.ToDistribution().Quantile(unit.FirstOpenUnit)));
        }

        return decisions.ToImmutable();
    }

    private static PastDecision Decision(string id, string dossier, double[] positions, double outcome) => new()
    {
        Id = id,
        Dossier = dossier,
        Parties = [.. positions.Select((_, i) => $"p{i}")],
        Positions = [.. positions],
        Saliences = [.. positions.Select(_ => 1.0)],
        Capabilities = [.. positions.Select(_ => 1.0)],
        Outcome = outcome,
    };

    [Fact]
    public void Parameters_that_made_the_decisions_are_found_again()
    {
        var fitted = ErrorModelFit.On(Made(0.5, 0.4, 400)).Fit("found");
        fitted.CampShare.ShouldBe(0.5, 0.08);
        fitted.SpreadFactor.ShouldBe(0.4, 0.08);
    }

    [Fact]
    public void A_dossier_does_not_enter_the_forecast_of_its_own_issues()
    {
        var decisions = Made(0.5, 0.4, 60);
        var changed = decisions.Replace(decisions[0], decisions[0] with { Outcome = decisions[0].Outcome > 50 ? 0 : 100 });
        var before = ErrorModelFit.On(decisions).CrossValidate();
        var after = ErrorModelFit.On(changed).CrossValidate();
        after[0].Parameters.ShouldBe(before[0].Parameters);
        after[1].Parameters.ShouldBe(before[1].Parameters);
    }

    [Fact]
    public void Levels_hold_the_shares_that_they_are_named_for()
    {
        var decisions = Made(0.5, 0.4, 400);
        var fit = ErrorModelFit.On(decisions);
        var parameters = fit.Fit("levels");
        int Inside(double level) => decisions.Count(d =>
        {
            var grid = new PercentGrid();
            new ErrorModel(parameters).AddTo(d.Positions.AsSpan(), [1.0, 1, 1], grid, new());
            return grid.ToDistribution().Central(level).Contains(d.Outcome!.Value);
        });
        Inside(parameters.Level80).ShouldBeGreaterThanOrEqualTo(320);
        Inside(parameters.Level80 - 0.01).ShouldBeLessThan(320);
        Inside(parameters.Level50).ShouldBeGreaterThanOrEqualTo(200);
        Inside(parameters.Level50 - 0.01).ShouldBeLessThan(200);
    }

    [Fact]
    public void Too_few_decisions_are_refused() =>
        Should.Throw<ArgumentException>(() => ErrorModelFit.On(Made(0.5, 0.4, 5)));

    [Fact]
    public void Record_survives_being_written_and_read()
    {
        var record = ErrorRecord.Shipped;
        ErrorRecord.FromJson(record.ToJson()).ToJson().ShouldBe(record.ToJson());
    }
}
