using System.Collections.Immutable;

namespace Parley.Models.Holdout;

/// <summary>A solution with all values and answers in memory.</summary>
internal sealed class HoldoutSolution(HoldoutEngine engine, HoldoutValues values, HoldoutValues fighting) : HoldoutResult
{
    // Terms are made ready for a date at a time.
    private readonly Lock _terms = new();

    /// <inheritdoc/>
    public override double HoldingOut(int party, HoldoutState state) => At(values, party, state);

    /// <inheritdoc/>
    public override double FightingOn(int party, HoldoutState state) => At(fighting, party, state);

    /// <inheritdoc/>
    public override double Price(int party, HoldoutState state)
    {
        Check(party, state);
        if (IsOver(state))
            return double.NaN;
        var holding = new double[Problem.Parties.Length];
        for (var i = 0; i < holding.Length; i++)
            holding[i] = At(values, i, state);
        lock (_terms)
        {
            engine.Terms.Prepare(state.Date);
            return holding[party] + engine.Terms.Penalty[(party * engine.Terms.Homes) + state.Home] - engine.Decision.Accepting(holding, party, state.Home);
        }
    }

    /// <inheritdoc/>
    public override bool SaysYes(int party, HoldoutState state)
    {
        Check(party, state);
        return !IsOver(state) && Says(Decision.Yes(party), state);
    }

    /// <inheritdoc/>
    public override ImmutableArray<(int Low, int High)> YesSet(int party, int date, int regime, int home)
    {
        var set = ImmutableArray.CreateBuilder<(int Low, int High)>();
        for (var k = 1; k < Problem.Steps; k++)
        {
            if (!SaysYes(party, new(date, k, regime, home)))
                continue;
            if (set.Count > 0 && set[^1].High == k - 1)
                set[^1] = (set[^1].Low, k);
            else
                set.Add((k, k));
        }

        return set.ToImmutable();
    }

    /// <inheritdoc/>
    public override ImmutableArray<double> Split(HoldoutState state)
    {
        Check(0, state);
        if (engine.Decision is not PieSplit pie || IsOver(state) || !Says(0, state))
            return [];
        var holding = new double[Problem.Parties.Length];
        for (var i = 0; i < holding.Length; i++)
            holding[i] = At(values, i, state);
        lock (_terms)
        {
            engine.Terms.Prepare(state.Date);
            return pie.Shares(holding, state.Home);
        }
    }

    private bool IsOver(HoldoutState state) =>
        state.Contest == 0 || state.Contest == Problem.Steps || engine.Question.AnswerDate(state.Date) < 0;

    private bool Says(int kind, HoldoutState state) =>
        engine.Policy.At(kind, engine.Policy.Row(engine.Question.AnswerDate(state.Date), state.Regime, state.Home), state.Contest) >= 0.5;

    private double At(HoldoutValues of, int party, HoldoutState state)
    {
        Check(party, state);
        return IsOver(state)
            ? Problem.Parties[party].Worth[state.Contest]
            : of.At(party, engine.Question.AnswerDate(state.Date), state.Regime, state.Home, state.Contest);
    }

    private void Check(int party, HoldoutState state)
    {
        if ((uint)party >= (uint)Problem.Parties.Length)
            throw new ArgumentOutOfRangeException(nameof(party), party, "There is no such signatory.");
        if ((uint)state.Date > (uint)Horizon || (uint)state.Contest > (uint)Problem.Steps || (uint)state.Regime >= (uint)Space.Regimes || (uint)state.Home >= (uint)Space.Homes)
            throw new ArgumentOutOfRangeException(nameof(state), state, "There is no such state up to the horizon.");
    }
}
