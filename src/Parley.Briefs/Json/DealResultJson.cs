using System.Text.Json;
using Parley.Analysis.Deals;
using Parley.Briefs.Text;
using Parley.Models.Deals;

namespace Parley.Briefs.Json;

/// <summary>The answer at the most likely values as JSON: frontier, solutions, zone.</summary>
internal static class DealResultJson
{
    public static void Write(Utf8JsonWriter json, string key, CaseDeals deals, DealResult? answer, int mostPoints)
    {
        if (answer is not { } result)
        {
            json.WriteNull(key);
            return;
        }

        json.Object(key, () =>
        {
            json.WriteString("search", Print.Kebab(result.Status));
            json.Number("tolerance", result.Tolerance);
            json.Count("packages", result.Packages);
            json.Spans("worth-range", result.Range, p => deals.Parties[p].Id);
            json.Object("frontier", () => Frontier(json, deals, result.Frontier, mostPoints));
            json.List("solutions", result.Solutions, s => Solution(json, deals, s));
            json.Object("zone", () => Zone(json, deals, result.Zone));
            json.Texts("warnings", result.Warnings);
        });
    }

    private static void Frontier(Utf8JsonWriter json, CaseDeals deals, DealFrontier frontier, int most)
    {
        var listed = Math.Min(most, frontier.Points.Length);
        json.WriteNumber("points", frontier.Points.Length);
        json.WriteNumber("rational-points", frontier.Points.Count(p => p.IsRational));
        json.Count("packages", frontier.Packages);
        json.WriteNumber("listed", listed);
        json.List("list", [.. frontier.Points.Take(listed)], p => json.Item(() =>
        {
            json.Numbers("worth", p.Worth);
            json.Texts("exactly", [.. p.Exactly.Select(e => e.ToString())]);
            json.WriteBoolean("rational", p.IsRational);
            json.Count("packages", p.Packages);
            json.Package("package", deals, p.Package);
        }));
        json.List("edges", [.. frontier.Edges.Where(e => e.From < listed && e.To < listed)], e => json.Item(() =>
        {
            json.WriteNumber("from", e.From);
            json.WriteNumber("to", e.To);
        }));
    }

    private static void Solution(Utf8JsonWriter json, CaseDeals deals, DealSolution solution) => json.Item(() =>
    {
        json.WriteString("kind", Print.Kebab(solution.Kind));
        json.WriteString("name", SolutionNames.Name(solution.Kind));
        json.WriteString("definition", DealWords.Definition(solution.Kind));
        json.Numbers("disagreement", solution.Disagreement);
        json.Numbers("ideal", solution.Ideal);
        json.Number("value", solution.Value);
        json.Text("remark", solution.Remark);
        json.List("points", solution.Points, p => json.Item(() =>
        {
            json.Point(deals, p);
            json.WriteBoolean("after-leximin", p.IsFirst);
        }));
    });

    private static void Zone(Utf8JsonWriter json, CaseDeals deals, AgreementZone zone)
    {
        json.WriteString("answer", Print.Kebab(zone.Answer));
        json.Count("packages", zone.Packages);
        json.Number("share", zone.Share);
        json.WriteNumber("sample", zone.Sample);
        json.Spans("values", zone.Values, i => deals.Issues[i].Id);
        json.List("edges", zone.Edges, e => json.Item(() =>
        {
            json.Line(deals, e.Party, e.Issue);
            json.Number("now", e.Now);
            json.Number("decides", e.Decides);
            json.Number("move", e.Move);
            json.Package("package", deals, e.Package);
        }));
        json.List("joint", zone.Joint, j => json.Item(() =>
        {
            json.List("members", j.Members, m => json.Item(() => json.Line(deals, m.Party, m.Issue)));
            json.Number("move", j.Move);
            json.Numbers("worth", j.Worth);
            json.Package("package", deals, j.Package);
        }));
        if (zone.LeastInfeasible is { } least)
            json.Object("least-infeasible", () => json.Point(deals, least));
        else
            json.WriteNull("least-infeasible");
        json.Numbers("shortfall", zone.Shortfall);
        json.List("clashes", zone.Clashes, c => json.Item(() =>
        {
            json.Text("issue", deals.Issues[c.Issue].Id);
            json.Text("refused-above-by", deals.Parties[c.Upper].Id);
            json.Text("refused-below-by", deals.Parties[c.Lower].Id);
        }));
    }
}
