using System.Collections.Immutable;
using Parley.Analysis.Findings;
using Parley.Analysis.Reported;
using Parley.Core;

namespace Parley.Analysis.Outlook;

/// <summary>Where published models expect each issue of a case to settle, and what that rests on.</summary>
/// <remarks>Conditional on a decision: it says where an issue settles if it is settled, not whether it is.</remarks>
public sealed record CaseOutlook
{
    /// <summary>The case, with the scenario laid over it.</summary>
    public required Case Case { get; init; }

    /// <summary>The numbers that were drawn, and the blanks.</summary>
    public required CaseInputs Inputs { get; init; }

    /// <summary>How the answer was made.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>The main finding in one sentence, at most about 120 characters.</summary>
    public required Statement Headline { get; init; }

    /// <summary>Whether an outlook could be computed for all issues, some or none.</summary>
    public OutlookStatus Status => WithoutNumbers.IsEmpty ? OutlookStatus.Answered : Issues.IsEmpty ? OutlookStatus.NoNumbers : OutlookStatus.PartlyAnswered;

    /// <summary>Issues on which no position has a number: nothing is computed for them.</summary>
    public ImmutableArray<UnansweredIssue> WithoutNumbers { get; init; } = [];

    /// <summary>That nothing can be said of <see cref="WithoutNumbers"/>, and where to give a number; <see langword="null"/> where there are none.</summary>
    public Statement? NothingYet { get; init; }

    /// <summary>What the reports say, where issues without numbers leave no judgement to be made of them.</summary>
    public ImmutableArray<ReportedFinding> Reported { get; init; } = [];

    /// <summary>Three to five judgements, most important first; none where no issue has a number.</summary>
    public required ImmutableArray<Judgement> Judgements { get; init; }

    /// <summary>One entry for each issue on which a position is a number, in file order.</summary>
    public required ImmutableArray<IssueOutlook> Issues { get; init; }

    /// <summary>What the panel of models disagrees about, over the whole case.</summary>
    public required ImmutableArray<Statement> Disagreements { get; init; }

    /// <summary>Inputs ranked by how far they move an issue's answer, most first, over all issues.</summary>
    public required ImmutableArray<InputEffect> Effects { get; init; }

    /// <summary>What each scenario of the case would change; empty where a scenario is already laid over the case.</summary>
    public ImmutableArray<ScenarioEffect> Scenarios { get; init; } = [];

    /// <summary>What the inputs rest on.</summary>
    public required EvidenceCoverage Coverage { get; init; }

    /// <summary>The empirical error model, in words and numbers.</summary>
    public required ErrorModelNote ErrorModel { get; init; }

    /// <summary>What the reader must know before using any of it: single source, untested regime, blanks.</summary>
    public required ImmutableArray<Statement> Caveats { get; init; }

    /// <summary>Whether anything was computed from an input: not where it belongs to an issue without numbers.</summary>
    /// <param name="path">The input's path.</param>
    public bool IsUsed(string path) =>
        !Issues.IsEmpty && !WithoutNumbers.Any(w => path.StartsWith($"issues/{w.Issue.Id}/", StringComparison.Ordinal));
}

/// <summary>Whether an outlook could be computed.</summary>
public enum OutlookStatus
{
    /// <summary>For every issue with a position.</summary>
    Answered,

    /// <summary>For some issues; on the others no position has a number.</summary>
    PartlyAnswered,

    /// <summary>For none: no position has a number.</summary>
    NoNumbers,
}

/// <summary>Where one issue settles.</summary>
public sealed record IssueOutlook
{
    /// <summary>The issue.</summary>
    public required Issue Issue { get; init; }

    /// <summary>The finding in one sentence, as the figure's takeaway.</summary>
    public required Statement Takeaway { get; init; }

    /// <summary>The same in the issue's own words: which marks the centre and the ends of the 80 % interval lie near.</summary>
    public required Statement InWords { get; init; }

    /// <summary>Median of the predictive distribution, on the issue's scale.</summary>
    public required double Median { get; init; }

    /// <summary>Interval that half of such decisions fell into, on the issue's scale.</summary>
    public required Interval Interval50 { get; init; }

    /// <summary>Interval that four in five such decisions fell into, on the issue's scale.</summary>
    public required Interval Interval80 { get; init; }

    /// <summary>Probability in 20 equal bins of the scale, adding up to 1, for a density strip.</summary>
    public required ImmutableArray<double> Bins { get; init; }

    /// <summary>The panel of models, the compromise model first.</summary>
    public required ImmutableArray<PanelRow> Panel { get; init; }

    /// <summary>Who pulls the outcome, strongest first.</summary>
    public required ImmutableArray<Pull> Pulls { get; init; }

    /// <summary>How likely the outcome lies beyond each stated red line.</summary>
    public required ImmutableArray<LimitFinding> Limits { get; init; }

    /// <summary>Whether the principals' red lines leave any point between them; <see langword="null"/> where no two lines face each other.</summary>
    public LimitClash? Clash { get; init; }

    /// <summary>Where and why the models disagree on this issue.</summary>
    public required Statement Disagreement { get; init; }

    /// <summary>How well founded the judgements on this issue are.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>Passages that bear on this issue's inputs, as <c>source/passage</c>.</summary>
    public ImmutableArray<string> Passages { get; init; } = [];
}

/// <summary>One model's answer on one issue over the input ranges.</summary>
public sealed record PanelRow
{
    /// <summary>The model's id.</summary>
    public required string Model { get; init; }

    /// <summary>The model's name for people.</summary>
    public required string Name { get; init; }

    /// <summary>The family: compromise, median, bargaining, procedural, challenge.</summary>
    public required string Family { get; init; }

    /// <summary>What the model assumes, in a sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>Answer at the inputs' most likely values; <see langword="null"/> where it gives none.</summary>
    public double? AtMostLikely { get; init; }

    /// <summary>How the run at the most likely values ended, in words: solved, cycle of 2 between 20 and 35.</summary>
    public required string Status { get; init; }

    /// <summary>Median over the draws; <see langword="null"/> where it gives no answer.</summary>
    public double? Median { get; init; }

    /// <summary>Middle half of the draws.</summary>
    public Interval? Interval50 { get; init; }

    /// <summary>Middle four fifths of the draws.</summary>
    public Interval? Interval80 { get; init; }

    /// <summary>Draws that the row rests on.</summary>
    public required int Draws { get; init; }

    /// <summary>Share of draws with an answer, 0 to 1.</summary>
    public required double Answered { get; init; }

    /// <summary>Share of draws in which the rounds cycle or keep moving, 0 to 1; 0 for models without rounds.</summary>
    public required double Unsettled { get; init; }

    /// <summary>Share of draws in which the answer lies more than a tenth of the scale from the compromise model's.</summary>
    public required double PlacedDifferently { get; init; }

    /// <summary>Share of draws in which another party than under the compromise model comes nearest to its demand.</summary>
    public required double OrderedDifferently { get; init; }

    /// <summary>Mean absolute error on past decisions, in points of 100, where the model was tested.</summary>
    public double? RecordError { get; init; }

    /// <summary>Number of past decisions behind <see cref="RecordError"/>; 0 where untested.</summary>
    public int RecordDecisions { get; init; }
}

/// <summary>How one party pulls the outcome of one issue under the compromise model.</summary>
public sealed record Pull
{
    /// <summary>The party's id.</summary>
    public required string Party { get; init; }

    /// <summary>The party's name.</summary>
    public required string Name { get; init; }

    /// <summary>Points that the outcome moves when the party moves by 100: its share of the total weight, as per cent (exact derivative).</summary>
    public required double Weight { get; init; }

    /// <summary>The share over the draws, middle four fifths.</summary>
    public required Interval WeightInterval80 { get; init; }

    /// <summary>How far the outcome moves, on the issue's scale, if the party is left out (without it minus with it).</summary>
    public required double LeftOut { get; init; }

    /// <summary>The same over the draws, middle four fifths.</summary>
    public required Interval LeftOutInterval80 { get; init; }

    /// <summary>How far the outcome moves, on the issue's scale, for 10 points more of salience (exact derivative times 10).</summary>
    public required double PerTenSalience { get; init; }

    /// <summary>How far the outcome moves, on the issue's scale, for 10 points more of capability (exact derivative times 10); 0 where capability is not given.</summary>
    public required double PerTenCapability { get; init; }
}

/// <summary>How likely a settlement lies beyond a party's red line.</summary>
public sealed record LimitFinding
{
    /// <summary>The party's id.</summary>
    public required string Party { get; init; }

    /// <summary>The party's name.</summary>
    public required string Name { get; init; }

    /// <summary>The red line, on the issue's scale.</summary>
    public required Estimate Limit { get; init; }

    /// <summary>Whether the line is crossed by settlements above it (otherwise below it).</summary>
    public required bool CrossedAbove { get; init; }

    /// <summary>Probability that the settlement lies beyond it, 0 to 1, by the predictive distribution.</summary>
    public required double Probability { get; init; }

    /// <summary>Whether the party's signature is needed.</summary>
    public required bool Principal { get; init; }
}

/// <summary>Two principals' red lines that face each other: one is crossed upwards, the other downwards.</summary>
/// <param name="Upper">Name of the principal that refuses what lies above its line; the lowest such line.</param>
/// <param name="UpperParty">Its id.</param>
/// <param name="Lower">Name of the principal that refuses what lies below its line; the highest such line.</param>
/// <param name="LowerParty">Its id.</param>
/// <param name="Probability">Share of draws in which every settlement crosses one of the principals' lines, 0 to 1.</param>
public sealed record LimitClash(string Upper, string UpperParty, string Lower, string LowerParty, double Probability);

/// <summary>How far one input moves one issue's answer.</summary>
public sealed record InputEffect
{
    /// <summary>The input's path.</summary>
    public required string Path { get; init; }

    /// <summary>The input in words.</summary>
    public required string Label { get; init; }

    /// <summary>The issue whose answer moves.</summary>
    public required string Issue { get; init; }

    /// <summary>The input's range.</summary>
    public required Estimate Estimate { get; init; }

    /// <summary>Whether the range is a default that stands in for a blank.</summary>
    public required bool IsDefault { get; init; }

    /// <summary>The compromise answer with the input at its low end, all others at their most likely values.</summary>
    public required double AtLow { get; init; }

    /// <summary>The compromise answer with the input at its high end, all others at their most likely values.</summary>
    public required double AtHigh { get; init; }

    /// <summary>The compromise answer with every input at its most likely value.</summary>
    public required double Base { get; init; }

    /// <summary>Distance between the two answers as a share of the issue's scale, 0 to 1.</summary>
    public required double Swing { get; init; }

    /// <summary>The value of this input alone at which the answer reaches the nearest red line of a principal; <see langword="null"/> where no allowed value does.</summary>
    public double? ReachesLimitAt { get; init; }

    /// <summary>Name of the party whose red line that is.</summary>
    public string? LimitOf { get; init; }
}

/// <summary>What a scenario would change.</summary>
public sealed record ScenarioEffect
{
    /// <summary>The scenario's id.</summary>
    public required string Scenario { get; init; }

    /// <summary>The scenario's name.</summary>
    public required string Name { get; init; }

    /// <summary>The sentence that says what moves.</summary>
    public required Statement Statement { get; init; }

    /// <summary>Median and 80 % interval by issue.</summary>
    public required ImmutableArray<ScenarioIssue> Issues { get; init; }

    /// <summary>Whether some issue's centre moves by a hundredth of its scale or more.</summary>
    public required bool MovesSomething { get; init; }
}

/// <summary>One issue under a scenario.</summary>
/// <param name="Issue">The issue's id.</param>
/// <param name="BaseMedian">Median without the scenario.</param>
/// <param name="Median">Median with the scenario.</param>
/// <param name="Interval80">80 % interval with the scenario.</param>
public sealed record ScenarioIssue(string Issue, double BaseMedian, double Median, Interval Interval80);

/// <summary>What the inputs of a case rest on.</summary>
public sealed record EvidenceCoverage
{
    /// <summary>Number of inputs.</summary>
    public required int Inputs { get; init; }

    /// <summary>Inputs that at least one passage supports.</summary>
    public required int Supported { get; init; }

    /// <summary>Inputs that at least one passage disputes.</summary>
    public required int Disputed { get; init; }

    /// <summary>Inputs that rest on a named assumption and no passage.</summary>
    public required int Assumed { get; init; }

    /// <summary>Lines of the case that nobody has accepted.</summary>
    public int Unaccepted { get; init; }

    /// <summary>Blanks filled with default ranges.</summary>
    public required int Blank { get; init; }

    /// <summary>Independent origins: sources that are not copies of one another and that some input rests on.</summary>
    public required int Origins { get; init; }
}

/// <summary>What the intervals add for the error of the models, said so that a reader can weigh it.</summary>
public sealed record ErrorModelNote
{
    /// <summary>Name and version.</summary>
    public required string Id { get; init; }

    /// <summary>What it was fitted on and how, in sentences.</summary>
    public required Statement Description { get; init; }

    /// <summary>Decisions it was fitted on.</summary>
    public required int Decisions { get; init; }

    /// <summary>Dossiers (cross-validation groups) it was fitted on.</summary>
    public required int Dossiers { get; init; }

    /// <summary>Mean absolute error of the compromise model there, points of 100.</summary>
    public required double CompromiseError { get; init; }

    /// <summary>Share of held-out decisions inside the 80 % interval, 0 to 1.</summary>
    public required double Coverage80 { get; init; }

    /// <summary>Share of held-out decisions inside the 50 % interval, 0 to 1.</summary>
    public required double Coverage50 { get; init; }

    /// <summary>Mean continuous ranked probability score on held-out decisions, points of 100, lower is better.</summary>
    public required double Crps { get; init; }
}
