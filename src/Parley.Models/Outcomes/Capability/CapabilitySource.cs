namespace Parley.Models.Outcomes;

/// <summary>Where capability comes from: a modelling choice, so every forecast can be shown under each.</summary>
public enum CapabilitySource
{
    /// <summary>As given in the case.</summary>
    Given,

    /// <summary>One for every party.</summary>
    Equal,

    /// <summary>Votes under the rules of decision; 1 (the largest member's) for a veto player without votes.</summary>
    Votes,

    /// <summary>The Shapley–Shubik index of the voting game, vetoes included.</summary>
    ShapleyShubik,
}
