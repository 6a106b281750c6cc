using System.Collections.Immutable;

namespace Parley.Core;

/// <summary>An element that a draft can propose before a person has accepted it.</summary>
public interface IDraftElement
{
    /// <summary>Whether a person has accepted it.</summary>
    bool Accepted { get; }
}

/// <summary>An element of a case that nobody has accepted yet.</summary>
/// <param name="Path">Where it stands: <c>issues/territory/positions/ukraine</c>.</param>
/// <param name="Kind">What it is, in a word: party, person, issue, position, channel, pressure, event, evidence, claim, question.</param>
/// <param name="Label">What it says, in words.</param>
/// <param name="Passages">What it rests on, as <c>source/passage</c>.</param>
public sealed record DraftLine(string Path, string Kind, string Label, ImmutableArray<string> Passages)
{
    /// <summary>The elements of a case that are not accepted, in the order of the format.</summary>
    public static ImmutableArray<DraftLine> Of(Case theCase)
    {
        ArgumentNullException.ThrowIfNull(theCase);
        return [.. All(theCase).Where(l => !l.Element.Accepted).Select(l => l.Line)];
    }

    private static IEnumerable<(IDraftElement Element, DraftLine Line)> All(Case theCase)
    {
        string Name(string? party) => party is null ? "its own side" : theCase.FindParty(party)?.Name ?? party;
        foreach (var party in theCase.Parties)
        {
            yield return (party, new($"parties/{party.Id}", "party", $"{party.Name} ({party.Role})", party.Passages));
            foreach (var person in party.People)
                yield return (person, new($"parties/{party.Id}/people/{person.Id}", "person", $"{person.Name}, {party.Name}", person.Passages));
        }

        foreach (var issue in theCase.Issues)
        {
            yield return (issue, new($"issues/{issue.Id}", "issue", issue.Name, issue.Passages));
            foreach (var position in issue.Positions)
                yield return (position, new($"issues/{issue.Id}/positions/{position.Party}", "position", $"{Name(position.Party)} on {issue.Name}: {position.Stated ?? "not stated"}", position.Passages));
        }

        foreach (var channel in theCase.Channels)
            yield return (channel, new($"channels/{channel.Id}", "channel", $"{channel.Name}: {string.Join(", ", channel.Parties.Select(Name))}", channel.Passages));
        foreach (var pressure in theCase.Pressures)
            yield return (pressure, new($"pressures/{pressure.Id}", "pressure", $"{Name(pressure.From)} on {Name(pressure.On)}: {pressure.Instrument}", pressure.Passages));
        foreach (var item in theCase.Events)
            yield return (item, new($"events/{item.Id}", "event", $"{item.Type}, {item.Status}: {item.Text}", item.Passages));
        foreach (var evidence in theCase.Evidence)
            yield return (evidence, new($"evidence/{evidence.Id}", "evidence", $"{evidence.Stance} {string.Join(", ", evidence.About)}", [evidence.Passage]));
        foreach (var claim in theCase.Claims)
            yield return (claim, new($"claims/{claim.Id}", "claim", claim.Text, claim.Passages));
        foreach (var question in theCase.Questions)
            yield return (question, new($"questions/{question.Id}", "question", question.Text, question.Passages));
    }
}
