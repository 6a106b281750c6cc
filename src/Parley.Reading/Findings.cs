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

    /// <summary>The innermost attribution that covers a token, or null.</summary>
    public FoundAttribution? AttributionOf(int token, ReadingContext context)
    {
        attributions ??= new(context, Attributions);
        return attributions.Near(token).LastOrDefault(a => a.ScopeFirst <= token && token <= a.ScopeLast);
    }

    /// <summary>The hedges of a sentence.</summary>
    public IEnumerable<FoundHedge> HedgesIn(int sentence, ReadingContext context) => (hedgesBySentence ??= Hedges.ToLookup(h => context.Tokens[h.First].Sentence))[sentence];

    /// <summary>The expressions of time of a sentence.</summary>
    public IEnumerable<FoundDate> DatesIn(int sentence, ReadingContext context) => (datesBySentence ??= Dates.ToLookup(d => context.Tokens[d.First].Sentence))[sentence];

    private AttributionIndex? attributions;
    private ILookup<int, FoundHedge>? hedgesBySentence;
    private ILookup<int, FoundDate>? datesBySentence;

    public List<FoundPosition> Positions { get; set; } = [];

    public List<FoundLeverage> Leverage { get; set; } = [];

    public List<FoundChannel> Channels { get; set; } = [];
}
