using System.Collections.Immutable;
using System.Numerics;
using System.Text.Json;
using Parley.Analysis.Deals;
using Parley.Analysis.Findings;
using Parley.Briefs.Text;
using Parley.Models.Deals;

namespace Parley.Briefs.Json;

/// <summary>What the parts of a deals answer share: packages, worths, ids and counts.</summary>
internal static class DealPackageJson
{
    public static void OptionalStatement(this Utf8JsonWriter json, string key, Statement? statement)
    {
        if (statement is null)
            json.WriteNull(key);
        else
            json.Statement(key, statement);
    }

    /// <summary>A whole number of any size; <c>null</c> where it was not counted.</summary>
    public static void Count(this Utf8JsonWriter json, string key, BigInteger? count)
    {
        json.WritePropertyName(key);
        if (count is { } n)
            json.WriteRawValue(n.ToString(System.Globalization.CultureInfo.InvariantCulture));
        else
            json.WriteNullValue();
    }

    /// <summary>Values and words; <c>null</c> where there is no package.</summary>
    public static void Package(this Utf8JsonWriter json, string key, CaseDeals deals, DealPackage? package)
    {
        if (package is null)
        {
            json.WriteNull(key);
            return;
        }

        json.Object(key, () =>
        {
            json.Numbers("values", package.Values);
            json.Texts("terms", [.. deals.Issues.Zip(package.Values, DealWords.Term)]);
        });
    }

    public static void PartyIds(this Utf8JsonWriter json, string key, CaseDeals deals, IEnumerable<int> parties) => json.Texts(key, [.. parties.Select(p => deals.Parties[p].Id)]);

    /// <summary>The party and the issue of a red line, or the party of a no-deal value.</summary>
    public static void Line(this Utf8JsonWriter json, CaseDeals deals, int party, int issue)
    {
        json.WriteString("what", issue < 0 ? "no-deal" : "limit");
        json.Text("party", deals.Parties[party].Id);
        json.Text("issue", issue < 0 ? null : deals.Issues[issue].Id);
    }

    public static void Point(this Utf8JsonWriter json, CaseDeals deals, SolutionPoint point)
    {
        json.Numbers("worth", point.Worth);
        json.Count("packages", point.Packages);
        json.Package("package", deals, point.Package);
    }

    public static void Spans(this Utf8JsonWriter json, string key, ImmutableArray<(double Low, double High)> spans, Func<int, string> id)
    {
        json.WriteStartArray(key);
        for (var i = 0; i < spans.Length; i++)
        {
            var (span, name) = (spans[i], id(i));
            json.Item(() =>
            {
                json.Text("id", name);
                json.Number("low", span.Low);
                json.Number("high", span.High);
            });
        }

        json.WriteEndArray();
    }
}
