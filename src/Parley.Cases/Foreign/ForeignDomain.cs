using System.Collections.Immutable;
using Parley.Core;

namespace Parley.Cases.Foreign;

/// <summary>The issues that may be agreed on, whatever file they come from.</summary>
/// <param name="Name">The name that the file gives to it, or blank.</param>
/// <param name="Issues">The issues in the order of the file.</param>
internal sealed record ForeignDomain(string Name, ImmutableArray<ForeignIssue> Issues)
{
    /// <summary>Whether the format gives domains a name of their own. GENIUS has only that of the root objective, mostly left over from another domain.</summary>
    public bool IsNamed { get; init; }
}

/// <summary>One issue of a domain.</summary>
internal sealed record ForeignIssue(string Key, string Name, ForeignValues Values, SourceLocation At)
{
    /// <summary>Issues of one domain at most.</summary>
    public const int Most = 1000;
}

/// <summary>The values of an issue.</summary>
internal abstract record ForeignValues
{
    /// <summary>Values of one issue at most, where they are counted.</summary>
    public const int Most = Rules.SettlementRules.MostValues;
}

/// <summary>Items in the order of the file, as written. They stand at 1, 2, 3 on the scale.</summary>
internal sealed record ForeignItems(ImmutableArray<string> Texts) : ForeignValues
{
    private readonly Dictionary<string, int> _places = Texts.Select((t, i) => (t, i)).ToDictionary(p => p.t, p => p.i, StringComparer.Ordinal);

    /// <summary>The place of an item, from 0, or −1.</summary>
    public int IndexOf(string text) => _places.GetValueOrDefault(text, -1);

    public bool Equals(ForeignItems? other) => other is not null && Texts.SequenceEqual(other.Texts);

    public override int GetHashCode() => Texts.Length;
}

/// <summary>Numbers between two ends, every one (<paramref name="Step"/> blank) or in steps from the low end.</summary>
internal sealed record ForeignRange(decimal Low, decimal High, decimal? Step) : ForeignValues;

/// <summary>What one party makes of a domain.</summary>
internal sealed class ForeignProfile(string file, string name)
{
    /// <summary>The file as the caller named it.</summary>
    public string File => file;

    /// <summary>The name that the file gives to it, or blank.</summary>
    public string Name => name;

    /// <summary>Worth and weight by issue, in the order of the domain.</summary>
    public List<ForeignWorth> Issues { get; } = [];

    /// <summary>Worth of no deal, of 1.</summary>
    public decimal Reservation { get; set; }

    /// <summary>No deal as a bid: a value on each issue that it names. Counts before <see cref="Reservation"/>.</summary>
    public ImmutableArray<(int Issue, decimal Value)> ReservationBid { get; set; } = [];

    /// <summary>The discount factor, where there is one.</summary>
    public decimal? Discount { get; set; }
}

/// <summary>Worth of an issue to a party: points on the scale, of a full worth, and the weight of the issue.</summary>
internal sealed record ForeignWorth(ImmutableArray<WorthPoint> Points, decimal? Full, decimal Weight);
