using System.Collections.Immutable;
using Parley.Analysis.Findings;
using Parley.Core;

namespace Parley.Analysis.Outlook;

/// <summary>Says what a scenario moves.</summary>
internal static class ScenarioBuilder
{
    /// <summary>Moves smaller than this share of the scale are called none.</summary>
    private const double Noticeable = 0.01;

    public static ScenarioEffect Build(Scenario scenario, ImmutableArray<IssueOutlook> before, ImmutableArray<ScenarioIssue> after)
    {
        var moves = after
            .Select(a => (After: a, Issue: before.First(b => b.Issue.Id == a.Issue).Issue))
            .Select(m => (m.After, m.Issue, Move: (m.After.Median - m.After.BaseMedian) / m.Issue.Scale.Width))
            .OrderByDescending(m => Math.Abs(m.Move))
            .ToArray();
        var said = moves.Where(m => Math.Abs(m.Move) >= Noticeable).Take(2).Select(m =>
        {
            var path = $"scenarios/{scenario.Id}/{m.Issue.Id}";
            return Prose.Say($"{m.Issue.Name} from {Prose.OnScale(m.After.BaseMedian, m.Issue.Scale.Width, path + "/base-median")} to {Prose.OnScale(m.After.Median, m.Issue.Scale.Width, path + "/median")}");
        }).ToArray();
        var sentence = said.Length switch
        {
            0 => Prose.Say($"{scenario.Name}: no issue’s centre moves by as much as a hundredth of its scale."),
            1 => Prose.Say($"{scenario.Name}: moves {said[0]}."),
            _ => Prose.Say($"{scenario.Name}: moves {said[0]}, and {said[1]}."),
        };
        return new() { Scenario = scenario.Id, Name = scenario.Name, Statement = sentence, Issues = after, MovesSomething = said.Length > 0 };
    }
}
