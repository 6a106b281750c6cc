namespace Parley.Reading.Tests.Scoring;

/// <summary>What is counted.</summary>
public enum ScoreLine
{
    MentionPrecision,
    MentionRecall,
    ActorsWrong,
    CoreRecall,
    EventPrecision,
    RoleRecall,
    Status,
    PositionRecall,
    RedLines,
    AttributionRecall,
    HedgeRecall,
    HedgePrecision,
    LoadedRecall,
    LoadedFalse,
    ProblemsRequired,
    ProblemsNumeric,
    ExclusionRecall,
    QuestionRecall,
    MustNot,
    MustNotHard,
    ProblemsAll,
}

/// <summary>A set of thresholds.</summary>
public enum ScoreColumn
{
    GivenDocument,
    HoldOut,
}

/// <summary>The counts of one line: found of so many, or just so many where a line counts faults.</summary>
public sealed class LineCount
{
    public int Found { get; private set; }

    public int Of { get; private set; }

    public List<string> Missed { get; } = [];

    public List<string> False { get; } = [];

    /// <summary>Counts something that should be there.</summary>
    public void Expect(bool isThere, string what)
    {
        Count(isThere);
        if (!isThere)
            Missed.Add(what);
    }

    /// <summary>Counts something that was claimed.</summary>
    public void Claim(bool isRight, string what)
    {
        Count(isRight);
        if (!isRight)
            False.Add(what);
    }

    /// <summary>Counts faults of one kind.</summary>
    public void Fault(string what, int number = 1)
    {
        Found += number;
        if (number > 0)
            False.Add(what);
    }

    private void Count(bool isRight)
    {
        Found += isRight ? 1 : 0;
        Of++;
    }
}
