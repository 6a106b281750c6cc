using System.Collections.Immutable;

namespace Parley.Models.Outcomes;

/// <summary>
/// Nash bargaining against the reference point: disagreement gives every party −sᵢ|q − xᵢ|^p, so the outcome maximises
/// Σ cᵢ ln(|q − xᵢ|^p − |x − xᵢ|^p). Where no point is better than q for every party with weight, the outcome is q.
/// </summary>
public sealed class NashReferenceModel : IOutcomeModel
{
    private const string NoReference = "No reference point: the outcome that holds if nothing is decided is not known.";
    private const int MaxSteps = 200;

    private readonly ImmutableArray<KeyValuePair<string, string>> _parameters;

    /// <summary>A model with the given loss.</summary>
    /// <param name="loss">How the loss grows with distance. Default: quadratic.</param>
    public NashReferenceModel(NashLoss loss = NashLoss.Quadratic)
    {
        Loss = loss;
        _parameters = [Answer.Setting("loss", loss == NashLoss.Quadratic ? "quadratic" : "linear")];
    }

    /// <summary>How the loss grows with distance.</summary>
    public NashLoss Loss { get; }

    /// <inheritdoc/>
    public OutcomeModelInfo Info { get; } = new(
        "nash-reference", "Nash, reference point", OutcomeFamily.Bargaining,
        "The parties settle where the product of their gains over the status quo is largest, if all can gain at all.",
        "Nash 1950, Econometrica 18; Schneider, Finke & Bailer 2010, Political Studies 58", NeedsReferencePoint: true);

    /// <inheritdoc/>
    public OutcomeResult Solve(OutcomeProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var inputs = problem.AsInputs();
        if (InputCheck.Problem(inputs) is { } reason)
            return Answer.None(Info, reason, _parameters);
        if (!double.IsFinite(inputs.ReferencePoint))
            return Answer.None(Info, NoReference, _parameters);

        var outcome = Evaluate(inputs, new OutcomeWorkspace(), out var status);
        return status switch
        {
            OutcomeStatus.Infeasible => Answer.Of(
                Info, outcome, status, _parameters,
                "No point is better than the reference point for every party with weight: the outcome is the reference point."),
            OutcomeStatus.NotApplicable => Answer.None(
                Info, "No party has any weight (capability and salience multiply to 0 for all).", _parameters),
            _ => Answer.Of(Info, outcome, status, _parameters),
        };
    }

    /// <inheritdoc/>
    public double Evaluate(in OutcomeInputs problem, OutcomeWorkspace workspace, out OutcomeStatus status)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        status = OutcomeStatus.NotApplicable;
        var q = problem.ReferencePoint;
        if (InputCheck.Problem(problem) is not null || !double.IsFinite(q))
            return double.NaN;

        // 1. Parties without weight are indifferent. The others must all want to move the same way.
        var x = problem.Positions;
        double nearest = double.PositiveInfinity, farthest = 0;
        int up = 0, down = 0, still = 0;
        for (var i = 0; i < x.Length; i++)
        {
            if (!(problem.Capabilities[i] * problem.Saliences[i] > 0))
                continue;
            var a = x[i] - q;
            if (a > 0)
                up++;
            else if (a < 0)
                down++;
            else
                still++;
            nearest = Math.Min(nearest, Math.Abs(a));
            farthest = Math.Max(farthest, Math.Abs(a));
        }

        if (up + down + still == 0)
            return double.NaN;
        if (still > 0 || (up > 0 && down > 0))
        {
            status = OutcomeStatus.Infeasible;
            return q;
        }

        // 2. With t = |x − q| and aᵢ = |xᵢ − q|, the gain is t(2aᵢ − t) or aᵢ − |t − aᵢ|, positive for 0 < t < 2·min aᵢ.
        //    The slope falls from +∞ to −∞: halve.
        status = OutcomeStatus.Solved;
        double low = 0, high = Math.Min(2 * nearest, farthest);
        for (var step = 0; step < MaxSteps; step++)
        {
            var t = low + ((high - low) / 2);
            if (t <= low || t >= high)
                break;
            if (Slope(problem, t) > 0)
                low = t;
            else
                high = t;
        }

        var distance = low + ((high - low) / 2);
        return up > 0 ? q + distance : q - distance;
    }

    private double Slope(in OutcomeInputs problem, double t)
    {
        var slope = 0.0;
        for (var i = 0; i < problem.Positions.Length; i++)
        {
            var c = problem.Capabilities[i];
            if (!(c * problem.Saliences[i] > 0))
                continue;
            var a = Math.Abs(problem.Positions[i] - problem.ReferencePoint);
            slope += Loss == NashLoss.Quadratic
                ? c * ((1 / t) - (1 / ((2 * a) - t)))
                : c * (t < a ? 1 / t : -1 / ((2 * a) - t));
        }

        return slope;
    }
}
