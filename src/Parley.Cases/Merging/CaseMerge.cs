using System.Collections.Immutable;
using Parley.Cases.Merging;
using Parley.Core;

namespace Parley.Cases;

/// <summary>What a merge added.</summary>
/// <param name="Document">The document with everything added; the old one where a change was refused.</param>
/// <param name="Added">Paths of the elements that were added, in the order in which they were.</param>
/// <param name="Problems">Why a change was refused; empty when all were made.</param>
public sealed record MergeResult(CaseDocument Document, ImmutableArray<string> Added, ImmutableArray<Diagnostic> Problems);

/// <summary>Adds a draft to a case that somebody has written. Nothing that is there is changed, and nothing is added twice.</summary>
/// <remarks>
/// Parties, people and issues are the same where their id or name is; a source where its file is; a passage where its words
/// and place are; an event where its type, status, parties and time are. What matches is left as it is, and what the draft
/// says about it is added to it. Comments, order and layout of the file stay.
/// </remarks>
public static class CaseMerge
{
    /// <summary>Adds what the case does not hold yet.</summary>
    /// <param name="document">The case.</param>
    /// <param name="draft">What is to be added.</param>
    public static MergeResult Add(CaseDocument document, Case draft)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(draft);
        if (document.Case is not { } old)
            return new(document, [], document.Diagnostics);
        var names = new DraftNames(old, draft);
        var edit = new MergeEdit(document);
        Sources(edit, names, old, draft);
        Parties(edit, names, old, draft);
        Issues(edit, names, old, draft);
        Rest(edit, names, old, draft);
        return edit.Result;
    }

    private static void Sources(MergeEdit edit, DraftNames names, Case old, Case draft)
    {
        edit.Add("sources", draft.Sources.Where(s => old.Sources.All(o => o.Id != names.Source(s.Id))).Select(names.Renamed), s => s.Id);
        foreach (var source in draft.Sources)
        {
            if (old.Sources.FirstOrDefault(o => o.Id == names.Source(source.Id)) is not { } there)
                continue;
            var renamed = names.Renamed(source);
            edit.Add($"sources/{there.Id}/passages", renamed.Passages.Where(p => there.Passages.All(o => o.Id != p.Id)), p => p.Id);
            var taken = there.Problems.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
            edit.Add(
                $"sources/{there.Id}/problems",
                renamed.Problems.Where(p => there.Problems.All(o => o.Text != p.Text)).Select(p => p with { Id = Ids.Free(p.Id, taken) }),
                p => p.Id);
        }
    }

    private static void Parties(MergeEdit edit, DraftNames names, Case old, Case draft)
    {
        edit.Add("parties", draft.Parties.Where(p => old.FindParty(names.Party(p.Id)) is null).Select(names.Renamed), p => p.Id);
        foreach (var party in draft.Parties.Where(p => old.FindParty(names.Party(p.Id)) is not null))
        {
            var known = old.Parties.SelectMany(p => p.People).Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
            edit.Add($"parties/{names.Party(party.Id)}/people", names.Renamed(party).People.Where(p => !known.Contains(p.Id)), p => p.Id);
        }
    }

    private static void Issues(MergeEdit edit, DraftNames names, Case old, Case draft)
    {
        edit.Add("issues", draft.Issues.Where(i => old.FindIssue(names.Issue(i.Id)) is null).Select(names.Renamed), i => i.Id);
        foreach (var issue in draft.Issues)
        {
            if (old.FindIssue(names.Issue(issue.Id)) is { } there)
                edit.Add($"issues/{there.Id}/positions", names.Renamed(issue).Positions.Where(p => there.Positions.All(o => o.Party != p.Party)), p => p.Party);
        }
    }

    private static void Rest(MergeEdit edit, DraftNames names, Case old, Case draft)
    {
        edit.Add("channels", draft.Channels.Where(c => old.Channels.All(o => o.Id != names.Channel(c.Id))).Select(names.Renamed), c => c.Id);
        edit.Add("pressures", draft.Pressures.Where(p => old.Pressures.All(o => o.Id != names.Pressure(p.Id))).Select(names.Renamed), p => p.Id);
        edit.Add("events", draft.Events.Where(e => old.Events.All(o => o.Id != names.Event(e.Id))).Select(names.Renamed), e => e.Id);
        var evidence = old.Evidence.Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        edit.Add(
            "evidence",
            draft.Evidence.Select(names.Renamed)
                .Where(e => !old.Evidence.Any(o => o.Passage == e.Passage && o.About.SequenceEqual(e.About)))
                .Select(e => e with { Id = Ids.Free(e.Id, evidence) }),
            e => e.Id);
        var claims = old.Claims.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        edit.Add("claims", draft.Claims.Where(c => old.Claims.All(o => o.Text != c.Text)).Select(c => names.Renamed(c) with { Id = Ids.Free(c.Id, claims) }), c => c.Id);
        var questions = old.Questions.Select(q => q.Id).ToHashSet(StringComparer.Ordinal);
        edit.Add("questions", draft.Questions.Where(q => old.Questions.All(o => o.Text != q.Text)).Select(q => names.Renamed(q) with { Id = Ids.Free(q.Id, questions) }), q => q.Id);
    }
}
