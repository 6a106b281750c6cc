using System.Globalization;

namespace Parley.Cases.Rules;

/// <summary>Nothing ends before it starts.</summary>
internal static class DateRules
{
    public static void Run(RuleContext context)
    {
        foreach (var channel in context.Case.Channels)
            Check(context, $"channels/{channel.Id}/end", channel.Start, channel.End);
        foreach (var pressure in context.Case.Pressures)
            Check(context, $"pressures/{pressure.Id}/end", pressure.Start, pressure.End);
    }

    private static void Check(RuleContext context, string path, DateOnly? start, DateOnly? end)
    {
        if (start > end)
            context.Report(DiagnosticCodes.EndBeforeStart, path, string.Create(CultureInfo.InvariantCulture, $"{path} is {end:yyyy-MM-dd}, before the start {start:yyyy-MM-dd}; the end is the same day or later"));
    }
}
