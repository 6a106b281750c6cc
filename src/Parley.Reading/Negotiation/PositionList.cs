using Parley.Core;
using Parley.Reading.Actors;
using Parley.Reading.Claims;
using Parley.Reading.Events;
using Parley.Reading.Language;

namespace Parley.Reading.Negotiation;

/// <summary>A position while a report is read.</summary>
internal sealed record FoundPosition(Actor Holder, IssueCue? Issue, string Label, string Stance, string Strength, string Publicity, int First, int Last, int TriggerFirst, int TriggerLast, string Rule, FoundEvent? Event, FoundAttribution? Attribution, (int First, int Last)? Condition);

/// <summary>What is known of a position before its issue is named.</summary>
/// <param name="Holder">Who takes it.</param>
/// <param name="Stance">demand, reject, accept, offer, prefer or conditional.</param>
/// <param name="First">First token of its words.</param>
/// <param name="Last">Last token.</param>
/// <param name="LabelFirst">First token of what it is about.</param>
/// <param name="LabelLast">Last token of that.</param>
/// <param name="Rule">The rule.</param>
internal sealed record PositionDraft(Actor Holder, string Stance, int First, int Last, int LabelFirst, int LabelLast, string Rule)
{
    public VerbGroup? Verb { get; init; }

    public FoundEvent? Event { get; init; }

    public bool RedLine { get; init; }

    public string? Strength { get; init; }

    public (int First, int Last)? Condition { get; init; }
}

/// <summary>The positions found so far: of one holder no two with one stance share words.</summary>
internal sealed class PositionList(ReadingContext context, IReadOnlyList<FoundAttribution> attributions)
{
    private readonly IssueNamer issues = new(context);
    private readonly SpanIndex<FoundAttribution> said = SpanIndex<FoundAttribution>.Of(context, attributions, a => (Math.Min(a.First, a.ScopeFirst), Math.Max(a.Last, a.ScopeLast)));
    private readonly SpanIndex<FoundPosition> taken = new(context, p => (p.First, p.Last));

    /// <summary>What was found.</summary>
    public List<FoundPosition> Found { get; } = [];

    /// <summary>The attribution that covers a token, the innermost where there are several.</summary>
    public FoundAttribution? Over(int token) =>
        said.Near(token).Where(a => a.ScopeFirst <= token && token <= a.ScopeLast && !(a.First <= token && token <= a.Last)).MaxBy(a => (a.Source is not null ? 1 : 0, a.ScopeFirst))
        ?? said.Near(token).FirstOrDefault(a => context.Tokens[a.First].Sentence == context.Tokens[token].Sentence && a.Rule is "attribution/verb" && a.First > token && a.First > a.ScopeLast && a.ScopeFirst <= token && token <= a.First);

    /// <summary>Adds a position unless its words are taken already.</summary>
    public void Add(PositionDraft draft)
    {
        var (first, last) = (draft.First, Math.Max(draft.First, draft.Last));
        if (taken.Touches(first, last, p => p.Holder == draft.Holder && (p.Stance == draft.Stance || p.Stance == "conditional" && p.TriggerFirst == draft.Verb?.Main)))
            return;
        var (from, to) = (draft.LabelFirst, Math.Max(draft.LabelFirst, draft.LabelLast));
        var attribution = Over(draft.Verb?.Main ?? first) ?? said.Near(first).FirstOrDefault(a => a.First == first || a.First == draft.Verb?.Main);
        var cue = issues.Find(from, to) ?? issues.Find(first, last);
        var words = context.Text.Plain[context.Tokens[from].Start..context.Tokens[to].End];
        var (triggerFirst, triggerLast) = draft.Event is { } told ? (told.First, told.Last) : draft.Verb is { } verb ? (verb.Main, verb.Main) : (first, last);
        Found.Add(new(draft.Holder, cue, cue is null ? words : $"{cue.Label}: {words}", draft.Stance, Strength(draft, attribution), Publicity(first, attribution), first, last, triggerFirst, triggerLast, draft.Rule, draft.Event, attribution, draft.Condition));
        taken.Add(Found[^1]);
    }

    private string Strength(PositionDraft draft, FoundAttribution? attribution)
    {
        var sentence = context.Sentences[context.Tokens[draft.First].Sentence];
        var words = context.Words(Math.Max(sentence.First, draft.First - 3), Math.Min(sentence.End - 1, draft.Last + 4));
        if (draft.RedLine || draft.Stance is "reject" or "demand" or "conditional" && RedLines.Exists(r => words.Contains(r, StringComparison.Ordinal)))
            return "red_line";
        if (draft.Strength is { } strength)
            return strength;
        return attribution?.Record switch
        {
            null => draft.Verb is null ? "presupposed" : "asserted",
            Attribution.OnRecord or Attribution.NamedExpertBody or Attribution.StateMedia => "stated",
            _ => "reported",
        };
    }

    private static readonly List<string> RedLines = ["red line", "never ", "non-negotiable", "no circumstances", "out of the question", "nothing less", "not negotiable", "non-starter", "no compromise on", "not a drop more", "not an inch", "not one inch", "no deal without", "at any price"];

    private string Publicity(int first, FoundAttribution? attribution)
    {
        if (attribution is null)
            return "author assertion";
        var sentence = context.Sentences[context.Tokens[first].Sentence];
        var words = context.Words(attribution.First, attribution.Last) + " " + context.Words(Math.Min(sentence.First, attribution.First), Math.Max(sentence.First, attribution.First));
        if (words.Contains("privately", StringComparison.Ordinal) || words.Contains("in private", StringComparison.Ordinal))
            return "private";
        return attribution.Record switch
        {
            Attribution.LeakedDocument or Attribution.UnnamedDocument => "leaked",
            Attribution.Anonymous => "private",
            Attribution.Rumour => "rumour",
            Attribution.UnsourcedReport => "author assertion",
            _ => "public",
        };
    }
}
