using System.Collections.Immutable;
using Parley.Analysis.Outlook;
using Parley.Core;

namespace Parley.Briefs;

/// <summary>A source as briefs refer to it.</summary>
/// <param name="Number">Its number in the brief, from 1.</param>
/// <param name="Source">The source.</param>
/// <param name="SoleOriginOf">Inputs that no other origin supports.</param>
public sealed record GradedSource(int Number, Source Source, int SoleOriginOf)
{
    /// <summary>How the text refers to it: <c>S1</c>.</summary>
    public string Label => $"S{Number}";
}

/// <summary>A reference to a source with the best credibility among the passages referred to.</summary>
/// <param name="Source">The source.</param>
/// <param name="Credibility">1 (confirmed) to 6 (cannot be judged).</param>
public sealed record SourceReference(GradedSource Source, int Credibility)
{
    /// <summary>The Admiralty grade: <c>C3</c>.</summary>
    public string Grade => $"{Source.Source.Reliability}{Credibility}";

    /// <inheritdoc/>
    public override string ToString() => $"{Source.Label} ({Grade})";
}

/// <summary>Numbers the sources of a case and grades what is quoted from them, on the Admiralty scale.</summary>
internal sealed class SourceGrading
{
    private readonly Case _case;

    public SourceGrading(CaseOutlook outlook)
    {
        _case = outlook.Case;
        var sole = SoleOrigins(outlook);
        Sources = [.. _case.Sources.Select((s, i) => new GradedSource(i + 1, s, sole.GetValueOrDefault(Origin(s))))];
    }

    public ImmutableArray<GradedSource> Sources { get; }

    /// <summary>Credibility of a passage: the best that an item of evidence gives it, 6 where none does.</summary>
    public int Credibility(string passage) => _case.Evidence.Where(e => e.Passage == passage).Select(e => e.Credibility).DefaultIfEmpty(6).Min();

    /// <summary>The sources behind passages, in order of number.</summary>
    public IReadOnlyList<SourceReference> Of(IEnumerable<string> passages) =>
        [.. from reference in passages.Distinct(StringComparer.Ordinal)
            let found = _case.FindPassage(reference)
            where found is not null
            let source = Sources.First(s => ReferenceEquals(s.Source, found.Value.Source))
            group Credibility(reference) by source into bySource
            orderby bySource.Key.Number
            select new SourceReference(bySource.Key, bySource.Min())];

    public string List(IEnumerable<string> passages)
    {
        var references = Of(passages);
        return references.Count == 0 ? "none quoted" : string.Join(", ", references);
    }

    private string Origin(Source source)
    {
        for (var step = 0; step < _case.Sources.Length && source.CopiedFrom is { } copied; step++)
            source = _case.Sources.FirstOrDefault(s => s.Id == copied) ?? source;
        return source.Id;
    }

    private Dictionary<string, int> SoleOrigins(CaseOutlook outlook)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var input in outlook.Inputs.All)
        {
            var origins = _case.Evidence
                .Where(e => e.Stance == Stance.Supports && e.About.Any(a => input.Path == a || input.Path.StartsWith(a + "/", StringComparison.Ordinal)))
                .Select(e => _case.FindPassage(e.Passage)?.Source).OfType<Source>().Select(Origin).Distinct().ToArray();
            if (origins.Length == 1)
                counts[origins[0]] = counts.GetValueOrDefault(origins[0]) + 1;
        }

        return counts;
    }
}
