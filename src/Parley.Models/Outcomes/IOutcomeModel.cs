namespace Parley.Models.Outcomes;

/// <summary>A published model that says where one issue settles, given positions, salience and capability.</summary>
/// <remarks>Implementations are immutable and may be called from several threads, each with a workspace of its own.</remarks>
public interface IOutcomeModel
{
    /// <summary>What the model is called, what it rests on and how it differs from its neighbours.</summary>
    OutcomeModelInfo Info { get; }

    /// <summary>Solves one issue and says how: status, band, rounds, warnings, the parameters used.</summary>
    OutcomeResult Solve(OutcomeProblem problem);

    /// <summary>Solves one issue in an inner loop: no allocation, the outcome and its status only.</summary>
    /// <param name="problem">Views of the inputs.</param>
    /// <param name="workspace">Scratch space, reused from call to call, one for each thread.</param>
    /// <param name="status">How the run ended.</param>
    /// <returns>The outcome on the scale, or NaN where the model gives none (see <paramref name="status"/>).</returns>
    double Evaluate(in OutcomeInputs problem, OutcomeWorkspace workspace, out OutcomeStatus status);
}
