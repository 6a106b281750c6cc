using System.Text.Json;
using Parley.Analysis.Deals;
using Parley.Briefs.Text;
using Parley.Models.Deals;

namespace Parley.Briefs.Json;

/// <summary>Packages with a name as JSON, with their verdicts, and offers of equal worth.</summary>
internal static class NamedPackageJson
{
    public static void Write(Utf8JsonWriter json, CaseDeals deals, NamedPackage named) => json.Item(() =>
    {
        json.Text("id", named.Id);
        json.WriteString("label", DealWords.Letter(deals.Named.IndexOf(named)));
        json.WriteString("kind", Print.Kebab(named.Kind));
        json.Texts("names", named.Names);
        json.Numbers("worth", named.Verdict.Worth);
        json.Numbers("values", named.Verdict.Package.Values);
        json.Texts("terms", named.Terms);
        json.Texts("filled-in", [.. named.FilledIn.Select(i => deals.Issues[i].Id)]);
        json.Statement("place", named.Place);
        json.Object("verdict", () => Verdict(json, deals, named.Verdict));
    });

    public static void Offers(Utf8JsonWriter json, CaseDeals deals, EqualOffers offers) => json.Item(() =>
    {
        json.Text("party", deals.Parties[offers.Party].Id);
        json.Number("worth", offers.Worth);
        json.Number("tolerance", offers.Tolerance);
        json.List("offers", offers.Offers, o => json.Item(() => json.Point(deals, o)));
    });

    private static void Verdict(Utf8JsonWriter json, CaseDeals deals, DealVerdict verdict)
    {
        json.WriteBoolean("on-frontier", verdict.IsOnFrontier);
        json.WriteBoolean("excluded", verdict.IsExcluded);
        json.List("crosses", verdict.Crosses, c => json.Item(() => json.Line(deals, c.Party, c.Issue)));
        json.PartyIds("below-no-deal", deals, verdict.Below);
        json.Number("distance", verdict.Distance);
        if (verdict.DominatedBy is { } better)
            json.Object("dominated-by", () => json.Point(deals, better));
        else
            json.WriteNull("dominated-by");
        json.Object("distance-to-solutions", () =>
        {
            foreach (var (kind, distance) in verdict.ToSolutions)
                json.Number(Print.Kebab(kind), distance);
        });
        json.List("improving-moves", verdict.Moves, m => json.Item(() =>
        {
            json.Texts("changed", [.. m.Changed.Select(i => deals.Issues[i].Id)]);
            json.Numbers("gain", m.Gain);
            json.Package("package", deals, m.Package);
        }));
    }
}
