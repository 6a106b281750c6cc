using System.Collections.Immutable;
using System.ComponentModel;

namespace Parley.Core;

/// <summary>Who may see a case or a source.</summary>
public enum Handling
{
    /// <summary>Anybody.</summary>
    [Description("Anybody may see it.")]
    Public,

    /// <summary>The analyst's own organisation and named partners.</summary>
    [Description("The organisation and named partners.")]
    Partner,

    /// <summary>The team only.</summary>
    [Description("The team only.")]
    Team,
}

/// <summary>How far the negotiation has come.</summary>
public enum NegotiationPhase
{
    /// <summary>Talks about talks.</summary>
    [Description("Talks about talks.")]
    PreNegotiation,

    /// <summary>Talks about substance.</summary>
    [Description("Talks about substance.")]
    Negotiation,

    /// <summary>An agreement is being carried out.</summary>
    [Description("An agreement is being carried out.")]
    Implementation,
}

/// <summary>One negotiation as of one date, from one perspective.</summary>
/// <remarks>
/// Immutable. Collections keep the order of the file. References between elements are ids; a case that came through
/// <c>Parley.Cases</c> without errors has none that dangle.
/// </remarks>
public sealed record Case
{
    /// <summary>Version of the case format; 1.</summary>
    [Between(1, 1)]
    [Description("Version of the case format: 1.")]
    public required int Parley { get; init; }

    /// <summary>Title for people.</summary>
    [Description("The title of the case.")]
    public required string Title { get; init; }

    /// <summary>The date that the case describes.</summary>
    [Description("The date that the case describes (information cut-off), as YYYY-MM-DD.")]
    public DateOnly? AsOf { get; init; }

    /// <summary>Whose view the case is.</summary>
    [Description("Whose view this is: a map of a conflict is one group's view at one time.")]
    public string? Perspective { get; init; }

    /// <summary>Who may see the case. Default team.</summary>
    [Description("Who may see the case: public, partner or team (the default).")]
    public Handling Handling { get; init; } = Handling.Team;

    /// <summary>How far the negotiation has come. Default negotiation.</summary>
    [Description("pre-negotiation, negotiation (the default) or implementation.")]
    public NegotiationPhase Phase { get; init; } = NegotiationPhase.Negotiation;

    /// <summary>What the case is about, in a few sentences.</summary>
    [Description("What the case is about, in a few sentences.")]
    public string? Summary { get; init; }

    /// <summary>A warning that every output prints.</summary>
    [Description("A warning that every output prints: what this case must not be taken for.")]
    public string? Caveat { get; init; }

    /// <summary>The parties.</summary>
    [Description("The parties: a mapping from id to party.")]
    public ImmutableArray<Party> Parties { get; init; } = [];

    /// <summary>The issues.</summary>
    [Description("The issues: a mapping from id to issue.")]
    public ImmutableArray<Issue> Issues { get; init; } = [];

    /// <summary>How a decision is made, where rules are known.</summary>
    [Description("How a decision is made, where rules are known.")]
    public DecisionRule? Decision { get; init; }

    /// <summary>Who meets whom.</summary>
    [Description("Who meets whom, and who is left out.")]
    public ImmutableArray<Channel> Channels { get; init; } = [];

    /// <summary>Who presses whom.</summary>
    [Description("Who presses whom, with what.")]
    public ImmutableArray<Pressure> Pressures { get; init; } = [];

    /// <summary>What goes on outside the room.</summary>
    [Description("What goes on outside the room while the parties talk.")]
    public Contest? Contest { get; init; }

    /// <summary>What the deal space is made of besides issues and positions; <see langword="null"/> for the defaults.</summary>
    [Description("What the deal space is made of besides issues and positions: who must agree, what is excluded, what belongs together.")]
    public DealRules? DealSpace { get; init; }

    /// <summary>Packages to look at.</summary>
    [Description("Packages to look at: one value per issue.")]
    public ImmutableArray<Package> Packages { get; init; } = [];

    /// <summary>Packages that somebody put forward.</summary>
    [Description("Packages that somebody put forward.")]
    public ImmutableArray<Proposal> Proposals { get; init; } = [];

    /// <summary>What each party gets without agreement.</summary>
    [Description("What each party gets without agreement, 0 to 100.")]
    public ImmutableArray<NoDeal> NoDeal { get; init; } = [];

    /// <summary>What happened.</summary>
    [Description("What happened, is planned, or is only said to have happened.")]
    public ImmutableArray<Event> Events { get; init; } = [];

    /// <summary>What the case rests on.</summary>
    [Description("Reports, documents and interviews that the case rests on.")]
    public ImmutableArray<Source> Sources { get; init; } = [];

    /// <summary>Which passage bears on what.</summary>
    [Description("Which passage supports or disputes which element.")]
    public ImmutableArray<Evidence> Evidence { get; init; } = [];

    /// <summary>What is taken as given.</summary>
    [Description("What is taken as given, and what follows if it is wrong.")]
    public ImmutableArray<Assumption> Assumptions { get; init; } = [];

    /// <summary>Claims to be tested.</summary>
    [Description("Claims that sources make about the whole, to be tested.")]
    public ImmutableArray<Claim> Claims { get; init; } = [];

    /// <summary>Questions that the reports leave open.</summary>
    [Description("Questions that the reports pose and leave open.")]
    public ImmutableArray<OpenQuestion> Questions { get; init; } = [];

    /// <summary>Named patches.</summary>
    [Description("Named patches to this case.")]
    public ImmutableArray<Scenario> Scenarios { get; init; } = [];

    /// <summary>The party with an id, or <see langword="null"/>.</summary>
    public Party? FindParty(string id) => Parties.FirstOrDefault(p => p.Id == id);

    /// <summary>The issue with an id, or <see langword="null"/>.</summary>
    public Issue? FindIssue(string id) => Issues.FirstOrDefault(i => i.Id == id);

    /// <summary>The source and passage that <c>source/passage</c> names, or <see langword="null"/>.</summary>
    public (Source Source, Passage Passage)? FindPassage(string reference)
    {
        var slash = reference.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
            return null;
        var source = Sources.FirstOrDefault(s => s.Id.AsSpan().SequenceEqual(reference.AsSpan(0, slash)));
        var passage = source?.Passages.FirstOrDefault(p => p.Id.AsSpan().SequenceEqual(reference.AsSpan(slash + 1)));
        return passage is null ? null : (source!, passage);
    }
}
