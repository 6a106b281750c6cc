using Parley.Briefs.Text;
using Parley.Core;

namespace Parley.Briefs.Html;

/// <summary>The tables of what would change the answer.</summary>
internal static class EffectNumbers
{
    private const int MostRows = 16;

    public static IReadOnlyList<string> Columns { get; } = ["Input", "Issue", "Range", "Answer at low", "At most likely", "Answer at high", "Swing"];

    public static IReadOnlyList<string> BreakEvenColumns { get; } = ["Input", "Range in the case", "Would have to be", "Red line of"];

    public static IReadOnlyList<string> ScenarioColumns { get; } = ["Scenario", "Issue", "Median without", "Median with", "80% with"];

    public static IEnumerable<IReadOnlyList<string>> Rows(BriefView view) => view.Outlook.Effects.Take(MostRows).Select(e =>
    {
        var scale = view.Issue(e.Issue)?.Scale ?? Scale.Percent;
        return (IReadOnlyList<string>)
        [
            CaseText.Line(e.Label, 200), view.IssueName(e.Issue), e.IsDefault ? $"{Print.Input(e.Estimate)} (blank)" : Print.Input(e.Estimate),
            Print.OnScale(e.AtLow, scale), Print.OnScale(e.Base, scale), Print.OnScale(e.AtHigh, scale), Print.Percent(e.Swing),
        ];
    });

    public static IEnumerable<IReadOnlyList<string>> BreakEvens(BriefView view) => view.Outlook.Effects.Where(e => e.ReachesLimitAt is not null).Take(8).Select(e =>
        (IReadOnlyList<string>)[CaseText.Line(e.Label, 200), Print.Input(e.Estimate), Print.Short(e.ReachesLimitAt!.Value), $"{CaseText.Line(e.LimitOf, 160)} on {view.IssueName(e.Issue)}"]);

    public static IEnumerable<IReadOnlyList<string>> Scenarios(BriefView view) => view.Outlook.Scenarios.SelectMany(s => s.Issues.Select(i =>
    {
        var scale = view.Issue(i.Issue)?.Scale ?? Scale.Percent;
        return (IReadOnlyList<string>)
        [
            CaseText.Line(s.Name, 160), view.IssueName(i.Issue), Print.OnScale(i.BaseMedian, scale), Print.OnScale(i.Median, scale), Print.OnScale(i.Interval80, scale),
        ];
    }));
}
