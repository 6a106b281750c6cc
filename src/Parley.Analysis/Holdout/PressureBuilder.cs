using Parley.Core;

namespace Parley.Analysis.Holdout;

/// <summary>Reads a pressure's numbers off a case.</summary>
internal sealed class PressureBuilder(Case theCase, IReadOnlyList<Party> signatories, SlotList slots)
{
    /// <summary>The numbers, or <see langword="null"/> for a pressure that is written without any effect.</summary>
    public PressureSlots? Build(Pressure pressure)
    {
        var path = $"pressures/{pressure.Id}";
        var name = $"‘{pressure.Instrument}’";
        Estimate?[] effects = [pressure.SlowsGains, pressure.SpeedsLosses, pressure.CostsAYear, pressure.ErodesSupport, pressure.PromisedWorth];
        var written = effects.Any(e => e is not null);
        if (written && effects.All(e => e is null or { Low: 0, High: 0 }))
            return null;

        var certainty = slots.Need($"{path}/certainty", $"chance of {name}", pressure.Certainty, DefaultRanges.Certainty);
        var replaceable = $"share of {name} that others make good";
        var replaced = pressure.ReplacedBy is null
            ? slots.May($"{path}/replaceable", replaceable, pressure.Replaceable, 0)
            : slots.Need($"{path}/replaceable", replaceable, pressure.Replaceable, DefaultRanges.Replaceable);
        var lifted = slots.May($"{path}/lifted", $"chance that {name} is lifted", pressure.Lifted, 0);
        var strength = written
            ? slots.May($"{path}/strength", $"strength of {name}", pressure.Strength, 100)
            : slots.Need($"{path}/strength", $"strength of {name}", pressure.Strength, DefaultRanges.Strength);

        // Where no effect is written out, its kind stands in: so much at full strength.
        Slot Effect(string field, string label, Estimate? given, params ReadOnlySpan<(PressureEffect Effect, double AtFull)> standIns)
        {
            if (written)
                return slots.May($"{path}/{field}", $"{label} under {name}", given, 0);
            foreach (var (effect, atFull) in standIns)
            {
                if (effect == pressure.Effect)
                    return Slot.Of(atFull);
            }

            return Slot.Of(0);
        }

        return new()
        {
            Pressure = pressure,
            On = Place(pressure.On),
            Strength = strength,
            Decided = Decided(pressure, path, name),
            Certainty = Seen(certainty, $"{path}/seen-by", "certainty", $"chance of {name}", pressure, v => v.Certainty, AsSeen(pressure, path, name)),
            Lifted = pressure.Lifted is null && pressure.SeenBy.All(v => v.Lifted is null) ? null : Seen(lifted, $"{path}/seen-by", "lifted", $"chance that {name} is lifted", pressure, v => v.Lifted, null),
            LiftedAfter = pressure.LiftedAfterWeeks is { } weeks ? slots.Need($"{path}/lifted-after-weeks", $"weeks until {name} may be lifted", weeks, weeks, HoldoutCase.Year) : null,
            Replaced = Seen(replaced, $"{path}/seen-by", "replaceable", replaceable, pressure, v => v.Replaceable, null),
            ReplacedAfter = slots.May($"{path}/replaced-after-weeks", $"weeks until {name} is made good", pressure.ReplacedAfterWeeks, 0, HoldoutCase.Year),
            SlowsGains = Effect("slows-gains", "fewer steps gained", pressure.SlowsGains, (PressureEffect.SlowsContest, 100)),
            SpeedsLosses = Effect("speeds-losses", "more steps lost", pressure.SpeedsLosses, (PressureEffect.SpeedsContest, 100), (PressureEffect.SlowsContest, -100)),
            CostsAYear = Effect("costs-a-year", "cost of a year", pressure.CostsAYear, (PressureEffect.RaisesCost, 10)),
            ErodesSupport = Effect("erodes-support", "support lost in six months", pressure.ErodesSupport, (PressureEffect.ErodesSupport, 13)),
            PromisedWorth = Effect("promised-worth", "worth of what is promised", pressure.PromisedWorth, (PressureEffect.Promises, 20)),
            Lapses = Lapses(pressure, path, name),
        };
    }

    private int Place(string party) => signatories.Select((s, i) => (s, i)).First(s => s.s.Id == party).i;

    private (int Party, Slot Slot)? AsSeen(Pressure pressure, string path, string name) => pressure.CertaintyAsSeen is { } seen && !pressure.SeenBy.Any(v => v.Party == pressure.On && v.Certainty is not null)
        ? (Place(pressure.On), slots.Need($"{path}/certainty-as-seen", $"chance of {name} as {signatories[Place(pressure.On)].Name} sees it", seen, seen))
        : null;

    private BelievedSlots Seen(Slot analyst, string path, string field, string label, Pressure pressure, Func<PressureView, Estimate?> of, (int Party, Slot Slot)? asSeen) => new(
        analyst,
        [
            .. signatories.Select((party, p) => pressure.SeenBy.FirstOrDefault(v => v.Party == party.Id) is { } view && of(view) is { } own
                ? slots.Need($"{path}/{party.Id}/{field}", $"{label} as {party.Name} sees it", own, own)
                : asSeen is var (pressed, slot) && pressed == p ? slot : analyst),
        ]);

    private Slot? Decided(Pressure pressure, string path, string name)
    {
        if (pressure.DecidedAfterWeeks is { } weeks)
            return slots.Need($"{path}/decided-after-weeks", $"weeks until {name} is decided", weeks, weeks, HoldoutCase.Year);
        return Weeks(pressure.Start) is { } start ? Slot.Of(start) : null;
    }

    private Slot? Lapses(Pressure pressure, string path, string name)
    {
        if (pressure.LapsesAfterWeeks is { } weeks)
            return slots.Need($"{path}/lapses-after-weeks", $"weeks until {name} lapses", weeks, weeks, HoldoutCase.Year);
        return Weeks(pressure.End) is { } end ? Slot.Of(end) : null;
    }

    private double? Weeks(DateOnly? date) => date is { } day && theCase.AsOf is { } today ? Math.Max(0, day.DayNumber - today.DayNumber) / 7.0 : null;
}
