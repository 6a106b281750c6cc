using System.Collections.Immutable;
using System.Text.Json;
using Parley.Models.Outcomes;

namespace Parley.Analysis.Catalog;

/// <summary>Reads <c>.expected.json</c> strictly.</summary>
internal static class ExpectationReader
{
    private const int MaxLength = 1_000_000;
    private const int MaxItems = 1_000;

    public static bool TryRead(string text, out CatalogExpectation? expectation, out string? problem)
    {
        expectation = null;
        if (text.Length > MaxLength)
        {
            problem = $"the file is longer than {MaxLength} characters";
            return false;
        }

        try
        {
            using var document = JsonDocument.Parse(text, new() { MaxDepth = 8, AllowDuplicateProperties = false });
            expectation = Root(new JsonPlace(document.RootElement, ""));
            problem = null;
            return true;
        }
        catch (JsonException exception)
        {
            problem = exception.LineNumber is { } line ? $"line {line + 1}: this is not JSON that can be read" : $"this is not JSON that can be read: {exception.Message}";
            return false;
        }
        catch (JsonPlaceException exception)
        {
            problem = exception.Message;
            return false;
        }
    }

    private static CatalogExpectation Root(JsonPlace root)
    {
        root.Keys("schema-version", "case", "citation", "notes", "sources", "outcomes", "checks", "deals");
        if (root.Required("schema-version").Number() != 1)
            throw root.Required("schema-version").Wrong("is 1");
        var sources = root.Required("sources").Members(MaxItems).Select(m => KeyValuePair.Create(m.Key, m.Value.Text())).ToImmutableArray();
        var result = new CatalogExpectation
        {
            Case = root.Required("case").Text(),
            Citation = root.Required("citation").Text(),
            Notes = root.Optional("notes") is { } notes ? [.. notes.Items(MaxItems).Select(n => n.Text())] : [],
            Sources = sources,
            Outcomes = root.Optional("outcomes") is { } outcomes ? [.. outcomes.Items(MaxItems).Select(Outcome)] : [],
            Checks = root.Optional("checks") is { } checks ? [.. checks.Items(MaxItems).Select(c => Check(c, sources))] : [],
            Deals = root.Optional("deals") is { } deals ? [.. deals.Items(MaxItems).Select(d => Deal(d, sources))] : [],
        };
        return result.Checks.IsEmpty && result.Deals.IsEmpty ? throw root.Required("checks").Wrong("holds at least one check") : result;
    }

    private static KnownOutcome Outcome(JsonPlace place)
    {
        place.Keys("issue", "value", "source");
        return new(place.Required("issue").Text(), place.Required("value").Number(), place.Required("source").Text());
    }

    private static PublishedNumbers Check(JsonPlace place, ImmutableArray<KeyValuePair<string, string>> sources)
    {
        place.Keys("issue", "model", "options", "expect", "from-round", "medians", "means", "positions", "others-stay", "tolerance", "source");
        var check = new PublishedNumbers
        {
            Issue = place.Required("issue").Text(),
            Model = place.Required("model").Text(),
            Options = place.Optional("options") is { } options ? Options(options) : new(),
            Outcome = place.Optional("expect")?.Number(),
            FromRound = place.Optional("from-round") is { } from ? (int)from.Number(0, 1000, whole: true) : 0,
            Medians = Numbers(place.Optional("medians")),
            Means = Numbers(place.Optional("means")),
            Positions = place.Optional("positions") is { } positions ? [.. positions.Members(MaxItems).Select(p => new PartyPath(p.Key, Numbers(p.Value)))] : [],
            OthersStay = place.Optional("others-stay")?.Flag() ?? false,
            Tolerance = place.Required("tolerance").Number(0, double.MaxValue),
            Source = place.Required("source").Text(),
        };
        if (sources.All(s => s.Key != check.Source))
            throw place.Required("source").Wrong("names one of the sources of the file");
        if (OutcomeModels.Find(check.Model) is null)
            throw place.Required("model").Wrong("is the id of a model");
        var kinds = new[] { check.Outcome is not null, !check.Medians.IsEmpty, !check.Means.IsEmpty, !check.Positions.IsEmpty }.Count(k => k);
        if (kinds != 1)
            throw place.Wrong("has exactly one of expect, medians, means and positions");
        if (check.Positions.Select(p => p.Values.Length).Distinct().Count() > 1)
            throw place.Required("positions").Wrong("has the same number of rounds for every party");
        if (check.OthersStay && check.Positions.IsEmpty)
            throw place.Required("others-stay").Wrong("goes with positions");
        return CatalogModels.Build(check, out var problem) is null ? throw place.Wrong(problem!) : check;
    }

    private static PublishedDeal Deal(JsonPlace place, ImmutableArray<KeyValuePair<string, string>> sources)
    {
        place.Keys("solution", "worth", "package", "counts", "tolerance", "source");
        var deal = new PublishedDeal
        {
            Solution = place.Optional("solution")?.OneOf([.. CatalogDeals.Solutions.Select(s => (s.Key, s.Value))]),
            Worth = Named(place.Optional("worth")),
            Package = Named(place.Optional("package")),
            Counts = Named(place.Optional("counts")),
            Tolerance = place.Required("tolerance").Number(0, double.MaxValue),
            Source = place.Required("source").Text(),
        };
        if (sources.All(s => s.Key != deal.Source))
            throw place.Required("source").Wrong("names one of the sources of the file");
        if (deal.Counts.FirstOrDefault(c => !CatalogDeals.Counts.Contains(c.Key)).Key is { } unknown)
            throw place.Required("counts").Wrong($"knows {string.Join(", ", CatalogDeals.Counts)}, not '{unknown}'");
        if (deal.Solution is null != deal.Worth.IsEmpty || deal.Solution is null == deal.Counts.IsEmpty)
            throw place.Wrong("has a solution with its worth, or counts");
        return deal.Solution is null && !deal.Package.IsEmpty ? throw place.Required("package").Wrong("goes with a solution") : deal;
    }

    private static ImmutableArray<KeyValuePair<string, double>> Named(JsonPlace? place) =>
        place is null ? [] : [.. place.Members(MaxItems).Select(m => KeyValuePair.Create(m.Key, m.Value.Number()))];

    private static CatalogOptions Options(JsonPlace place)
    {
        place.Keys("k", "range", "rule", "q", "range-width", "scale");
        return new()
        {
            K = place.Optional("k")?.Number(1, 1e9),
            Range = place.Optional("range")?.OneOf(("actors", NashRange.Actors), ("declared", NashRange.Declared)),
            Rule = place.Optional("rule")?.OneOf(("lower", MedianRule.Lower), ("midpoint", MedianRule.Midpoint), ("upper", MedianRule.Upper)),
            Q = place.Optional("q")?.Number(0, 1),
            RangeWidth = place.Optional("range-width")?.Number(1e-9, 1e12),
            OnPercentScale = place.Optional("scale")?.OneOf(("percent", true), ("own", false)) ?? false,
        };
    }

    private static ImmutableArray<double> Numbers(JsonPlace? place)
    {
        if (place is null)
            return [];
        var numbers = place.Items(MaxItems).Select(n => n.Number()).ToImmutableArray();
        return numbers.IsEmpty ? throw place.Wrong("holds at least one number") : numbers;
    }
}
