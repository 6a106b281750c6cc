using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using Parley.Models.Deals;

namespace Parley.Models.Tests.Deals;

/// <summary>Reads a scenario of the GENIUS platform as far as tests need it: additive, discrete and integer issues, literals taken as written.</summary>
public static class GeniusScenario
{
    /// <summary>A deal problem; a worth of 1 there is 100 points here.</summary>
    public static DealProblem Read(string domain, params string[] profiles)
    {
        var issues = Issues(domain).Select(e => (Index: (string)e.Attribute("index")!, Name: (string)e.Attribute("name")!, Element: e)).ToArray();
        var sheets = profiles.Select(p => (Weights: XDocument.Load(p).Descendants("weight").ToDictionary(w => (string)w.Attribute("index")!, w => Number(w, "value")), Issues: Issues(p).ToDictionary(e => (string)e.Attribute("index")!))).ToArray();
        var built = issues.Select(issue =>
        {
            var columns = sheets.Select(s => Worths(issue.Element, s.Issues[issue.Index]).Select(w => w * s.Weights[issue.Index] * Exact.Of(100m)).ToArray()).ToArray();
            return new DealIssue(issue.Name, false, [.. Enumerable.Range(0, columns[0].Length).Select(o => new DealPoint(o, [.. columns.Select(c => c[o])]))]);
        });
        var parties = profiles.Select((p, i) => new DealParty($"p{i}", XDocument.Load(p).Descendants("reservation").Select(r => Number(r, "value") * Exact.Of(100m)).FirstOrDefault(), 0));
        return new() { Parties = [.. parties], Issues = [.. built] };
    }

    private static IEnumerable<XElement> Issues(string file) => XDocument.Load(file).Descendants("issue");

    private static IEnumerable<Exact> Worths(XElement domain, XElement profile)
    {
        if ((string?)domain.Attribute("type") == "integer")
        {
            var evaluator = profile.Element("evaluator")!;
            var (low, high) = ((int)domain.Attribute("lowerbound")!, (int)domain.Attribute("upperbound")!);
            return Enumerable.Range(0, high - low + 1).Select(v => Clamp((Number(evaluator, "slope") * Exact.Of((decimal)v)) + Number(evaluator, "offset")));
        }

        var values = profile.Elements("item").ToDictionary(i => (string)i.Attribute("value")!, i => Number(i, "evaluation"));
        var most = values.Values.Max();
        return domain.Elements("item").Select(i => values[(string)i.Attribute("value")!] / most);
    }

    private static Exact Clamp(Exact value) => value < Exact.Zero ? Exact.Zero : value > Exact.Of(1m) ? Exact.Of(1m) : value;

    private static Exact Number(XElement element, string attribute) => Exact.Of(decimal.Parse((string)element.Attribute(attribute)!, NumberStyles.Float, CultureInfo.InvariantCulture));
}
