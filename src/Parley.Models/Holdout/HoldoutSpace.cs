using System.Collections.Immutable;

namespace Parley.Models.Holdout;

/// <summary>A government's place: its support, and whether a successor is in office.</summary>
/// <param name="Level">Level of support, d.</param>
/// <param name="Successor">Whether a successor is in office, g = 1.</param>
public readonly record struct GovernmentState(int Level, bool Successor);

/// <summary>Numbers regimes and homes: the states of all measures in order, and those of all governments in order.</summary>
/// <remarks>
/// The first measure and the first government change fastest; of a government, support changes before who is in office. With
/// one measure, regime 0 is threatened, 1 in force, 2 lifted. A measure in force that may have started at several times, and
/// is replaced some time after, has a further regime for each of the later starts, and one for "replaced" after a start by hazard.
/// </remarks>
public sealed class HoldoutSpace
{
    private readonly ImmutableArray<HoldoutParty> _governed;

    internal HoldoutSpace(HoldoutProblem problem)
    {
        Measures = [.. problem.Measures.Select(m => new MeasureStages(m))];
        _governed = [.. problem.Parties.Where(p => p.Government is not null)];
        Regimes = Measures.Aggregate(1, (n, m) => checked(n * m.Count));
        Homes = _governed.Aggregate(1, (n, p) => checked(n * 2 * p.Government!.Levels));
        StartRegime = Number(Measures, m => (m.Start, m.Count));
        StartHome = Number(_governed, p => (p.Government!.Start, 2 * p.Government.Levels));
    }

    /// <summary>Number of regimes, Z.</summary>
    public int Regimes { get; }

    /// <summary>Number of homes; 1 where no government is followed.</summary>
    public int Homes { get; }

    /// <summary>The home at date 0.</summary>
    public int StartHome { get; }

    /// <summary>The regime at date 0.</summary>
    public int StartRegime { get; }

    /// <summary>The stages of each measure.</summary>
    internal ImmutableArray<MeasureStages> Measures { get; }

    /// <summary>Governments followed.</summary>
    internal int Governments => _governed.Length;

    /// <summary>The regime in which measures have these states, in their order.</summary>
    /// <exception cref="ArgumentException">There is not one state for each measure.</exception>
    public int Regime(params ReadOnlySpan<MeasureState> states)
    {
        if (states.Length != Measures.Length)
            throw new ArgumentException($"A regime is one state for each of {Measures.Length} measures.", nameof(states));
        var number = 0;
        for (var m = Measures.Length - 1; m >= 0; m--)
            number = (number * Measures[m].Count) + (int)states[m];
        return number;
    }

    /// <summary>The state of a measure in a regime.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such regime or measure.</exception>
    public MeasureState StateOf(int regime, int measure) => MeasureStages.StateOf(StageOf(regime, measure));

    /// <summary>The home in which governments, those of the signatories that have one, have these states, in their order.</summary>
    /// <exception cref="ArgumentException">There is not one state for each government, or a level is none of its levels.</exception>
    public int Home(params ReadOnlySpan<GovernmentState> states)
    {
        if (states.Length != Governments)
            throw new ArgumentException($"A home is one state for each of {Governments} governments.", nameof(states));
        var number = 0;
        for (var g = Governments - 1; g >= 0; g--)
        {
            var levels = _governed[g].Government!.Levels;
            if ((uint)states[g].Level >= (uint)levels)
                throw new ArgumentException($"Levels of {_governed[g].Id} are 0 to {levels - 1}.", nameof(states));
            number = (number * 2 * levels) + states[g].Level + (states[g].Successor ? levels : 0);
        }

        return number;
    }

    /// <summary>The state of a signatory's government in a home.</summary>
    /// <exception cref="ArgumentException">No government of this signatory is followed.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such home.</exception>
    public GovernmentState StateOf(int home, HoldoutParty party)
    {
        ArgumentNullException.ThrowIfNull(party);
        for (var g = 0; g < Governments; g++)
        {
            if (_governed[g].Id == party.Id)
                return GovernmentAt(home, g);
        }

        throw new ArgumentException($"No government of {party.Id} is followed.", nameof(party));
    }

    internal GovernmentState GovernmentAt(int home, int government)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(home);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(home, Homes);
        for (var g = 0; g < government; g++)
            home /= 2 * _governed[g].Government!.Levels;
        var levels = _governed[government].Government!.Levels;
        var place = home % (2 * levels);
        return new(place % levels, place >= levels);
    }

    internal int StageOf(int regime, int measure)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(regime);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(regime, Regimes);
        ArgumentOutOfRangeException.ThrowIfNegative(measure);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(measure, Measures.Length);
        for (var m = 0; m < measure; m++)
            regime /= Measures[m].Count;
        return regime % Measures[measure].Count;
    }

    private static int Number<T>(ImmutableArray<T> digits, Func<T, (int Value, int Count)> of)
    {
        var number = 0;
        for (var i = digits.Length - 1; i >= 0; i--)
        {
            var (value, count) = of(digits[i]);
            number = (number * count) + value;
        }

        return number;
    }
}
