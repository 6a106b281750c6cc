using System.Collections.Immutable;
using Parley.Core;

namespace Parley.Reading;

/// <summary>Readings of one or several reports, with what they come to together. The same readings in the same order give an equal set.</summary>
public sealed record ReportSet
{
    /// <summary>The readings, each with an id that no other has.</summary>
    public required ImmutableArray<ReportReading> Readings { get; init; }

    /// <summary>Where each report comes from, in the order of the readings.</summary>
    public required ImmutableArray<ReportOrigin> Origins { get; init; }

    /// <summary>The events, each once however often it is told.</summary>
    public required ImmutableArray<MergedEvent> Events { get; init; }

    /// <summary>The positions in the order in which they were stated, with the one that follows each.</summary>
    public required ImmutableArray<StatedPosition> Positions { get; init; }

    /// <summary>Where one report says what another does not: things to check.</summary>
    public required ImmutableArray<ReportContradiction> Contradictions { get; init; }

    /// <summary>Number of reports that are no copies of another.</summary>
    public int IndependentOrigins => Origins.Count(o => o.CopiedFrom is null);

    /// <summary>Puts readings together.</summary>
    /// <param name="readings">The readings, in the order in which the reports were named.</param>
    public static ReportSet Of(IEnumerable<ReportReading> readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var own = readings.Select(r => r with { Document = r.Document with { Id = Ids.Free(Ids.From(r.Document.Id) ?? "report", taken) } }).ToImmutableArray();
        var bodies = own.Select(r => new Bodies(r)).ToImmutableArray();
        var events = EventMerger.Merge(bodies);
        return new()
        {
            Readings = own,
            Origins = OriginFinder.Find(own),
            Events = events,
            Positions = Succession.Of(bodies),
            Contradictions = [.. own.Length < 2 ? [] : CrossCheck.Find(own, events)],
        };
    }
}

/// <summary>Where a report comes from.</summary>
/// <param name="Document">The report's id.</param>
/// <param name="CopiedFrom">The id of an earlier report that it repeats, or null: it is an origin of its own.</param>
/// <param name="Shared">Share of its runs of eight words that the report most like it has too, 0 to 1.</param>
/// <param name="SharedQuotes">Quotations of eight words or more that another report has too.</param>
public sealed record ReportOrigin(string Document, string? CopiedFrom, double Shared, ImmutableArray<string> SharedQuotes);

/// <summary>One event, told once or more often.</summary>
public sealed record MergedEvent
{
    /// <summary>The id within the set: <c>e01</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The PLOVER type that it has, or would have if it took place.</summary>
    public required PloverType Type { get; init; }

    /// <summary>occurred, ongoing, planned, conditional, negated, denied or hypothetical.</summary>
    public required string Status { get; init; }

    /// <summary>The day, where a telling gives one.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Names of those who act.</summary>
    public ImmutableArray<string> Actors { get; init; } = [];

    /// <summary>Names of those acted upon.</summary>
    public ImmutableArray<string> Recipients { get; init; } = [];

    /// <summary>Where it is told, first telling first.</summary>
    public ImmutableArray<Telling> Tellings { get; init; } = [];
}

/// <summary>One telling of an event.</summary>
/// <param name="Document">The report's id.</param>
/// <param name="Event">The event as the report tells it.</param>
public sealed record Telling(string Document, EventRecord Event)
{
    /// <summary>How the output names it: <c>report/E01</c>.</summary>
    public string Reference => $"{Document}/{Event.Id}";
}

/// <summary>A position as one report states it.</summary>
/// <param name="Document">The report's id.</param>
/// <param name="Position">The position.</param>
/// <param name="Holder">Name of the party that holds it.</param>
/// <param name="Key">The key, or one made from its words.</param>
/// <param name="SupersededBy">The newer statement of the same party on the same issue, as <c>report/P01</c>, or null: it stands.</param>
public sealed record StatedPosition(string Document, PositionRecord Position, string Holder, string Key, string? SupersededBy)
{
    /// <summary>How the output names it: <c>report/P01</c>.</summary>
    public string Reference => $"{Document}/{Position.Id}";
}

/// <summary>What two reports say differently.</summary>
/// <param name="Kind">figures_disagree or occurred_and_denied.</param>
/// <param name="Explain">What to check, in a sentence.</param>
/// <param name="DocumentA">The one report.</param>
/// <param name="A">What it says.</param>
/// <param name="DocumentB">The other report.</param>
/// <param name="B">What that says.</param>
public sealed record ReportContradiction(string Kind, string Explain, string DocumentA, Excerpt A, string DocumentB, Excerpt B);
