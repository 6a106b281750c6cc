using Parley.Core;

namespace Parley.Cases.Rules.Holdout;

/// <summary>Support at home, where it is heading and where it becomes dangerous fit together.</summary>
internal static class SupportRules
{
    private const double MostPoints = 500;

    public static void Run(RuleContext context, Party party, Constituency group)
    {
        var path = $"parties/{party.Id}/constituencies/{group.Id}";
        var whose = $"of {context.NameOf(party.Id)} from '{group.Id}'";
        if (group.Threshold is { } threshold && group.Support is { } support && threshold.MostLikely > support.MostLikely)
            context.Report(DiagnosticCodes.ThresholdAboveSupport, $"{path}/threshold", $"the threshold {threshold} lies above today's support {whose}, {support}; the leadership would be at risk already");
        if (group.StaysWithin is { } within)
        {
            Within(context, within, group.Support, $"{path}/support", $"support {whose}");
            Within(context, within, group.Threshold, $"{path}/threshold", $"the threshold of support {whose}");
            Within(context, within, group.SuccessorSupport, $"{path}/successor-support", $"a successor's support {whose}");
        }

        Course(context, group, path, whose);
    }

    private static void Within(RuleContext context, Estimate within, Estimate? value, string path, string what)
    {
        if (value is { } given && (given.Low < within.Low || given.High > within.High))
            context.Report(DiagnosticCodes.SupportOutside, path, $"{what} is {given}, outside {Printable.Number(within.Low)}..{Printable.Number(within.High)}, which 'stays-within' gives");
    }

    private static void Course(RuleContext context, Constituency group, string path, string whose)
    {
        if (group is not { Support: { } now, SupportInSixMonths: { } then } || (group.LostPerSixMonths is null && group.GainedPerSixMonths is null))
            return;
        // What is left blank may be anything that the key allows.
        var anything = Estimate.Range(0, MostPoints);
        var (lost, gained) = (group.LostPerSixMonths ?? anything, group.GainedPerSixMonths ?? anything);
        var (lowest, highest) = (now.Low + gained.Low - lost.High, now.High + gained.High - lost.Low);
        if (then.High >= lowest && then.Low <= highest)
            return;
        var moves = (group.GainedPerSixMonths, group.LostPerSixMonths) switch
        {
            (null, var l) => $"{l} points lost",
            (var g, null) => $"{g} points won",
            var (g, l) => $"{g} points won and {l} lost",
        };
        context.Report(DiagnosticCodes.SupportContradicts, $"{path}/support-in-six-months", $"support {whose} is {now} now and {then} in six months, which does not follow from {moves}");
    }
}
