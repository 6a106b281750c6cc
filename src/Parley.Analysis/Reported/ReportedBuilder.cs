using System.Collections.Immutable;
using Parley.Analysis.Findings;
using Parley.Core;

namespace Parley.Analysis.Reported;

/// <summary>Says what the reports behind a case say, red lines first; computes nothing but counts.</summary>
internal sealed class ReportedBuilder(Case theCase, SourcingCount? sourcing)
{
    private const int MostPositions = 6;
    private const int MostLeftOut = 3;
    private const int MostPlanned = 2;
    private const int MostQuestions = 2;
    private const int LongestQuote = 220;

    private readonly ImmutableArray<DraftLine> _draft = DraftLine.Of(theCase);

    public ImmutableArray<ReportedFinding> Build() => [.. Positions(), .. LeftOut(), .. Planned(), .. Questions(), .. Sourcing()];

    private IEnumerable<ReportedFinding> Positions() =>
        (from issue in theCase.Issues
         from position in issue.Positions
         where !string.IsNullOrWhiteSpace(position.Stated)
         let how = StatedAs.Of(position.Note)
         orderby how?.IsRedLine == true descending, how?.Publicity == "public" descending
         select Position(issue, position, how)).Take(MostPositions);

    private ReportedFinding Position(Issue issue, Position position, StatedAs? how)
    {
        var id = $"position-{issue.Id}-{position.Party}";
        var kind = how is null ? "" : $" – {Stance(how)}";
        return Make(id, how?.IsRedLine == true ? "red-line" : "position", position.Passages,
            [$"issues/{issue.Id}", $"issues/{issue.Id}/positions/{position.Party}", $"parties/{position.Party}"],
            passages => Prose.Say($"{Name(position.Party)} on {issue.Name}{Openly(how)}: {Quoted(position.Stated!)}{kind}{passages}."));
    }

    private IEnumerable<ReportedFinding> LeftOut() =>
        (from party in theCase.Parties
         let channels = theCase.Channels.Where(c => c.Excluded.Any(e => e.Party == party.Id)).ToArray()
         where channels.Length > 0
         orderby channels.Length descending
         select LeftOut(party, channels)).Take(MostLeftOut);

    private ReportedFinding LeftOut(Party party, Channel[] channels)
    {
        var id = $"left-out-{party.Id}";
        var bases = channels.SelectMany(c => c.Excluded).Where(e => e.Party == party.Id).Select(e => e.Basis).Distinct().ToArray();
        var ground = bases is [ExclusionBasis.Stated] ? "as the reports state" : bases is [ExclusionBasis.Implied] ? "as the reports imply" : "as is stated or implied";
        var names = Prose.List([.. channels.Take(3).Select(c => c.Name)]);
        var finding = Make(id, "left-out", [.. channels.SelectMany(c => c.Passages).Distinct()],
            [.. channels.Select(c => $"channels/{c.Id}"), $"parties/{party.Id}"],
            passages => Prose.Say($"{party.Name} is left out of {Count(id, "channels", channels.Length)} of {Count(id, "all-channels", theCase.Channels.Length)} {(theCase.Channels.Length == 1 ? "channel" : "channels")} ({names}), {ground}{passages}."));
        return finding with { Counts = [.. finding.Counts, ("channels", channels.Length), ("all-channels", theCase.Channels.Length)] };
    }

    private IEnumerable<ReportedFinding> Planned()
    {
        var planned = theCase.Events.Where(e => e.Status == EventStatus.Planned).DistinctBy(e => e.Text).Take(MostPlanned).ToArray();
        foreach (var item in planned)
        {
            var who = Prose.List([.. item.Actors.Concat(item.Recipients).Distinct().Select(Name)]);
            yield return Make($"planned-{item.Id}", "planned", item.Passages, [$"events/{item.Id}"],
                passages => Prose.Say($"Planned next, as told{(who.Length == 0 ? "" : $", for {who}")}: “{Cut(item.Text)}”{passages}."));
        }

        foreach (var channel in theCase.Channels.Where(c => planned.Length == 0 && c.Status == EventStatus.Planned).Take(MostPlanned))
        {
            yield return Make($"planned-{channel.Id}", "planned", channel.Passages, [$"channels/{channel.Id}"],
                passages => Prose.Say($"Planned next, as told: {channel.Name}{passages}."));
        }
    }

    private IEnumerable<ReportedFinding> Questions()
    {
        if (theCase.Questions.IsEmpty)
            yield break;
        const string id = "questions";
        var first = theCase.Questions.Take(MostQuestions).ToArray();
        var more = theCase.Questions.Length - first.Length;
        var rest = more == 0 ? Prose.Say($"") : Prose.Say($", and {Count(id, "more", more)} more");
        var words = string.Join(" and ", first.Select(q => $"“{Cut(q.Text)}”"));
        var finding = Make(id, "question", [.. first.SelectMany(q => q.Passages).Distinct()], [.. first.Select(q => $"questions/{q.Id}")],
            passages => Prose.Say($"The reports leave open: {words}{rest}{passages}."));
        yield return finding with { Counts = [.. finding.Counts, ("more", more)] };
    }

    private IEnumerable<ReportedFinding> Sourcing()
    {
        if (sourcing is not { Claims: > 0 } s)
            yield break;
        const string id = "sourcing";
        var share = 100.0 * s.Identifiable / s.Claims;
        yield return new()
        {
            Id = id,
            Kind = "sourcing",
            Statement = Prose.Say($"Of {Count(id, "claims", s.Claims)} sentences in the reports that assert something, {Count(id, "identifiable", s.Identifiable)} ({Count(id, "share", share)}%) rest on somebody who can be identified; {Count(id, "attributed", s.Attributed)} are given to anybody at all."),
            Counts = [("claims", s.Claims), ("identifiable", s.Identifiable), ("share", share), ("attributed", s.Attributed)],
        };
    }

    private ReportedFinding Make(string id, string kind, ImmutableArray<string> passages, string[] paths, Func<Statement, Statement> say)
    {
        var on = passages.IsEmpty ? Prose.Say($"") : Prose.Say($"; {Count(id, "passages", passages.Length)} {(passages.Length == 1 ? "passage" : "passages")}");
        return new()
        {
            Id = id,
            Kind = kind,
            Statement = say(on),
            Passages = passages,
            Unaccepted = _draft.Count(l => paths.Contains(l.Path)) + theCase.Evidence.Count(e => !e.Accepted && e.About.Any(paths.Contains)),
            Counts = [("passages", passages.Length)],
        };
    }

    private string Name(string party) => theCase.FindParty(party)?.Name ?? party;

    private static QuotedNumber Count(string id, string what, double value) => Prose.N(value, $"reported/{id}/{what}");

    private static string Quoted(string stated) => stated.StartsWith('“') && stated.Length <= LongestQuote ? stated : $"“{Cut(stated.Trim('“', '”'))}”";

    private static string Cut(string text) => text.Length <= LongestQuote ? text : text[..(char.IsHighSurrogate(text[LongestQuote - 2]) ? LongestQuote - 2 : LongestQuote - 1)].TrimEnd() + "…";

    private static string Openly(StatedAs? how) => how?.Publicity switch
    {
        "public" => ", said publicly",
        "private" => ", said in private",
        "rumour" => ", by rumour",
        "author assertion" => ", on the author’s word",
        { Length: > 0 } other => $", {other}",
        _ => "",
    };

    private static string Stance(StatedAs how)
    {
        if (how.IsRedLine)
            return how.Stance == "reject" ? "refused, a red line as stated" : "a red line as stated";
        var stance = how.Stance switch
        {
            "reject" => "read as a refusal",
            "prefer" => "read as a preference",
            "demand" => "read as a demand",
            "accept" => "read as consent",
            var other => $"read as: {other}",
        };
        return how.Strength is "asserted" or "" ? stance : $"{stance}, {how.Strength}";
    }
}
