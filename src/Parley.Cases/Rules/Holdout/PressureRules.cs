using Parley.Core;

namespace Parley.Cases.Rules.Holdout;

/// <summary>A pressure is decided before it is lifted or lapses, and what others think of it is said where it counts.</summary>
internal static class PressureRules
{
    private const double DaysInWeek = 7;

    public static void Run(RuleContext context)
    {
        foreach (var pressure in context.Case.Pressures)
        {
            if (context.IsFull)
                return;
            Dates(context, pressure, $"pressures/{pressure.Id}");
            if (pressure.From is { } from && !pressure.SeenBy.IsEmpty && pressure.SeenBy.All(v => v.Party == from))
                context.Report(DiagnosticCodes.PresserOnlySees, $"pressures/{pressure.Id}/seen-by", $"'seen-by' of '{pressure.Id}' names only {context.NameOf(from)}, which presses; what {context.NameOf(pressure.On)} and the other signatories think counts");
        }
    }

    private static void Dates(RuleContext context, Pressure pressure, string path)
    {
        var decided = pressure.DecidedAfterWeeks?.MostLikely ?? WeeksTo(context.Case, pressure.Start);
        if (decided is not { } start)
            return;
        if (pressure.LiftedAfterWeeks is { } lifted && lifted.MostLikely <= start)
            context.Report(DiagnosticCodes.LiftedTooEarly, $"{path}/lifted-after-weeks", $"'{pressure.Id}' is lifted after {lifted} weeks and decided after {Printable.Number(start)}; it is lifted later than it is decided");
        var lapse = pressure.LapsesAfterWeeks?.MostLikely ?? WeeksTo(context.Case, pressure.End);
        if (lapse < start)
            context.Report(DiagnosticCodes.LapsesTooEarly, $"{path}/{(pressure.LapsesAfterWeeks is null ? "end" : "lapses-after-weeks")}", $"'{pressure.Id}' lapses after {Printable.Number(lapse.Value)} weeks and is decided after {Printable.Number(start)}; a promise lapses after it is made");
    }

    /// <summary>Weeks from the case's date to a day; 0 for one that has passed.</summary>
    private static double? WeeksTo(Case theCase, DateOnly? day) =>
        theCase.AsOf is { } now && day is { } then ? Math.Max(0, Math.Round((then.DayNumber - now.DayNumber) / DaysInWeek)) : null;
}
