using Parley.Analysis.Findings;
using Parley.Analysis.Holdout;
using Parley.Analysis.Outlook;

namespace Parley.Briefs.Text;

/// <summary>What scenarios do, with those that do nothing in one sentence rather than in one each.</summary>
internal static class Unmoved
{
    /// <summary>What each scenario moves on the issues.</summary>
    public static IEnumerable<string> Said(IEnumerable<ScenarioEffect> scenarios)
    {
        var all = scenarios.ToArray();
        return Said(all, s => !s.MovesSomething, s => s.Statement.Text, s => s.Name, "No issue’s centre moves by as much as a hundredth of its scale under");
    }

    /// <summary>What each scenario changes about holding out.</summary>
    public static IEnumerable<string> Said(IEnumerable<LeverEffect> levers)
    {
        var all = levers.ToArray();
        return Said(all, l => !l.Applies && l.IsComparable, l => l.Statement.Text, l => l.Name, "Nothing that this question rests on changes under");
    }

    private static IEnumerable<string> Said<T>(T[] all, Func<T, bool> isStill, Func<T, string> says, Func<T, string> name, string still)
    {
        var names = all.Where(isStill).Select(name).ToArray();
        if (names.Length < 2)
            return all.Select(says);
        return all.Where(s => !isStill(s)).Select(says).Append($"{still} {Prose.List([.. names.Select(n => $"‘{n}’")])}.");
    }
}
