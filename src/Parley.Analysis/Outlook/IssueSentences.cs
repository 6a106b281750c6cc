using System.Collections.Immutable;
using Parley.Analysis.Findings;
using Parley.Core;

namespace Parley.Analysis.Outlook;

/// <summary>The sentences of one issue's outlook, and the headline.</summary>
internal static class IssueSentences
{
    public static Statement Takeaway(Issue issue, double median, Interval interval80) =>
        Prose.Say($"{issue.Name} centres on {Center(issue, median)}; four in five such decisions fell between {Low(issue, interval80)} and {High(issue, interval80)}.");

    public static Statement InWords(Issue issue, double median, Interval interval80)
    {
        if (issue.Marks.IsEmpty)
            return Prose.Say($"The case does not say in words what points on this scale mean.");
        return Prose.Say($"The centre, {Center(issue, median)}, lies {Words.AtMarks(issue, median)}. The lower end of the 80% interval, {Low(issue, interval80)}, lies {Words.AtMarks(issue, interval80.Low)}; the upper end, {High(issue, interval80)}, {Words.AtMarks(issue, interval80.High)}.");
    }

    /// <summary>The headline of a case in which no position is a number.</summary>
    public static Statement NoNumbers => Prose.Say($"No position has a number yet: this brief says what the reports say, and nothing more");

    public static Statement Headline(ImmutableArray<Judgement> judgements, ImmutableArray<IssueOutlook> issues)
    {
        var first = judgements.FirstOrDefault();
        var outlook = issues.FirstOrDefault(i => i.Issue.Id == first?.Issue) ?? issues[0];
        var issue = outlook.Issue;
        if (outlook.Clash is { Probability: > 0.55 } clash)
            return Prose.Say($"On {issue.Name}, the red lines of {clash.Upper} and {clash.Lower} {HowLikely(clash.Probability)}leave no room between them");
        var crossed = outlook.Limits.Where(l => l.Principal).OrderByDescending(l => l.Probability).FirstOrDefault();
        if (crossed is { Probability: > 0.55 })
            return Prose.Say($"On {issue.Name}, the models point past {CaseInputs.Possessive(crossed.Name)} red line");
        if (crossed is { Probability: >= 0.45 })
            return Prose.Say($"On {issue.Name}, a settlement is as likely past {CaseInputs.Possessive(crossed.Name)} red line as short of it");
        var words = Words.AtMarks(issue, outlook.Median);
        return words.Length is > 0 and < 70
            ? Prose.Say($"On {issue.Name}, a settlement centres {words}")
            : Prose.Say($"On {issue.Name}, a settlement centres on {Center(issue, outlook.Median)}");
    }

    /// <summary>The likelihood word as an adverb; nothing where the word is almost certain.</summary>
    private static string HowLikely(double probability) =>
        Likelihood.Of(probability).Words is var words && words == "almost certain" ? "" : words + " ";

    private static QuotedNumber Center(Issue issue, double median) => Prose.OnScale(median, issue.Scale.Width, $"issues/{issue.Id}/median");

    private static QuotedNumber Low(Issue issue, Interval interval) => Prose.OnScale(interval.Low, issue.Scale.Width, $"issues/{issue.Id}/interval-80/low");

    private static QuotedNumber High(Issue issue, Interval interval) => Prose.OnScale(interval.High, issue.Scale.Width, $"issues/{issue.Id}/interval-80/high");
}
