using System.Collections.Immutable;
using Parley.Analysis.Deals;
using Parley.Analysis.Findings;
using Parley.Analysis.Holdout;
using Parley.Analysis.Outlook;
using Parley.Briefs.Text;
using Parley.Core;

namespace Parley.Briefs.Html;

/// <summary>What the components of a brief share: the outlook, numbered sources and names.</summary>
public sealed class BriefView
{
    /// <summary>Issues beyond which the figures are drawn once, in the narrow layout, to keep the file small.</summary>
    public const int MostIssuesInTwoLayouts = 8;

    private readonly string[] _namesToIsolate;

    internal BriefView(CaseOutlook outlook, BriefOptions options)
    {
        Outlook = outlook;
        Grading = new(outlook);
        Evidence = options.Evidence;
        Deals = KeyJudgements.Shown(outlook, options.Deals);
        Holdout = KeyJudgements.Shown(options.Holdout);
        NotAsked = options.Holdout is { Status: HoldoutAnswer.NotAnswered, NotAnswered: { } why } ? why : null;
        Judgements = KeyJudgements.Of(outlook, Deals, Holdout);
        Reproduce = CaseText.Line(options.Reproduce ?? ReproduceCommand.Of(outlook.Provenance), 2000);
        _namesToIsolate = [.. outlook.Case.Parties.Select(p => p.Name)
            .Concat(outlook.Case.Issues.Select(i => i.Name)).Concat(outlook.Case.Scenarios.Select(s => s.Name))
            .Select(n => CaseText.Line(n)).Where(n => n.Length > 0 && CaseText.HoldsRightToLeft(n))
            .Distinct().OrderByDescending(n => n.Length).ThenBy(n => n, StringComparer.Ordinal)];
    }

    /// <summary>The outlook.</summary>
    public CaseOutlook Outlook { get; }

    /// <summary>The case.</summary>
    public Case Case => Outlook.Case;

    /// <summary>The texts behind the case where they are shown in full, or <see langword="null"/>.</summary>
    public EvidenceView? Evidence { get; }

    /// <summary>Whether there is a deal, or <see langword="null"/> where that was not asked.</summary>
    public CaseDeals? Deals { get; }

    /// <summary>How long a party can hold out, or <see langword="null"/> where that was not asked or cannot be.</summary>
    public CaseHoldout? Holdout { get; }

    /// <summary>Why holding out cannot be asked of the case; <see langword="null"/> where it can.</summary>
    public Statement? NotAsked { get; }

    /// <summary>The key judgements: whether a deal exists first, then how long a party holds out, then those of the outlook.</summary>
    public ImmutableArray<Judgement> Judgements { get; }

    /// <summary>The command line that makes the brief again.</summary>
    public string Reproduce { get; }

    /// <summary>Whether there is an outlook on any issue, or on none for want of a number.</summary>
    public bool IsAnswered => Outlook.Status != OutlookStatus.NoNumbers;

    /// <summary>Whether figures are drawn for the text column and for phones, or for phones only.</summary>
    public bool TwoLayouts => Outlook.Issues.Length <= MostIssuesInTwoLayouts;

    internal SourceGrading Grading { get; }

    /// <summary>A party's name, by id.</summary>
    public string Party(string? id) => id is null ? "" : CaseText.Line(Case.FindParty(id)?.Name ?? id, 160);

    /// <summary>Parties' names, by id, in one line.</summary>
    public string Parties(IEnumerable<string> ids) => string.Join(", ", ids.Select(i => Party(i)));

    /// <summary>An issue, by id.</summary>
    public Issue? Issue(string id) => Case.FindIssue(id);

    /// <summary>An issue's name, by id.</summary>
    public string IssueName(string id) => CaseText.Line(Issue(id)?.Name ?? id, 160);

    /// <summary>The parts of a computed sentence: likelihood in bold, right-to-left names isolated.</summary>
    internal IReadOnlyList<TextPart> Parts(string text, Likelihood? likelihood = null) =>
        TextPart.Of(CaseText.Line(text, 4000), likelihood?.ToString(), _namesToIsolate);
}
