using System.Collections.Immutable;

namespace Parley.Models.Deals;

/// <summary>What may be agreed, and what it is worth to whom: numbers and ids only.</summary>
/// <remarks>
/// The worth of a package to a party is the sum over issues of the worth of its value there (weights are in it already), plus what linked terms add. All worths are in points of
/// 100; they may be negative or above 100. Parties are referred to by their place in <see cref="Parties"/>, issues by theirs in <see cref="Issues"/>.
/// </remarks>
public sealed record DealProblem
{
    /// <summary>The parties whose yes is needed, at least one.</summary>
    public required ImmutableArray<DealParty> Parties { get; init; }

    /// <summary>The issues, at least one, each with at least one point.</summary>
    public required ImmutableArray<DealIssue> Issues { get; init; }

    /// <summary>Red lines that are hard: a package beyond one of them is no deal.</summary>
    public ImmutableArray<DealLimit> Limits { get; init; } = [];

    /// <summary>Combinations of terms that are excluded, or worth more or less together than apart.</summary>
    public ImmutableArray<DealLink> Links { get; init; } = [];
}

/// <summary>A party whose yes is needed.</summary>
/// <param name="Id">Its id.</param>
/// <param name="NoDeal">What it has without an agreement, in points of 100: it says yes to nothing worth less.</param>
/// <param name="Capability">Its weight in the asymmetric Nash solution, 0 or more. Parties that all have 0 weigh the same.</param>
public readonly record struct DealParty(string Id, Exact NoDeal, double Capability);

/// <summary>One issue of a deal.</summary>
/// <param name="Id">Its id.</param>
/// <param name="IsContinuous">
/// Whether every value between two neighbouring points may be agreed, with worths on the straight line between theirs; otherwise only the points themselves.
/// </param>
/// <param name="Points">
/// The points, by rising value. Where a continuous issue has two points of one value, the worths jump there: what lies below belongs to the first, what lies above to the second,
/// and the value itself may be agreed as either.
/// </param>
public sealed record DealIssue(string Id, bool IsContinuous, ImmutableArray<DealPoint> Points)
{
    /// <summary>Distance between the lowest and the highest point; 1 where there is one value only.</summary>
    public double Span => Points[^1].At > Points[0].At ? Points[^1].At - Points[0].At : 1;
}

/// <summary>A value that an issue may be settled at.</summary>
/// <param name="At">The value, on the issue's scale.</param>
/// <param name="Worth">Its worth to each party, in the order of the parties.</param>
public readonly record struct DealPoint(double At, ImmutableArray<Exact> Worth);

/// <summary>A hard red line of one party on one issue; the line itself is still acceptable.</summary>
/// <param name="Party">The party.</param>
/// <param name="Issue">The issue.</param>
/// <param name="At">The line, on the issue's scale.</param>
/// <param name="CrossedAbove">Whether values above it are refused; otherwise those below it.</param>
public readonly record struct DealLimit(int Party, int Issue, double At, bool CrossedAbove)
{
    /// <summary>Whether a value of the issue lies beyond the line.</summary>
    public bool IsCrossedBy(double value) => CrossedAbove ? value > At : value < At;
}

/// <summary>Terms on two or more issues that count together.</summary>
/// <param name="Terms">The terms; a package that meets all of them is meant.</param>
/// <param name="Worth">What such a package is worth besides to each party; empty where such a package is excluded.</param>
public sealed record DealLink(ImmutableArray<DealSpan> Terms, ImmutableArray<Exact> Worth)
{
    /// <summary>Whether a package meets all terms.</summary>
    /// <param name="valueOf">The value that the package has on an issue.</param>
    public bool IsMet(Func<int, double> valueOf)
    {
        ArgumentNullException.ThrowIfNull(valueOf);
        foreach (var term in Terms)
        {
            if (!term.Contains(valueOf(term.Issue)))
                return false;
        }

        return true;
    }
}

/// <summary>A range of values of one issue, ends included.</summary>
/// <param name="Issue">The issue.</param>
/// <param name="Low">Lowest value.</param>
/// <param name="High">Highest value.</param>
public readonly record struct DealSpan(int Issue, double Low, double High)
{
    /// <summary>Whether a value lies in the range.</summary>
    public bool Contains(double value) => value >= Low && value <= High;
}
