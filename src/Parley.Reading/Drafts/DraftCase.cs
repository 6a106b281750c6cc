using System.Collections.Immutable;
using System.Globalization;
using Parley.Core;

namespace Parley.Reading;

/// <summary>Proposes a case from reports. Every element carries the passages that it rests on and is not accepted.</summary>
/// <remarks>
/// Nothing that the reports do not state gets a number: positions, salience and capability stay blank. Grades follow the
/// mechanical rule only: reliability F, credibility as the reader's rule proposes it.
/// </remarks>
public static class DraftCase
{
    /// <summary>Makes a draft.</summary>
    /// <param name="set">The reports.</param>
    /// <param name="options">Where the reports lie, and what they are added to.</param>
    public static Case Of(ReportSet set, DraftOptions options)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(options);
        var passages = new DraftPassages(set);
        var parties = new DraftParties(set, passages);
        var issues = new DraftIssues(set, passages, parties, options);
        var record = new DraftRecord(set, passages, parties);
        var evidence = issues.Evidence.Concat(record.Evidence).ToImmutableArray();
        var dates = set.Readings.Select(r => r.Document.Published).OfType<DateOnly>().ToArray();
        return new()
        {
            Parley = 1,
            Title = Title(set),
            AsOf = dates.Length == 0 ? options.ReferenceDate : dates.Max(),
            Perspective = "rules that read the reports, not by a person",
            Caveat = Caveat(set),
            Parties = parties.Build(),
            Issues = issues.Issues,
            Channels = record.Channels,
            Pressures = record.Pressures,
            Events = record.Events,
            Claims = record.Claims,
            Questions = record.Questions,
            Evidence = [.. evidence.Select((e, i) => e with { Id = string.Create(CultureInfo.InvariantCulture, $"g{i + 1:00}") })],
            Sources = passages.Sources(options),
        };
    }

    private static string Title(ReportSet set)
    {
        var first = set.Readings[0].Document;
        var title = DraftText.Line(first.Title ?? first.Id, 200);
        return set.Readings.Length == 1 ? title : $"{title} and {set.Readings.Length - 1} more";
    }

    private static string Caveat(ReportSet set)
    {
        var reports = set.Readings.Length == 1 ? "one report" : $"{set.Readings.Length} reports from {set.IndependentOrigins} origin{(set.IndependentOrigins == 1 ? "" : "s")}";
        return $"A draft that rules read from {reports}. Lines that say 'accepted: no' have not been looked at by anybody. No number in it is an assessment: the reader invents none.";
    }
}

/// <summary>How a draft is made.</summary>
public sealed record DraftOptions
{
    /// <summary>Paths of the report files by the id of the report, as the case is to name them. Default: the files' names.</summary>
    public IReadOnlyDictionary<string, string> Files { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The case that the draft is to be added to, for the units of its issues. Default none.</summary>
    public Case? Into { get; init; }

    /// <summary>The day that the case describes where no report states its date. Default none.</summary>
    public DateOnly? ReferenceDate { get; init; }
}
