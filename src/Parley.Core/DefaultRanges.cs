namespace Parley.Core;

/// <summary>The ranges that stand in for blanks. They are wide on purpose, stated in every output and listed as gaps.</summary>
public static class DefaultRanges
{
    /// <summary>Salience of a party that takes a position but whose interest is not known: 10 to 90 of 100.</summary>
    public static Estimate Salience { get; } = Estimate.Range(10, 90);

    /// <summary>Capability of a party whose potential is not known: 10 to 90 of 100.</summary>
    public static Estimate Capability { get; } = Estimate.Range(10, 90);

    /// <summary>Worth of no agreement to a party whose alternative is not known: 10 to 90 of 100.</summary>
    public static Estimate NoDeal { get; } = Estimate.Range(10, 90);

    /// <summary>Weeks until a contest freezes by itself, where nobody says: 52 to 312, most likely 156.</summary>
    public static Estimate FreezesAfterWeeks { get; } = Estimate.Pert(52, 156, 312);

    /// <summary>Steps gained or lost in six months where that is not known: 0 to 2.</summary>
    public static Estimate StepsPerSixMonths { get; } = Estimate.Range(0, 2);

    /// <summary>Worth of a proposal whose worth to a signatory is not known: 20 to 80 of 100.</summary>
    public static Estimate ProposalWorth { get; } = Estimate.Range(20, 80);

    /// <summary>Worth today of 100 in a year where a party's patience is not known: 60 to 95.</summary>
    public static Estimate Patience { get; } = Estimate.Range(60, 95);

    /// <summary>Points of 100 that a year without agreement costs a party where that is not known: 0 to 10.</summary>
    public static Estimate CostOfWaiting { get; } = Estimate.Range(0, 10);

    /// <summary>How much better than the case says a party thinks the contest goes for it, where that is not known: −20 to 40 per cent.</summary>
    public static Estimate ContestOptimism { get; } = Estimate.Range(-20, 40);

    /// <summary>Chance that a pressure is carried out where that is not known: 10 to 90 per cent.</summary>
    public static Estimate Certainty { get; } = Estimate.Range(10, 90);

    /// <summary>Points of 100 that signing what it refused costs a leader where that is not known: 0 to 12.</summary>
    public static Estimate AudienceCost { get; } = Estimate.Range(0, 12);

    /// <summary>Support at home for a leadership where that is not known: 30 to 60 per cent.</summary>
    public static Estimate Support { get; } = Estimate.Range(30, 60);

    /// <summary>Points of support that are lost, or gained, in six months where that is not known: 3 to 15.</summary>
    public static Estimate SupportMoves { get; } = Estimate.Range(3, 15);

    /// <summary>Points of support that a step of the contest costs or brings where that is not known: 0 to 2.</summary>
    public static Estimate SupportPerStep { get; } = Estimate.Range(0, 2);

    /// <summary>Chance that a leadership below its threshold falls within a month, where that is not known: 10 to 60 per cent.</summary>
    public static Estimate FallsWithinAMonth { get; } = Estimate.Range(10, 60);

    /// <summary>Support that a successor starts with where that is not known: 40 to 60 per cent.</summary>
    public static Estimate SuccessorSupport { get; } = Estimate.Range(40, 60);

    /// <summary>Points of 100 that losing office costs a leader where that is not known: 0 to 20.</summary>
    public static Estimate OfficeLoss { get; } = Estimate.Range(0, 20);

    /// <summary>Chance of ratification where a group at home must consent and nothing is known: 60 to 95 per cent.</summary>
    public static Estimate Ratification { get; } = Estimate.Range(60, 95);

    /// <summary>Share of a pressure that a named party could make good where it is not known: 0 to 60 per cent.</summary>
    public static Estimate Replaceable { get; } = Estimate.Range(0, 60);

    /// <summary>Strength of a pressure where that is not known: 20 to 80 of 100.</summary>
    public static Estimate Strength { get; } = Estimate.Range(20, 80);

    /// <summary>Position of a party that is named on an issue but whose demand is not known: the whole scale.</summary>
    public static Estimate Position(Scale scale) => Estimate.Range(scale.Low, scale.High);
}
