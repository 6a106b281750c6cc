using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Parley.Models.Holdout;

namespace Parley.Analysis.Holdout;

/// <summary>Turns a pressure's numbers into a measure of the model.</summary>
internal sealed class MeasureBuilder(HoldoutCase holdout, PressureSlots pressure)
{
    public HoldoutMeasure Build(ReadOnlySpan<double> values)
    {
        var changes = ImmutableArray.CreateBuilder<MeasureChange>(2);
        var decided = Date(pressure.Decided, values);
        changes.Add(new(MeasureState.Threatened, MeasureState.InForce, decided, Chance(pressure.Certainty, values, decided, HoldoutCase.HalfYear)));
        if (pressure.Lifted is { } lifted)
        {
            var date = Date(pressure.LiftedAfter, values);
            changes.Add(new(MeasureState.InForce, MeasureState.Lifted, date, Chance(lifted, values, date, HoldoutCase.Year)));
        }

        // What slows the pressed side's gains lowers the chance of a step its way, and likewise for its losses.
        var top = holdout.Signatories[pressure.On].WinsAtTop;
        var slows = pressure.SlowsGains.At(values) / 100;
        var speeds = pressure.SpeedsLosses.At(values) / 100;
        return new()
        {
            Id = pressure.Pressure.Id,
            Changes = changes.ToImmutable(),
            Cut = pressure.Strength.At(values) / 100,
            Replaced = Believed(pressure.Replaced, values),
            ReplacedAfter = Math.Max(0, (int)Math.Round(pressure.ReplacedAfter.At(values))),
            UpLoss = Math.Min(1, top ? slows : -speeds),
            DownGain = Math.Max(-1, top ? speeds : -slows),
            Cost = ForPressed(pressure.CostsAYear.At(values) / 100 / HoldoutCase.Year),
            SupportDown = ForPressed(Math.Max(0, Support(values))),
            SupportUp = ForPressed(Math.Max(0, -Support(values))),
        };
    }

    private double Support(ReadOnlySpan<double> values) => pressure.ErodesSupport.At(values) / HoldoutCase.HalfYear / GovernmentSlots.LevelWidth;

    // Today's decision is out when the model starts, so the first date is in a week.
    private static int? Date(Slot? weeks, ReadOnlySpan<double> values) => weeks is { } slot ? Math.Max(1, (int)Math.Round(slot.At(values))) : null;

    /// <summary>The chances at a date, or, where no date is known, the weekly chance that comes to them within a span of weeks.</summary>
    private static Believed Chance(BelievedSlots slots, ReadOnlySpan<double> values, int? date, double within)
    {
        double Of(double chance) => date is null ? 1 - Math.Pow(1 - chance, 1 / within) : chance;
        var parties = ImmutableArray.CreateBuilder<double>(slots.Parties.Length);
        foreach (var slot in slots.Parties)
            parties.Add(Of(slot.At(values) / 100));
        return new(Of(slots.Analyst.At(values) / 100), parties.MoveToImmutable());
    }

    private static Believed Believed(BelievedSlots slots, ReadOnlySpan<double> values) => Chance(slots, values, 0, 1);

    private ImmutableArray<double> ForPressed(double value)
    {
        if (value == 0)
            return [];
        var all = new double[holdout.Signatories.Length];
        all[pressure.On] = value;
        return ImmutableCollectionsMarshal.AsImmutableArray(all);
    }
}
