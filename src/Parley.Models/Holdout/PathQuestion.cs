namespace Parley.Models.Holdout;

/// <summary>What takes paths out.</summary>
internal sealed record PathQuestion
{
    /// <summary>The answers; <see langword="null"/> where nothing takes paths out.</summary>
    public HoldoutPolicy? Policy { get; init; }

    /// <summary>0 for a signature, else a kind of answer.</summary>
    public int Kind { get; init; }

    /// <summary>Chance that a signature is ratified, by home.</summary>
    public double[] Joint { get; init; } = [];

    /// <summary>First date without a vote.</summary>
    public int VotesUntil { get; init; } = int.MaxValue;

    /// <summary>Date from which answers stay those of that date.</summary>
    public int SteadyFrom { get; init; } = int.MaxValue;

    /// <summary>Dates that count for who blocks.</summary>
    public int CountedTo { get; init; }

    /// <summary>The date whose answers hold at a date; −1 where there is no vote.</summary>
    public int AnswerDate(int date) => date >= VotesUntil ? -1 : Math.Min(date, SteadyFrom);
}
