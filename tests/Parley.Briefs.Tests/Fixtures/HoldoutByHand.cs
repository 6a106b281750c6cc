using System.Collections.Immutable;
using Parley.Models.Holdout;

namespace Parley.Briefs.Tests.Fixtures;

/// <summary>A solution written out by formula: it stands in for the engine in renderer tests.</summary>
/// <remarks>The first party says yes at or above a line, every other at or below one; both lines move with the regime.</remarks>
internal sealed class HoldoutByHand : HoldoutResult
{
    public const int Dates = 157;
    public const int Cliff = 8;

    public required bool HasProposal { get; init; }

    public override double HoldingOut(int party, HoldoutState state) => 0.45 - Price(party, state);

    public override double FightingOn(int party, HoldoutState state) => 0.36;

    public override double Price(int party, HoldoutState state) => !HasProposal ? double.NaN
        : party == 0 ? (Lower(state.Regime) - state.Contest) * 0.021 : (state.Contest - Upper(state.Date, state.Regime)) * 0.0148;

    public override bool SaysYes(int party, HoldoutState state) => Price(party, state) <= 0;

    public override ImmutableArray<(int Low, int High)> YesSet(int party, int date, int regime, int home)
    {
        var yes = Enumerable.Range(1, Problem.Steps - 1).Where(k => SaysYes(party, new(date, k, regime, home))).ToArray();
        return yes.Length == 0 ? [] : [(yes[0], yes[^1])];
    }

    public override ImmutableArray<double> Split(HoldoutState state) => [];

    /// <summary>A share that rises from date 0, with a jump at the date of the cliff.</summary>
    public static double[] Rising(double half, double jump = 0) => [.. Enumerable.Range(0, Dates).Select(t => 1 - ((1 - (t >= Cliff ? jump : 0)) * Math.Exp(-t * Math.Log(2) / half)))];

    public static OutcomeCurve Curve(double half, double lost)
    {
        var curve = new OutcomeCurve(Dates);
        var reached = Rising(half, 0.1);
        for (var t = 0; t < Dates; t++)
        {
            curve.AtBottom[t] = lost * t / Dates * (1 - reached[t]);
            curve.Reached[t] = reached[t];
            curve.Running[t] = 1 - reached[t] - curve.AtBottom[t];
        }

        return curve;
    }

    private static double Lower(int regime) => regime == 1 ? 6 : 5;

    private static double Upper(int date, int regime) => regime == 1 ? 11 : date > 110 ? 7.2 : 8.8;
}
