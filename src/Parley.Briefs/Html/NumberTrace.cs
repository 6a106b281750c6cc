using Parley.Analysis.Findings;
using Parley.Analysis.Outlook;
using Parley.Briefs.Text;

namespace Parley.Briefs.Html;

/// <summary>Lists every number in a computed sentence with the finding that it is taken from.</summary>
internal static class NumberTrace
{
    public static IEnumerable<IReadOnlyList<string>> Rows(CaseOutlook outlook) => Statements(outlook).SelectMany(s =>
        s.Statement.Numbers.IsDefault ? [] : s.Statement.Numbers.Select(n => (IReadOnlyList<string>)[s.Where, CaseText.Line(n.Text, 40), CaseText.Line(n.Finding, 160)]));

    private static IEnumerable<(string Where, Statement Statement)> Statements(CaseOutlook outlook)
    {
        yield return ("Headline", outlook.Headline);
        for (var i = 0; i < outlook.Judgements.Length; i++)
        {
            yield return ($"Judgement {i + 1}", outlook.Judgements[i].Statement);
            yield return ($"Judgement {i + 1}, confidence", outlook.Judgements[i].Confidence.Why);
        }

        foreach (var statement in outlook.Caveats)
            yield return ("Read this first", statement);
        foreach (var statement in outlook.Disagreements)
            yield return ("Disagreement", statement);
        foreach (var issue in outlook.Issues)
        {
            var name = CaseText.Line(issue.Issue.Name, 60);
            yield return ($"{name}, takeaway", issue.Takeaway);
            yield return ($"{name}, in words", issue.InWords);
            yield return ($"{name}, disagreement", issue.Disagreement);
            yield return ($"{name}, confidence", issue.Confidence.Why);
        }

        foreach (var scenario in outlook.Scenarios)
            yield return ($"Scenario {CaseText.Line(scenario.Name, 60)}", scenario.Statement);
        yield return ("Error model", outlook.ErrorModel.Description);
    }
}
