using System.Collections.Immutable;

namespace Parley.Models.Outcomes;

/// <summary>
/// Nash bargaining: the outcome maximises Σ cᵢ ln(K − sᵢ|x − xᵢ|^p), positions on 0–1 (Nash 1950; Achen 2006).
/// </summary>
public sealed class NashBargainingModel : IOutcomeModel
{
    private readonly ImmutableArray<KeyValuePair<string, string>> _parameters;

    /// <summary>A model with the given loss, constant and range.</summary>
    /// <param name="options">Options; <see langword="null"/> for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">K is not above 1.</exception>
    public NashBargainingModel(NashBargainingOptions? options = null)
    {
        Options = options ?? new NashBargainingOptions();
        if (!(Options.EffectiveK > 1))
            throw new ArgumentOutOfRangeException(nameof(options), Options.EffectiveK, "K is above 1.");
        Info = Options.Loss == NashLoss.Quadratic
            ? new(
                "nash-quadratic", "Nash, quadratic loss", OutcomeFamily.Bargaining,
                "The parties settle where the product of their gains over failing to agree is largest; losses grow with the square of the distance.",
                "Nash 1950, Econometrica 18; Achen 2006, in The European Union Decides, ch. 4")
            : new(
                "nash-linear", "Nash, linear loss", OutcomeFamily.Bargaining,
                "The parties settle where the product of their gains over failing to agree is largest; losses grow with the distance.",
                "Nash 1950, Econometrica 18; Achen 2006, in The European Union Decides, ch. 4");
        _parameters =
        [
            Answer.Setting("loss", Options.Loss == NashLoss.Quadratic ? "quadratic" : "linear"),
            Answer.Setting("k", Options.EffectiveK),
            Answer.Setting("range", Options.Range == NashRange.Declared ? "declared" : "actors"),
        ];
    }

    /// <summary>The options in force.</summary>
    public NashBargainingOptions Options { get; }

    /// <inheritdoc/>
    public OutcomeModelInfo Info { get; }

    /// <inheritdoc/>
    public OutcomeResult Solve(OutcomeProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var inputs = problem.AsInputs();
        if (Refusal(inputs) is { } reason)
            return Answer.None(Info, reason, _parameters);

        var workspace = new OutcomeWorkspace();
        var outcome = Evaluate(inputs, workspace, out var status);
        var weighted = Weighting.Fill(inputs, OutcomeWeights.CapabilityTimesSalience, workspace.Weights(inputs.Positions.Length)) > 0;
        return weighted
            ? Answer.Of(Info, outcome, status, _parameters)
            : Answer.Of(Info, outcome, status, _parameters, Weighting.NoWeight);
    }

    /// <inheritdoc/>
    public double Evaluate(in OutcomeInputs problem, OutcomeWorkspace workspace, out OutcomeStatus status)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        if (Refusal(problem) is not null)
        {
            status = OutcomeStatus.NotApplicable;
            return double.NaN;
        }

        status = OutcomeStatus.Solved;
        var x = problem.Positions;
        var weights = workspace.Weights(x.Length);
        if (!(Weighting.Fill(problem, OutcomeWeights.CapabilityTimesSalience, weights) > 0))
            return CompromiseModel.WeightedMean(x, weights);

        // 1. The range R that distances are divided by.
        var (low, high) = InputCheck.Span(x);
        if (low == high)
            return low;
        var range = Options.Range == NashRange.Actors
            ? high - low
            : Math.Max(high, problem.ScaleHigh) - Math.Min(low, problem.ScaleLow);

        // 2. The objective is strictly concave between the outermost positions: find where its slope changes sign.
        var k = Options.EffectiveK;
        if (Options.Loss == NashLoss.Quadratic)
        {
            // In units of the range from the lowest position; d ≤ 1 keeps every K − s·d² positive.
            var scaled = workspace.Values(x.Length);
            for (var i = 0; i < x.Length; i++)
                scaled[i] = (x[i] - low) / range;
            return Clamp(low + (range * NashSolver.Quadratic(scaled, weights, problem.Saliences, k, (high - low) / range)), low, high);
        }

        var sorted = workspace.Keys(x.Length);
        for (var i = 0; i < x.Length; i++)
            sorted[i] = (x[i] - low) / range;
        var unsorted = workspace.Values(x.Length);
        sorted.CopyTo(unsorted);
        sorted.Sort();
        return Clamp(low + (range * NashSolver.Linear(sorted, unsorted, weights, problem.Saliences, k)), low, high);
    }

    private static double Clamp(double value, double low, double high) => Math.Min(Math.Max(value, low), high);

    private static string? Refusal(in OutcomeInputs problem)
    {
        if (InputCheck.Problem(problem) is { } reason)
            return reason;
        foreach (var s in problem.Saliences)
        {
            if (s > 1)
                return "A salience is above 1: K − s·d could become negative.";
        }

        return null;
    }
}
