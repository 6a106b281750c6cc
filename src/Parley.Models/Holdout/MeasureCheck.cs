using System.Collections.Immutable;

namespace Parley.Models.Holdout;

/// <summary>Refuses measures with numbers outside their ranges.</summary>
internal static class MeasureCheck
{
    private const int MostChanges = 16;
    private const double LargestFactor = 1_000;

    /// <summary>Throws where a measure cannot be followed.</summary>
    public static void Check(HoldoutMeasure measure, HoldoutProblem problem)
    {
        Require(measure is not null && measure.Id is not null, "A measure is missing, or its id.");
        var id = measure!.Id;
        var parties = problem.Parties.Length;
        Require(Enum.IsDefined(measure.Start), $"{id} starts in a state of measures.");
        Require(!measure.Changes.IsDefault && measure.Changes.Length <= MostChanges, $"{id} changes state at most {MostChanges} times.");
        foreach (var change in measure.Changes)
        {
            Require(change is not null && Enum.IsDefined(change.From) && Enum.IsDefined(change.To) && change.From != change.To, $"{id} changes from one state to another.");
            Require(change!.Date is null or (>= 1 and <= HoldoutProblemCheck.LatestDate), $"{id} changes at a date of 1 to {HoldoutProblemCheck.LatestDate}.");
            HoldoutProblemCheck.RequireChance(change.Chance, parties, $"that {id} changes");
        }

        Require(HoldoutProblemCheck.IsChance(measure.Cut), $"What {id} cuts is 0 to 1 of the whole.");
        HoldoutProblemCheck.RequireChance(measure.Replaced, parties, $"that what {id} cuts is replaced, as a share,");
        Require(measure.ReplacedAfter is >= 0 and <= HoldoutProblemCheck.LatestDate, $"What {id} cuts is replaced after 0 to {HoldoutProblemCheck.LatestDate} periods.");
        Require(measure.UpLoss is >= -LargestFactor and <= 1, $"{id} takes at most all of the chance of a step up.");
        Require(measure.DownGain is >= -1 and <= LargestFactor, $"{id} takes at most all of the chance of a step down.");
        Require(IsList(measure.Cost, parties, parties), $"{id} costs each signatory something, or nobody.");
        var governments = problem.Parties.Count(p => p.Government is not null);
        Require(IsList(measure.SupportDown, parties, governments) && IsList(measure.SupportUp, parties, governments), $"{id} bears on the support of each government, or of none.");
    }

    private static bool IsList(ImmutableArray<double> numbers, int length, int orLength) =>
        !numbers.IsDefault && (numbers.IsEmpty || numbers.Length == length || numbers.Length == orLength) && numbers.All(double.IsFinite);

    private static void Require(bool holds, string otherwise) => HoldoutProblemCheck.Require(holds, otherwise);
}
