using System.Collections.Immutable;

namespace Parley.Models.Holdout;

/// <summary>Refuses signatories with numbers outside their ranges.</summary>
internal static class PartyCheck
{
    private const int MostLevels = 50;

    /// <summary>Throws where a signatory cannot be followed.</summary>
    public static void Check(HoldoutParty party, int steps)
    {
        Require(party is not null && party.Id is not null, "A signatory is missing, or its id.");
        var id = party!.Id!;
        Require(!party.Worth.IsDefault && party.Worth.Length == steps + 1, $"{id} has a worth for each of {steps + 1} steps.");
        Require(IsMonotone(party.Worth), $"The worths of {id} by step are numbers that rise or fall all along.");
        Require(party.Discount is > 0 and <= 1, $"The discount of {id} is above 0, at most 1.");
        Require(double.IsFinite(party.Cost), $"The cost of a period to {id} is a number.");
        Require(party.Ratification is > 0 and <= 1, $"The chance of ratification of {id} is above 0, at most 1.");
        Require(party.FailedRatification is >= 0 and < double.PositiveInfinity, $"The cost of a failed ratification to {id} is 0 or more.");
        Require(party.BargainingPower is >= 0 and < double.PositiveInfinity, $"The bargaining power of {id} is 0 or more.");
        Require(party.Learning is not { } prior || (IsPositive(prior.Alpha) && IsPositive(prior.Beta)), $"What {id} has learnt is two numbers above 0.");
        if (party.Government is { } government)
            Check(government, id);
    }

    private static void Check(HoldoutGovernment government, string id)
    {
        var levels = government.Levels;
        Require(levels is >= 1 and <= MostLevels, $"The support of {id} has 1 to {MostLevels} levels.");
        Require((uint)government.Start < (uint)levels && (uint)government.ResetTo < (uint)levels, $"Support of {id} starts at one of its levels.");
        Require(government.FallsAt >= -1 && government.FallsAt < levels, $"The government of {id} falls at one of its levels, or at −1 for never.");
        Require(IsChance(government.Down) && IsChance(government.Up) && IsChance(government.FallChance), $"Chances of the government of {id} are 0 to 1.");
        Require(IsChance(government.DownOnLoss) && IsChance(government.UpOnGain), $"What a step adds to chances of the government of {id} is 0 to 1.");
        Require(double.IsFinite(government.OfficeLoss), $"What losing office costs {id} is a number.");
        Require(!government.Ratification.IsDefault && (government.Ratification.IsEmpty || government.Ratification.Length == levels), $"Ratification of {id} has a chance for each level, or none.");
        Require(HoldoutProblemCheck.AreChances(government.Ratification), $"Chances of ratification of {id} are 0 to 1.");
    }

    private static bool IsMonotone(ImmutableArray<double> worth)
    {
        var (rises, falls) = (true, true);
        for (var k = 0; k < worth.Length; k++)
        {
            if (!double.IsFinite(worth[k]))
                return false;
            rises &= k == 0 || worth[k] >= worth[k - 1];
            falls &= k == 0 || worth[k] <= worth[k - 1];
        }

        return rises || falls;
    }

    private static bool IsPositive(double number) => number is > 0 and < double.PositiveInfinity;

    private static bool IsChance(double number) => HoldoutProblemCheck.IsChance(number);

    private static void Require(bool holds, string otherwise) => HoldoutProblemCheck.Require(holds, otherwise);
}
