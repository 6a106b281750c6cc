using Parley.Reading.Claims;
using Parley.Reading.Dates;
using Parley.Reading.Events;
using Parley.Reading.Negotiation;

namespace Parley.Reading;

/// <summary>What the layers found, before it is written down as records.</summary>
internal sealed class Findings
{
    public required List<FoundDate> Dates { get; init; }

    /// <summary>The date that the report states for itself.</summary>
    public DateOnly? Published { get; init; }

    public required List<FoundEvent> Events { get; init; }

    public required List<FoundAttribution> Attributions { get; init; }

    public required List<FoundHedge> Hedges { get; init; }

    public required List<FoundLoaded> Loaded { get; init; }

    public required List<FoundQuestion> Questions { get; init; }

    public List<FoundPosition> Positions { get; set; } = [];

    public List<FoundLeverage> Leverage { get; set; } = [];

    public List<FoundChannel> Channels { get; set; } = [];
}
