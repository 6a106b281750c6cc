using System.Collections.Immutable;

namespace Parley.Models.Holdout;

/// <summary>Refuses problems and options with numbers outside their ranges, or lists that do not fit each other.</summary>
internal static class HoldoutProblemCheck
{
    /// <summary>Latest date that can be named; later ones are never.</summary>
    public const int LatestDate = 20_000;

    private const int MostParties = 6;
    private const int MostSteps = 1_000;
    private const int MostMeasures = 4;
    private const int MostItems = 64;

    /// <summary>Throws where a problem cannot be solved.</summary>
    public static void Check(HoldoutProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        Require(problem.Steps is >= 2 and <= MostSteps, $"The steps of a contest are 2 to {MostSteps}.");
        Require(problem.Start >= 0 && problem.Start <= problem.Steps, "A contest starts at one of its steps.");
        Require(!problem.Parties.IsDefault && problem.Parties.Length is >= 1 and <= MostParties, $"1 to {MostParties} signatories are needed.");
        var parties = problem.Parties.Length;
        RequireChance(problem.Up, parties, "of a step up");
        RequireChance(problem.Down, parties, "of a step down");
        foreach (var party in problem.Parties)
            PartyCheck.Check(party, problem.Steps);
        RequireList(problem.Proposals.IsDefault, problem.Proposals.IsDefault ? 0 : problem.Proposals.Length, "proposals");
        foreach (var proposal in problem.Proposals)
            Check(proposal, parties);
        RequireList(problem.Inducements.IsDefault, problem.Inducements.IsDefault ? 0 : problem.Inducements.Length, "inducements");
        foreach (var inducement in problem.Inducements)
            Check(inducement, problem);
        Require(!problem.Measures.IsDefault && problem.Measures.Length <= MostMeasures, $"At most {MostMeasures} measures can be followed.");
        foreach (var measure in problem.Measures)
            MeasureCheck.Check(measure, problem);
        Check(problem.Tail);
        SizeCheck.Check(problem);
        Require(problem.Parties.Select(p => p.Id).Distinct().Count() == parties, "Signatories have ids of their own.");
        Require(problem.Parties.Sum(p => p.BargainingPower) > 0, "Some signatory has bargaining power.");
    }

    /// <summary>Throws where a problem could not be solved with options.</summary>
    public static void Check(HoldoutOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Require(Enum.IsDefined(options.Variant), "A variant is one of those named.");
        Require(options.Precision is null or (> 0 and < double.PositiveInfinity), "The precision of a noisy choice is above 0.");
        Require(options.Horizon is null or (>= 0 and <= LatestDate), $"A horizon is 0 to {LatestDate}.");
        Require(options.RestrictedTo >= 1, "A restricted mean counts at least one period.");
        Require(IsChance(options.StalemateBelow), "The chance of victory below which there is a stalemate is 0 to 1.");
        Require(options.Tie is >= 0 and < 1, "The tolerance of a tie is 0 or more, below 1.");
        Require(options.Settled is > 0 and < 1, "The tolerance of a tail is above 0, below 1.");
        Require(options.MostPeriods is >= 1 and <= 1_000_000, "A tail is followed for 1 to 1,000,000 periods.");
    }

    /// <summary>Throws unless a condition holds.</summary>
    public static void Require(bool holds, string otherwise)
    {
        if (!holds)
            throw new ArgumentException(otherwise);
    }

    /// <summary>Throws unless all views of a number are chances.</summary>
    public static void RequireChance(Believed number, int parties, string of)
    {
        Require(number is not null && !number.Parties.IsDefault, $"A chance {of} is missing.");
        Require(number!.Parties.IsEmpty || number.Parties.Length == parties, $"A chance {of} is held by everybody, or by each signatory.");
        Require(IsChance(number.Analyst) && AreChances(number.Parties), $"A chance {of} is 0 to 1.");
    }

    /// <summary>Whether a number is a chance.</summary>
    public static bool IsChance(double number) => number is >= 0 and <= 1;

    /// <summary>Whether all numbers are chances.</summary>
    public static bool AreChances(ImmutableArray<double> numbers)
    {
        foreach (var number in numbers)
        {
            if (!IsChance(number))
                return false;
        }

        return true;
    }

    private static void RequireList(bool isMissing, int length, string of) =>
        Require(!isMissing && length <= MostItems, $"There is a list of at most {MostItems} {of}.");

    private static void Check(HoldoutProposal proposal, int parties)
    {
        Require(proposal is not null, "A proposal is missing.");
        Require(!proposal!.Terms.IsDefault && proposal.Terms.Length == parties, $"The proposal {proposal.Id} is worth something to each signatory.");
        foreach (var terms in proposal.Terms)
        {
            Require(terms is not null && IsChance(terms.Credibility), $"The credibility of {proposal.Id} is 0 to 1.");
            Require(double.IsFinite(terms!.Kept) && double.IsFinite(terms.Broken) && double.IsFinite(terms.AudienceCost), $"The worths of {proposal.Id} are numbers.");
        }

        Require(proposal.OpensAt is >= 0 and <= LatestDate && proposal.ClosesAfter >= proposal.OpensAt, $"{proposal.Id} opens at a date of 0 to {LatestDate}, and closes no earlier.");
    }

    private static void Check(Inducement inducement, HoldoutProblem problem)
    {
        Require(inducement is not null && (uint)inducement.Party < (uint)problem.Parties.Length, "An inducement is for a signatory.");
        Require(double.IsFinite(inducement!.Worth) && IsChance(inducement.Delivered), "An inducement has a worth, and is delivered with a chance of 0 to 1.");
        Require(inducement.From is >= 0 and <= LatestDate && inducement.To >= inducement.From, $"An inducement is there from a date of 0 to {LatestDate}, and ends no earlier.");
        Require(inducement.Proposal is not { } only || (uint)only < (uint)problem.Proposals.Length, "An inducement goes with a proposal of the problem.");
    }

    private static void Check(HoldoutTail tail)
    {
        Require(tail is not null, "A tail rule is missing.");
        Require(tail!.Rule != HoldoutTailRule.Freeze || tail.Periods is >= 1 and <= LatestDate, $"A contest freezes at a date of 1 to {LatestDate}.");
        Require(tail.Rule != HoldoutTailRule.GeometricFreeze || tail.Chance is > 0 and <= 1, "A contest freezes with a chance above 0, at most 1.");
    }
}
