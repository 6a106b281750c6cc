using Parley.Analysis.Findings;
using Parley.Analysis.Outlook;
using Parley.Briefs.Figures;
using Parley.Briefs.Text;
using Parley.Core;

namespace Parley.Briefs.Html;

/// <summary>The tables below an interval panel.</summary>
internal static class PanelNumbers
{
    public static IReadOnlyList<string> ModelColumns { get; } = ["Model", "At most likely", "Median", "50%", "80%", "Answered", "Unsettled", "Placed differently", "Ordered differently"];

    public static IReadOnlyList<string> PartyColumns { get; } = ["Party", "Asks for", "Red line", "Salience", "Capability", "Role"];

    public static IReadOnlyList<string> MarkColumns { get; } = ["Point", "Meaning"];

    public static IEnumerable<IReadOnlyList<string>> Models(IssueOutlook issue)
    {
        var scale = issue.Issue.Scale;
        yield return ["Outlook", "", Print.OnScale(issue.Median, scale), Print.OnScale(issue.Interval50, scale), Print.OnScale(issue.Interval80, scale), "", "", "", ""];
        foreach (var row in issue.Panel)
        {
            yield return
            [
                $"{CaseText.Line(row.Name, 60)} ({OutlookFigures.FamilyName(row.Family).ToLowerInvariant()})",
                row.AtMostLikely is { } point ? Print.OnScale(point, scale) : CaseText.Line(row.Status, 120),
                row.Median is { } median ? Print.OnScale(median, scale) : "–",
                Range(row.Interval50, scale), Range(row.Interval80, scale),
                Print.Percent(row.Answered), Print.Percent(row.Unsettled),
                Print.Percent(row.PlacedDifferently), Print.Percent(row.OrderedDifferently),
            ];
        }
    }

    public static IEnumerable<IReadOnlyList<string>> Parties(BriefView view, IssueOutlook issue) => issue.Issue.Positions.Select(position =>
    {
        var party = view.Case.FindParty(position.Party);
        return (IReadOnlyList<string>)
        [
            view.Party(position.Party),
            position.Value is { } value ? Print.OnScale(value, issue.Issue.Scale) : "blank",
            position.Limit is { } limit ? Print.OnScale(limit, issue.Issue.Scale) : "none stated",
            position.Salience is { } salience ? Print.Input(salience) : $"blank ({Print.Input(DefaultRanges.Salience)})",
            party?.Capability is { } capability ? Print.Input(capability) : "blank",
            party is null ? "" : Print.Words(party.Role),
        ];
    });

    public static IEnumerable<IReadOnlyList<string>> Marks(IssueOutlook issue) =>
        issue.Issue.Marks.Select(m => (IReadOnlyList<string>)[Print.OnScale(m.Value, issue.Issue.Scale), CaseText.Line(m.Text, 400)]);

    /// <summary>The likelihood word with its range.</summary>
    public static string Word(this double probability) => Likelihood.Of(Math.Clamp(probability, 0, 1)).ToString();

    private static string Range(Interval? interval, Scale scale) => interval is { } range ? Print.OnScale(range, scale) : "–";
}
