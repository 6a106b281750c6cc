namespace Parley.Models.Outcomes;

/// <summary>The families that outcome models fall into.</summary>
public enum OutcomeFamily
{
    /// <summary>Weighted and unweighted means: the compromise model.</summary>
    Compromise,

    /// <summary>Weighted and unweighted medians.</summary>
    Median,

    /// <summary>Nash bargaining.</summary>
    Bargaining,

    /// <summary>Voting, veto and agenda-setting against a reference point.</summary>
    Procedural,

    /// <summary>The expected-utility (challenge) model, one entry for each rule profile.</summary>
    Challenge,
}

/// <summary>What a model is called and what it rests on.</summary>
/// <param name="Id">Stable kebab-case id, as in files, JSON and on the command line.</param>
/// <param name="Name">Name for people, at most 30 characters.</param>
/// <param name="Family">The family it belongs to.</param>
/// <param name="Summary">One sentence that says what it assumes, for a reader who is no modeller.</param>
/// <param name="Citation">Paper or book, with equation or page where known.</param>
/// <param name="NeedsReferencePoint">Whether it gives no answer without the outcome that holds if nothing is decided.</param>
public sealed record OutcomeModelInfo(
    string Id, string Name, OutcomeFamily Family, string Summary, string Citation, bool NeedsReferencePoint = false);
