using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using Parley.Cases.Binding;
using Parley.Core;

namespace Parley.Cases.Foreign;

/// <summary>Makes a case of a domain and its profiles: every number stays as it is written there.</summary>
internal sealed class ForeignCaseBuilder(ForeignDomain domain, IReadOnlyList<ForeignProfile> profiles, string format, string domainFile)
{
    private readonly ImmutableArray<string> _names = ForeignNames.Parties(profiles);

    public Case Build()
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var parties = profiles.Select((_, i) => ForeignNames.Id(_names[i], string.Create(CultureInfo.InvariantCulture, $"party-{i + 1}"), taken)).ToList();
        taken.Clear();
        var issues = domain.Issues.Select((issue, i) => ForeignNames.Id(issue.Name, string.Create(CultureInfo.InvariantCulture, $"issue-{i + 1}"), taken)).ToList();
        return new()
        {
            Parley = 1,
            Title = ForeignNames.Title(domain, domainFile),
            Summary = Summary(),
            Parties = [.. parties.Select((id, i) => new Party { Id = id, Name = _names[i], Role = PartyRole.Principal, Note = Note(profiles[i]) })],
            Issues = [.. domain.Issues.Select((issue, i) => Issue(issue, i, issues[i], parties))],
            NoDeal = [.. parties.Select((id, i) => NoDeal(profiles[i], id, issues))],
        };
    }

    private string Summary()
    {
        var count = domain.Issues.Aggregate(BigInteger.One, (n, i) => n * CountOf(i.Values));
        var packages = domain.Issues.Any(i => i.Values is ForeignRange { Step: null }) ? "" : $" and {count.ToString("N0", CultureInfo.InvariantCulture)} packages";
        var whose = profiles.Count == 1 ? "the profile" : "the profiles";
        var issues = domain.Issues.Length == 1 ? "1 issue" : string.Create(CultureInfo.InvariantCulture, $"{domain.Issues.Length} issues");
        var files = string.Join(", ", profiles.Select(p => ForeignNames.Clean(ForeignNames.FileName(p.File))));
        var text = $"Imported from {format} files: the domain {ForeignNames.Clean(ForeignNames.FileName(domainFile))} with {issues}{packages}, and {whose} {files}.";
        return text.Length <= Scalars.MaxText ? text : text[..Scalars.MaxText];
    }

    private static string? Note(ForeignProfile profile)
    {
        var notes = new List<string>();
        if (profile.Discount is { } factor)
            notes.Add($"The profile discounts worth by the factor {Decimals.Text(factor)} over the time of a session, which is not used here.");
        if (OtherSum(profile) is { } sum)
            notes.Add($"The weights add up to {Decimals.Text(sum)} and are kept as written; worth above 100 is not cut off.");
        return notes.Count == 0 ? null : string.Join(' ', notes);
    }

    /// <summary>The sum of the weights of a profile where it is not 1. What is left over from writing thirds in sixteen digits is not meant.</summary>
    public static decimal? OtherSum(ForeignProfile profile)
    {
        var sum = profile.Issues.Sum(i => i.Weight);
        return Math.Abs(sum - 1) > 1e-9m ? sum : null;
    }

    private Issue Issue(ForeignIssue issue, int place, string id, List<string> parties)
    {
        var positions = profiles.Select((profile, i) => Position(profile.Issues[place], parties[i])).ToImmutableArray();
        var result = new Issue { Id = id, Name = ForeignNames.Clean(issue.Name), Positions = positions };
        switch (issue.Values)
        {
            case ForeignItems items:
                return result with
                {
                    Scale = new(1, Math.Max(2, items.Texts.Length)),
                    Settles = Settlement.AtMarks,
                    Marks = [.. items.Texts.Select((t, i) => new Mark { Value = i + 1, Text = ForeignNames.Clean(t) })],
                };
            case ForeignRange { Step: var step } range when range.Low == range.High:
                var (only, _) = Exact.ToDouble(range.Low);
                return result with { Scale = new(only, only + 1), Settles = Settlement.AtMarks, Marks = [new() { Value = only, Text = Decimals.Text(range.Low) }] };
            default:
                var counted = (ForeignRange)issue.Values;
                return result with
                {
                    Scale = new(Exact.ToDouble(counted.Low).Value, Exact.ToDouble(counted.High).Value),
                    Settles = counted.Step is null ? Settlement.Anywhere : Settlement.InSteps,
                    Step = counted.Step is { } given ? Exact.ToDouble(given).Value : null,
                };
        }
    }

    /// <summary>A party of these formats asks first for what is worth most to it; where nothing is worth anything it asks for nothing.</summary>
    private static Position Position(ForeignWorth worth, string party)
    {
        var best = worth.Points.MaxBy(p => p.Value)!;
        return new()
        {
            Party = party,
            Value = best.Value > 0 ? Estimate.Point(best.At) : null,
            Worth = worth.Points,
            FullWorth = worth.Full,
            Weight = worth.Weight,
        };
    }

    private static NoDeal NoDeal(ForeignProfile profile, string party, List<string> issues) => profile.ReservationBid.IsEmpty
        ? new() { Party = party, Value = Estimate.Point(Exact.ToDouble(profile.Reservation * 100).Value) }
        : new() { Party = party, Terms = [.. profile.ReservationBid.Select(t => new Term { Issue = issues[t.Issue], Value = Estimate.Point(Exact.ToDouble(t.Value).Value) })] };

    private static BigInteger CountOf(ForeignValues values) => values switch
    {
        ForeignItems items => items.Texts.Length,
        ForeignRange { Step: { } step } range => (BigInteger)Math.Floor((range.High - range.Low) / step) + 1,
        _ => 1,
    };
}
