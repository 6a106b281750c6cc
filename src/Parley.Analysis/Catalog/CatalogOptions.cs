using System.Globalization;
using Parley.Models.Outcomes;

namespace Parley.Analysis.Catalog;

/// <summary>Model options that published numbers were computed with; blank means the model's default.</summary>
public sealed record CatalogOptions
{
    /// <summary>K of Nash bargaining.</summary>
    public double? K { get; init; }

    /// <summary>What Nash bargaining rescales positions over.</summary>
    public NashRange? Range { get; init; }

    /// <summary>The median where exactly half of the weight is reached.</summary>
    public MedianRule? Rule { get; init; }

    /// <summary>Q of the challenge model.</summary>
    public double? Q { get; init; }

    /// <summary>Width that the challenge model divides distances by, in place of the span of the positions.</summary>
    public double? RangeWidth { get; init; }

    /// <summary>Whether the model is run, and its answer stated, on 0 to 100 in place of the issue's own scale.</summary>
    public bool OnPercentScale { get; init; }

    /// <summary>The options as they stand in the file, without braces; empty where all are defaults.</summary>
    public override string ToString()
    {
        var parts = new List<string>();
        void Add(string name, string? value)
        {
            if (value is not null)
                parts.Add($"{name} {value}");
        }

        Add("k", Text(K));
        Add("range", Range?.ToString().ToLowerInvariant());
        Add("rule", Rule?.ToString().ToLowerInvariant());
        Add("q", Text(Q));
        Add("range-width", Text(RangeWidth));
        Add("scale", OnPercentScale ? "percent" : null);
        return string.Join(", ", parts);
    }

    private static string? Text(double? value) => value?.ToString("R", CultureInfo.InvariantCulture);
}
