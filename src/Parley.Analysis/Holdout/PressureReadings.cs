using System.Collections.Immutable;
using Parley.Models.Holdout;

namespace Parley.Analysis.Holdout;

/// <summary>Reads off the solution what each pressure does to the price of a yes, and what hangs on it.</summary>
internal static class PressureReadings
{
    public static ImmutableArray<PressureReading> Of(HoldoutRun run, HoldoutResult result, CancellationToken cancellation) =>
    [
        .. result.Problem.Measures.Select((measure, m) =>
        {
            var change = measure.Changes[0];
            var date = Math.Min(change.Date ?? 1, result.Horizon - 1);
            var pressure = run.Holdout.Pressures.First(p => p.Pressure.Id == measure.Id);
            return new PressureReading(
                measure.Id, pressure.Pressure.Instrument, change.Date,
                Prices(result, m, MeasureState.InForce, date), Prices(result, m, MeasureState.Threatened, date),
                Leverage(run, result.Problem, m, cancellation));
        }),
    ];

    private static ImmutableArray<double> Prices(HoldoutResult result, int measure, MeasureState state, int date)
    {
        var states = result.Problem.Measures.Select((m, i) => i == measure ? state : m.Start).ToArray();
        var at = new HoldoutState(date, result.Problem.Start, result.Space.Regime(states), result.Space.StartHome);
        return [.. result.Problem.Parties.Select((_, p) => result.Price(p, at))];
    }

    // Emerson (1962): what a party loses by the cut, net of what others replace, is what the other has over it.
    private static ImmutableArray<double> Leverage(HoldoutRun run, HoldoutProblem problem, int measure, CancellationToken cancellation)
    {
        double[] FightingOn(double chance)
        {
            var certain = problem.Measures[measure] with
            {
                Changes = [.. problem.Measures[measure].Changes.Select(c => c.From == MeasureState.Threatened ? c with { Chance = chance } : c with { Chance = 0 })],
            };
            var changed = problem with { Measures = problem.Measures.SetItem(measure, certain) };
            cancellation.ThrowIfCancellationRequested();
            return [.. new HoldoutRunner(run.Options with { Variant = HoldoutVariant.FightOn }).Run(changed).Today.Select(t => t.HoldingOut)];
        }

        var without = FightingOn(0);
        var with = FightingOn(1);
        return [.. without.Zip(with, (a, b) => a - b)];
    }
}
