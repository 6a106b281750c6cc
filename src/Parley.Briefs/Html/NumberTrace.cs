using Parley.Analysis.Findings;
using Parley.Briefs.Text;

namespace Parley.Briefs.Html;

/// <summary>Lists the numbers of the main sentences with the findings that they are taken from.</summary>
internal static class NumberTrace
{
    /// <summary>One row for each sentence that holds numbers.</summary>
    public static IEnumerable<IReadOnlyList<string>> Rows(BriefView view) =>
        from entry in Statements(view)
        where !entry.Statement.Numbers.IsDefaultOrEmpty
        select (IReadOnlyList<string>)[entry.Where, string.Join("; ", entry.Statement.Numbers.Select(n => $"{CaseText.Line(n.Text, 40)}: {CaseText.Line(n.Finding, 160)}"))];

    private static IEnumerable<(string Where, Statement Statement)> Statements(BriefView view)
    {
        var outlook = view.Outlook;
        yield return ("Headline", outlook.Headline);
        for (var i = 0; i < view.Judgements.Length; i++)
            yield return ($"Judgement {i + 1}", view.Judgements[i].Statement);
        if (outlook.NothingYet is { } nothing)
            yield return ("What cannot be said", nothing);
        foreach (var finding in outlook.Reported)
            yield return ($"What the reports say, {finding.Id}", finding.Statement);
        foreach (var issue in outlook.Issues)
        {
            var name = CaseText.Line(issue.Issue.Name, 60);
            yield return ($"{name}, takeaway", issue.Takeaway);
        }

        if (view.Deals is { } deals)
            yield return ("Is there a deal?", deals.Headline);
        if (view.Deals?.WhatBlocks is { } blocks)
            yield return ("Is there a deal? What decides it", blocks);
        if (view.Holdout is { } holdout)
            yield return ("Holding out", holdout.Headline);
    }
}
