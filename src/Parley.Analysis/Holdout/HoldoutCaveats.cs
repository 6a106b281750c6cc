using System.Collections.Immutable;
using Parley.Analysis.Findings;
using Parley.Models.Holdout;

namespace Parley.Analysis.Holdout;

/// <summary>What must be printed with every answer on holding out, and why there is none.</summary>
internal static class HoldoutCaveats
{
    // Closer to zero than this a price says neither yes nor no with any firmness.
    private const double Edge = 0.01;

    private const double FewKept = 0.1;

    public static ImmutableArray<Statement> Say(HoldoutCase holdout, HoldoutResult result, HoldoutOverRanges ranges, ImmutableArray<CoursePoint> course, Statement tail)
    {
        var says = ImmutableArray.CreateBuilder<Statement>();
        says.Add(Prose.Say($"A stylised model, not calibrated on data: what comes out follows from the inputs, which are judgments. Decision makers are taken to be of one mind, with stable preferences."));
        says.Add(Prose.Say($"Dates and pressures are lotteries here, not anybody’s moves. The ranges of inputs are drawn independently of each other."));
        says.Add(Prose.Say($"What ends the contest where nobody signs is assumed: {tail}. The table of other ends says what hangs on it."));
        if (Edges(holdout, course) is { } edges)
            says.Add(edges);
        if (ranges.IsMatched && ranges.Kept < ranges.Draws)
            says.Add(Prose.Say($"{Prose.Percent(1 - (ranges.Kept / (double)ranges.Draws), "holdout/over-ranges/rejected")}% of the draws were left out because in them a party that is known to refuse would say yes today.{(ranges.Kept < FewKept * ranges.Draws ? " So few are left that the inputs are doubtful." : "")}"));
        if (!holdout.LeftOut.IsEmpty)
            says.Add(Prose.Say($"Left out although their signature is needed, because the case does not say what the contest is worth to them: {Prose.List([.. holdout.LeftOut.Select(p => p.Name)])}."));
        if (!holdout.PressuresLeftOut.IsEmpty)
            says.Add(Prose.Say($"Left out, because only the first few pressures can be followed at once: {Prose.List([.. holdout.PressuresLeftOut.Select(p => p.Instrument)])}."));
        if (holdout.Proposals.IsEmpty)
            says.Add(Prose.Say($"No proposal is in the case: what is followed is whether any split of the whole would be agreed."));
        var worths = holdout.Proposals.SelectMany(m => m.Terms.Where(t => t.Value.Input >= 0 && holdout.Inputs[t.Value.Input].IsDefault).Select(_ => m.Proposal.Name)).Distinct().ToArray();
        if (worths.Length > 0)
            says.Add(Prose.Say($"What {Prose.List(worths)} is worth to those who would sign is not in the case, and the wide default stands in."));
        if (holdout.IsPoint)
            says.Add(Prose.Say($"Every input is a single value, so nothing was drawn: the answer is as certain as the inputs are, not more."));
        foreach (var warning in result.Warnings)
            says.Add(Prose.Say($"{warning}"));
        says.Add(Prose.Say($"Not a recommendation to apply pressure: a model in which pressure works says nothing about whether it should be used."));
        return says.ToImmutable();
    }

    /// <summary>Why the question cannot be answered.</summary>
    public static Statement Obstacle(HoldoutCase holdout)
    {
        if (holdout.SharedStream is var (one, other))
            return Prose.Say($"The inputs '{one}' and '{other}' would draw the same random numbers; rename one of them.");
        return holdout.Case.Contest is null
            ? Prose.Say($"The case has no contest: nothing outside the room that moves while the parties refuse. Add one under 'contest'.")
            : Prose.Say($"The contest needs two different parties, at 'contest/for' and 'contest/against'.");
    }

    private static Statement? Edges(HoldoutCase holdout, ImmutableArray<CoursePoint> course)
    {
        var near = new List<Statement>();
        for (var p = 0; p < holdout.Signatories.Length; p++)
        {
            var weeks = course.Where(c => Math.Abs(c.Price[p]) < Edge).Select(c => c.Week).ToArray();
            if (weeks.Length == 0)
                continue;
            var path = $"holdout/edges/{holdout.Signatories[p].Party.Id}";
            near.Add(Prose.Say($"{holdout.Signatories[p].Party.Name} in {Prose.N(weeks.Length, path + "/weeks")} {(weeks.Length == 1 ? "week" : "weeks")}, first in week {Prose.N(weeks[0], path + "/first")}"));
        }

        return near.Count == 0 ? null : Prose.Say($"On a knife edge, within one point of the other answer, along the most likely course: {near.ToArray()}.");
    }
}
