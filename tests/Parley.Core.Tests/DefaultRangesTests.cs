using System.ComponentModel;
using System.Reflection;

namespace Parley.Core.Tests;

/// <summary>What a key says about its blank is the range that stands in for it.</summary>
public sealed class DefaultRangesTests
{
    public static TheoryData<Type, string, string> Blanks => new()
    {
        { typeof(Party), nameof(Party.Capability), Text(DefaultRanges.Capability) },
        { typeof(Party), nameof(Party.CostOfWaiting), Text(DefaultRanges.CostOfWaiting) },
        { typeof(Party), nameof(Party.Patience), Text(DefaultRanges.Patience) },
        { typeof(Party), nameof(Party.AudienceCost), Text(DefaultRanges.AudienceCost) },
        { typeof(Party), nameof(Party.ContestOptimism), Text(DefaultRanges.ContestOptimism) },
        { typeof(Party), nameof(Party.OfficeLoss), Text(DefaultRanges.OfficeLoss) },
        { typeof(Constituency), nameof(Constituency.Support), Text(DefaultRanges.Support) },
        { typeof(Constituency), nameof(Constituency.Ratification), Text(DefaultRanges.Ratification) },
        { typeof(Constituency), nameof(Constituency.LostPerSixMonths), Text(DefaultRanges.SupportMoves) },
        { typeof(Constituency), nameof(Constituency.GainedPerSixMonths), Text(DefaultRanges.SupportMoves) },
        { typeof(Constituency), nameof(Constituency.LostPerStep), Text(DefaultRanges.SupportPerStep) },
        { typeof(Constituency), nameof(Constituency.GainedPerStep), Text(DefaultRanges.SupportPerStep) },
        { typeof(Constituency), nameof(Constituency.FallsWithinAMonth), Text(DefaultRanges.FallsWithinAMonth) },
        { typeof(Constituency), nameof(Constituency.SuccessorSupport), Text(DefaultRanges.SuccessorSupport) },
        { typeof(Contest), nameof(Contest.FreezesAfterWeeks), Text(DefaultRanges.FreezesAfterWeeks) },
        { typeof(Contest), nameof(Contest.GainedPerSixMonths), Text(DefaultRanges.StepsPerSixMonths) },
        { typeof(Contest), nameof(Contest.LostPerSixMonths), Text(DefaultRanges.StepsPerSixMonths) },
        { typeof(Pressure), nameof(Pressure.Strength), Text(DefaultRanges.Strength) },
        { typeof(Pressure), nameof(Pressure.Certainty), Text(DefaultRanges.Certainty) },
        { typeof(Pressure), nameof(Pressure.Replaceable), Text(DefaultRanges.Replaceable) },
        { typeof(ProposalWorth), nameof(ProposalWorth.Value), Text(DefaultRanges.ProposalWorth) },
    };

    [Theory]
    [MemberData(nameof(Blanks))]
    public void A_key_names_the_range_of_its_blank(Type type, string property, string range)
    {
        var says = type.GetProperty(property)!.GetCustomAttribute<DescriptionAttribute>()!.Description;

        says.ShouldContain("lank");
        says.ShouldContain($" {range}, listed as a gap");
    }

    private static string Text(Estimate range) => range.ToString();
}
