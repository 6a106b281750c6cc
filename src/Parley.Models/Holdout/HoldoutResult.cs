using System.Collections.Immutable;

namespace Parley.Models.Holdout;

/// <summary>How a solution ended.</summary>
public enum HoldoutStatus
{
    /// <summary>Exactly, or for a tail without an end, with values that stand still.</summary>
    Solved,

    /// <summary>A tail without an end comes back to the same values after two or more periods, and never settles: what a party says at a date depends on where the last date is put.</summary>
    Cycling,

    /// <summary>A tail without an end had not settled at the cap.</summary>
    NotConverged,
}

/// <summary>What one signatory faces at date 0.</summary>
/// <param name="HoldingOut">Worth of holding out, C.</param>
/// <param name="Accepting">Worth of the standing proposal net of audience cost and inducements, Ũ; of the best open one where there are several, NaN where none is open.</param>
/// <param name="Price">Price of a yes today, H = C + f(1 − r)/r − Ũ: positive where it refuses. The smallest unconditional addition that flips it now.</param>
/// <param name="SaysYes">Whether it says yes to an open proposal.</param>
/// <param name="FightingOn">Worth of going on where nothing can ever be signed, F; NaN where not asked.</param>
public sealed record HoldoutToday(double HoldingOut, double Accepting, double Price, bool SaysYes, double FightingOn);

/// <summary>Competing ends by date, 0 to the horizon: at every date the five shares add up to 1.</summary>
public sealed class OutcomeCurve(int dates)
{
    /// <summary>Share that has reached the end in question, a signature or a first yes, by each date, that date included.</summary>
    public double[] Reached { get; } = new double[dates];

    /// <summary>Share in which the contest has come to step 0 before.</summary>
    public double[] AtBottom { get; } = new double[dates];

    /// <summary>Share in which the contest has come to the last step before.</summary>
    public double[] AtTop { get; } = new double[dates];

    /// <summary>Share in which the contest has frozen before.</summary>
    public double[] Frozen { get; } = new double[dates];

    /// <summary>Share in which none of it has happened.</summary>
    public double[] Running { get; } = new double[dates];

    /// <summary>Dates, the horizon and date 0 included.</summary>
    public int Dates => Reached.Length;

    /// <summary>First date by which half has reached the end; <see langword="null"/> where that is beyond the horizon.</summary>
    public int? Median
    {
        get
        {
            var at = Array.FindIndex(Reached, r => r >= 0.5);
            return at < 0 ? null : at;
        }
    }

    /// <summary>Periods spent running within the first so many: the sum of <see cref="Running"/> over dates 0 to periods − 1.</summary>
    public double RestrictedMean(int periods) => Running.Take(periods).Sum();
}

/// <summary>The summary of one solution: what is followed over draws.</summary>
public sealed record HoldoutSummary
{
    /// <summary>How the solution ended.</summary>
    public required HoldoutStatus Status { get; init; }

    /// <summary>What each signatory faces at date 0.</summary>
    public required ImmutableArray<HoldoutToday> Today { get; init; }

    /// <summary>Until a signature, by the analyst's beliefs.</summary>
    public required OutcomeCurve Signed { get; init; }

    /// <summary>Until the first date at which a signatory says yes to an open proposal, for each.</summary>
    public required ImmutableArray<OutcomeCurve> FirstYes { get; init; }

    /// <summary>Share of running paths' periods, within the restricted mean's, in which a signatory's no alone stops a signature that all others accept.</summary>
    public required ImmutableArray<double> Blocks { get; init; }
}

/// <summary>Shares of the paths that still run, by date: when a moment is ripe (Zartman 2000).</summary>
/// <param name="Hurting">For each signatory, the share of running paths on which it would rather freeze in place than fight on, F &lt; w(k).</param>
/// <param name="Stalemate">Share on which no signatory sees outright victory by the horizon as likely as the threshold.</param>
/// <param name="WayOut">Share on which all would accept an open proposal.</param>
/// <param name="HurtingStalemate">Share on which all hurt and there is a stalemate.</param>
/// <param name="Ripe">Share on which there is a way out besides.</param>
public sealed record Ripeness(
    ImmutableArray<double[]> Hurting, double[] Stalemate, double[] WayOut, double[] HurtingStalemate, double[] Ripe);

/// <summary>Where the contest stands by date where nothing is ever signed, by the analyst's beliefs.</summary>
/// <param name="Mean">Mean step, ended contests included.</param>
/// <param name="Low">Step below which 5 % lie.</param>
/// <param name="Median">Step below which half lies.</param>
/// <param name="High">Step below which 95 % lie.</param>
/// <param name="AtBottom">Share that has come to step 0.</param>
/// <param name="AtTop">Share that has come to the last step.</param>
public sealed record ContestForecast(double[] Mean, int[] Low, int[] Median, int[] High, double[] AtBottom, double[] AtTop);

/// <summary>A place in the chain.</summary>
/// <param name="Date">Date, t.</param>
/// <param name="Contest">Step of the contest, k.</param>
/// <param name="Regime">Regime z, as numbered by <see cref="HoldoutSpace"/>.</param>
/// <param name="Home">Support and governments, as numbered by <see cref="HoldoutSpace"/>; 0 where none is followed.</param>
public readonly record struct HoldoutState(int Date, int Contest, int Regime, int Home);

/// <summary>A solution in full: every value and every answer, in every state.</summary>
public abstract class HoldoutResult
{
    /// <summary>What was solved.</summary>
    public required HoldoutProblem Problem { get; init; }

    /// <summary>How it was solved.</summary>
    public required HoldoutOptions Options { get; init; }

    /// <summary>How regimes and homes are numbered.</summary>
    public required HoldoutSpace Space { get; init; }

    /// <summary>The summary: today, and the curves.</summary>
    public required HoldoutSummary Summary { get; init; }

    /// <summary>Last date of decisions and curves.</summary>
    public required int Horizon { get; init; }

    /// <summary>Periods after which a tail without an end comes back to the same values, 0 where it settles.</summary>
    public int Cycle { get; init; }

    /// <summary>When the moment is ripe.</summary>
    public required Ripeness Ripeness { get; init; }

    /// <summary>The contest left to itself.</summary>
    public required ContestForecast Contest { get; init; }

    /// <summary>For each regime, the share of running paths in it by date: [regime][date].</summary>
    public required ImmutableArray<double[]> Regimes { get; init; }

    /// <summary>For each signatory, the share of all paths on which a successor is in office with nothing signed, by date; zeros where no government is followed.</summary>
    public required ImmutableArray<double[]> Successors { get; init; }

    /// <summary>Share signed by date for each proposal; one row, the pie, where proposals are endogenous.</summary>
    public required ImmutableArray<double[]> SignedByProposal { get; init; }

    /// <summary>What a reader must know of how it was computed.</summary>
    public ImmutableArray<string> Warnings { get; init; } = [];

    /// <summary>Worth of holding out to a signatory in a state, C; w(k) where the contest has ended.</summary>
    public abstract double HoldingOut(int party, HoldoutState state);

    /// <summary>Worth of going on where nothing can ever be signed, F.</summary>
    public abstract double FightingOn(int party, HoldoutState state);

    /// <summary>Price of a yes in a state, H; NaN where no proposal is open.</summary>
    public abstract double Price(int party, HoldoutState state);

    /// <summary>Whether a signatory says yes in a state; at even chance or more where choices are noisy.</summary>
    public abstract bool SaysYes(int party, HoldoutState state);

    /// <summary>The steps, 1 to N − 1, at which a signatory says yes at a date, as intervals in rising order: more than one where the set has holes.</summary>
    public abstract ImmutableArray<(int Low, int High)> YesSet(int party, int date, int regime, int home);

    /// <summary>What each signatory gets where all agree on a split of the pie in a state; empty where they do not, or proposals are fixed.</summary>
    public abstract ImmutableArray<double> Split(HoldoutState state);
}
