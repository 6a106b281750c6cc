namespace Parley.Models.Holdout;

/// <summary>A government's place: its support, and whether a successor is in office.</summary>
/// <param name="Level">Level of support, d.</param>
/// <param name="Successor">Whether a successor is in office, g = 1.</param>
public readonly record struct GovernmentState(int Level, bool Successor);

/// <summary>Numbers regimes and homes: the states of all measures in order, and those of all governments in order.</summary>
/// <remarks>The first measure and the first government change fastest. With one measure, regime 0 is threatened, 1 in force, 2 lifted.</remarks>
public sealed class HoldoutSpace
{
    internal HoldoutSpace(HoldoutProblem problem) => Problem = problem;

    private HoldoutProblem Problem { get; }

    /// <summary>Number of regimes, Z.</summary>
    public int Regimes => throw new NotImplementedException();

    /// <summary>Number of homes; 1 where no government is followed.</summary>
    public int Homes => throw new NotImplementedException();

    /// <summary>The regime in which measures have these states, in their order.</summary>
    public int Regime(params ReadOnlySpan<MeasureState> states) => throw new NotImplementedException();

    /// <summary>The state of a measure in a regime.</summary>
    public MeasureState StateOf(int regime, int measure) => throw new NotImplementedException();

    /// <summary>The home in which governments, those of the signatories that have one, have these states, in their order.</summary>
    public int Home(params ReadOnlySpan<GovernmentState> states) => throw new NotImplementedException();

    /// <summary>The state of a signatory's government in a home.</summary>
    public GovernmentState StateOf(int home, HoldoutParty party) => throw new NotImplementedException();

    /// <summary>The home at date 0.</summary>
    public int StartHome => throw new NotImplementedException();

    /// <summary>The regime at date 0.</summary>
    public int StartRegime => throw new NotImplementedException();
}
