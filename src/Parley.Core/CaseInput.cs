using System.Collections.Immutable;

namespace Parley.Core;

/// <summary>One number that the outlook draws: where it stands in the case, what it is and the range it is drawn from.</summary>
/// <param name="Path">Path in the case file; also names the stream of random numbers, so adding an input leaves the draws of all others as they were.</param>
/// <param name="Label">The input in words: "Ukraine's position on territory".</param>
/// <param name="Estimate">The estimate given, or the default range.</param>
/// <param name="IsDefault">Whether the estimate is a default range that stands in for a blank.</param>
public sealed record CaseInput(string Path, string Label, Estimate Estimate, bool IsDefault);

/// <summary>The numbers of a case that the outlook rests on, blanks filled in and listed.</summary>
public sealed record CaseInputs
{
    /// <summary>All inputs: capabilities by party, then value and salience by issue and party, in file order.</summary>
    public required ImmutableArray<CaseInput> All { get; init; }

    /// <summary>The blanks, in file order.</summary>
    public required ImmutableArray<Gap> Gaps { get; init; }

    /// <summary>Path of a party's capability.</summary>
    public static string CapabilityPath(string party) => $"parties/{party}/capability";

    /// <summary>Path of a party's position on an issue.</summary>
    public static string PositionPath(string issue, string party) => $"issues/{issue}/positions/{party}/value";

    /// <summary>Path of a party's salience on an issue.</summary>
    public static string SaliencePath(string issue, string party) => $"issues/{issue}/positions/{party}/salience";

    /// <summary>Path of a party's red line on an issue.</summary>
    public static string LimitPath(string issue, string party) => $"issues/{issue}/positions/{party}/limit";

    /// <summary>Path of what crossing a party's red line on an issue costs it.</summary>
    public static string CrossingPath(string issue, string party) => $"issues/{issue}/positions/{party}/crossing-costs";

    /// <summary>Path of what no agreement is worth to a party.</summary>
    public static string NoDealPath(string party) => $"no-deal/{party}/value";

    /// <summary>Path of an issue's reference point.</summary>
    public static string ReferencePath(string issue) => $"issues/{issue}/reference-point";

    /// <summary>A name in the possessive: Ukraine’s, United States’.</summary>
    public static string Possessive(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.EndsWith('s') ? name + "’" : name + "’s";
    }

    /// <summary>Collects the inputs and gaps of a case.</summary>
    /// <remarks>Parties that take no position on any issue are not inputs of the outlook; a missing red line of a principal is a gap with nothing in its place.</remarks>
    public static CaseInputs Of(Case theCase)
    {
        var inputs = ImmutableArray.CreateBuilder<CaseInput>();
        var gaps = ImmutableArray.CreateBuilder<Gap>();
        var active = theCase.Issues.SelectMany(i => i.Positions).Select(p => p.Party).ToHashSet(StringComparer.Ordinal);
        var given = theCase.Decision is null or { Capability: CapabilitySource.Given };

        void Add(string path, string label, Estimate? estimate, Estimate fallback, string meaning)
        {
            inputs.Add(new(path, label, estimate ?? fallback, estimate is null));
            if (estimate is null)
                gaps.Add(new(path, label, fallback, meaning));
        }

        if (given)
        {
            foreach (var party in theCase.Parties.Where(p => active.Contains(p.Id)))
            {
                Add(CapabilityPath(party.Id), $"{Possessive(party.Name)} capability", party.Capability, DefaultRanges.Capability,
                    "Every issue is drawn with the default range in its place, which widens the outlook.");
            }
        }

        foreach (var issue in theCase.Issues)
        {
            foreach (var position in issue.Positions)
            {
                var party = theCase.FindParty(position.Party);
                var name = party?.Name ?? position.Party;
                Add(PositionPath(issue.Id, position.Party), $"{Possessive(name)} position on {issue.Name}", position.Value, DefaultRanges.Position(issue.Scale),
                    "The whole scale is drawn from, which widens the outlook on this issue.");
                Add(SaliencePath(issue.Id, position.Party), $"{Possessive(name)} salience on {issue.Name}", position.Salience, DefaultRanges.Salience,
                    "The default range is drawn from, which widens the outlook on this issue.");
                if (position.Limit is { } limit)
                    inputs.Add(new(LimitPath(issue.Id, position.Party), $"{Possessive(name)} red line on {issue.Name}", limit, false));
                else if (party?.Role == PartyRole.Principal)
                    gaps.Add(new(LimitPath(issue.Id, position.Party), $"{Possessive(name)} red line on {issue.Name}", null, "Nothing is put in its place: whether the outlook crosses it cannot be said."));
            }

            if (issue.ReferencePoint is { } reference)
                inputs.Add(new(ReferencePath(issue.Id), $"reference point of {issue.Name}", reference, false));
        }

        return new() { All = inputs.ToImmutable(), Gaps = gaps.ToImmutable() };
    }
}
