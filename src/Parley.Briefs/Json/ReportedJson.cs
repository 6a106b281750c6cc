using System.Text.Json;
using Parley.Analysis.Findings;
using Parley.Analysis.Reported;

namespace Parley.Briefs.Json;

/// <summary>What the reports say and what cannot be said yet, as JSON.</summary>
internal static class ReportedJson
{
    public static void Finding(Utf8JsonWriter json, ReportedFinding finding) => json.Item(() =>
    {
        json.Text("id", finding.Id);
        json.Text("kind", finding.Kind);
        json.Statement("statement", finding.Statement);
        json.Texts("passages", finding.Passages);
        json.WriteNumber("unaccepted-lines", finding.Unaccepted);
    });

    public static void Issue(Utf8JsonWriter json, UnansweredIssue unanswered) => json.Item(() =>
    {
        json.Text("id", unanswered.Issue.Id);
        json.Text("name", unanswered.Issue.Name);
        json.WriteString("status", "no-numbers");
        json.WriteNumber("stated-positions", unanswered.Stated);
        json.Text("give-at", unanswered.Path);
    });

    public static void Nothing(Utf8JsonWriter json, Statement? statement)
    {
        if (statement is null)
            json.WriteNull("nothing-yet");
        else
            json.Statement("nothing-yet", statement);
    }
}
