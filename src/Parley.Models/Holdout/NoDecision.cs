namespace Parley.Models.Holdout;

/// <summary>Nothing can be signed: a state is worth what holding out is worth.</summary>
internal sealed class NoDecision(HoldoutStructure structure, HoldoutTerms terms, HoldoutPolicy policy) : Decision(structure, terms, policy)
{
    /// <inheritdoc/>
    public override void Decide(double[][] values, int row, int home, int answers) => Policy.Clear(answers);

    /// <inheritdoc/>
    public override double Accepting(ReadOnlySpan<double> holding, int party, int home) => double.NaN;
}
