using Parley.Analysis.Outlook;
using Parley.Briefs.Text;
using Parley.Core;

namespace Parley.Briefs.Figures;

/// <summary>Makes the figures of an outlook from its findings.</summary>
public static class OutlookFigures
{
    /// <summary>Bars of a tornado.</summary>
    public const int MostBars = 8;

    /// <summary>The interval panel of one issue.</summary>
    public static IntervalPanel Panel(Case theCase, IssueOutlook issue)
    {
        var name = CaseText.Line(issue.Issue.Name, 120);
        return new()
        {
            Title = $"{name}: where models expect it to settle",
            Description = $"Outlook {Print.OnScale(issue.Median, issue.Issue.Scale)}, four in five such decisions between {Print.OnScale(issue.Interval80.Low, issue.Issue.Scale)} and {Print.OnScale(issue.Interval80.High, issue.Issue.Scale)}. "
                + $"{Print.Count(issue.Panel.Length, "model", "models")} and {Print.Count(issue.Issue.Positions.Length, "party", "parties")} are shown; the table below the figure has every number.",
            Scale = issue.Issue.Scale,
            Headline = new(issue.Median, issue.Interval50, issue.Interval80, issue.Bins),
            Groups = [.. issue.Panel.GroupBy(r => r.Family).Select(g => new PanelGroup(FamilyName(g.Key), [.. g.Select(Model)]))],
            Parties = [.. issue.Issue.Positions.Select(p => Party(theCase, issue, p))],
            Marks = issue.Issue.Marks,
        };
    }

    /// <summary>Whether a model's dot is drawn hollow: it gives no settled answer in most draws.</summary>
    public static bool IsHollow(PanelRow row) => row.Unsettled > 0.5 || row.Answered < 0.5;

    /// <summary>A model family as a heading.</summary>
    public static string FamilyName(string family) => family switch
    {
        "compromise" => "Compromise",
        "median" => "Medians",
        "bargaining" => "Bargaining",
        "procedural" => "Procedure",
        "challenge" => "Challenge",
        _ => CaseText.Line(family, 40),
    };

    /// <summary>The inputs that move an answer furthest.</summary>
    public static Tornado Tornado(CaseOutlook outlook) => new(
        "Inputs that move an answer furthest",
        "Change of the compromise answer when one input goes from its low end to its high end, the others at their most likely values. The table below the figure has every number.",
        [.. outlook.Effects.Take(MostBars).Select(e => Bar(outlook.Case, e))]);

    /// <summary>Who has how much of the weight on each issue.</summary>
    public static PullChart Pulls(CaseOutlook outlook) => new(
        "Share of the weight by party and issue",
        "A party's share is how far the compromise answer moves, in points, when its position moves by 100. The table below the figure has every number.",
        [.. outlook.Issues.Where(i => !i.Pulls.IsEmpty).Select(i => new PullGroup(CaseText.Line(i.Issue.Name, 120),
            [.. i.Pulls.Select(p => new PullRow(PartyName(outlook.Case, p.Party, p.Name), p.Weight, p.WeightInterval80))]))]);

    /// <summary>What each scenario moves by at least a hundredth of the scale.</summary>
    public static ScenarioDumbbell Scenarios(CaseOutlook outlook) => new(
        "Median of each issue with and without each scenario",
        "Hollow dot: the case as it stands. Filled dot and interval: with the scenario. The table below the figure has every number.",
        [.. outlook.Scenarios.Select(s => new DumbbellGroup(CaseText.Line(s.Name, 120), [.. s.Issues.Select(i => Row(outlook.Case, i)).OfType<DumbbellRow>().Where(Moves)])).Where(g => !g.Rows.IsEmpty)]);

    /// <summary>An input in words, with the issue that it moves where the words do not name it.</summary>
    public static string EffectLabel(Case theCase, InputEffect effect)
    {
        var label = CaseText.Line(effect.Label, 160);
        var issue = CaseText.Line(theCase.FindIssue(effect.Issue)?.Name ?? effect.Issue, 80);
        return label.Contains(issue, StringComparison.Ordinal) ? label : $"{label}, on {issue}";
    }

    private static PanelModel Model(PanelRow row) => new(CaseText.Line(row.Name, 60), row.Median, row.Interval50, row.Interval80, IsHollow(row), CaseText.Line(row.Status, 120));

    private static PanelParty Party(Case theCase, IssueOutlook issue, Position position)
    {
        var limit = issue.Limits.FirstOrDefault(l => l.Party == position.Party);
        return new(PartyName(theCase, position.Party, position.Party), position.Value, limit?.Limit ?? position.Limit, limit?.CrossedAbove ?? issue.Issue.IsCrossedAbove(position));
    }

    private static string PartyName(Case theCase, string id, string otherwise)
    {
        var party = theCase.FindParty(id);
        return CaseText.Line(party is null ? otherwise : party.ShortName ?? party.Name, 60);
    }

    private static bool Moves(DumbbellRow row) => Math.Abs(row.Median - row.Base) >= (row.Scale.Width / 100) - 1e-9;

    private static TornadoBar Bar(Case theCase, InputEffect effect)
    {
        var width = theCase.FindIssue(effect.Issue)?.Scale.Width ?? 100;
        return new(EffectLabel(theCase, effect), Print.Short(effect.Estimate.Low), Print.Short(effect.Estimate.High),
            (effect.AtLow - effect.Base) / width * 100, (effect.AtHigh - effect.Base) / width * 100, effect.IsDefault);
    }

    private static DumbbellRow? Row(Case theCase, ScenarioIssue row) =>
        theCase.FindIssue(row.Issue) is { } issue ? new(CaseText.Line(issue.Name, 60), issue.Scale, row.BaseMedian, row.Median, row.Interval80) : null;
}
