namespace Parley.Models.Holdout;

/// <summary>Noisy choices (McKelvey &amp; Palfrey 1998): P(yes) = 1/(1 + exp(−Λ·gain)); the proposal with the largest joint chance is voted on.</summary>
internal sealed class NoisyChoice(HoldoutStructure structure, HoldoutTerms terms, HoldoutPolicy policy, double precision)
    : Decision(structure, terms, policy)
{
    private readonly double[] _chance = new double[terms.Parties];
    private readonly double[] _best = new double[terms.Parties];

    /// <inheritdoc/>
    public override void Decide(double[][] values, int row, int home, int answers)
    {
        Policy.Clear(answers);
        if (Terms.Open.Count == 0)
            return;
        for (var k = 1; k < Structure.Steps; k++)
            Decide(values, row + k, home, answers, k);
    }

    private void Decide(double[][] values, int at, int home, int answers, int k)
    {
        var (best, bestJoint) = (-1, 0.0);
        foreach (var m in Terms.Open)
        {
            var joint = 1.0;
            for (var i = 0; i < Terms.Parties; i++)
            {
                var gain = Terms.Net(m, i, home) - values[i][at] - Terms.Penalty[(i * Terms.Homes) + home];
                _chance[i] = 1 / (1 + Math.Exp(-precision * gain));
                joint *= _chance[i];
            }

            if (best >= 0 && joint <= bestJoint)
                continue;
            (best, bestJoint) = (m, joint);
            _chance.CopyTo(_best, 0);
        }

        Policy.Set(0, answers, k, bestJoint);
        for (var i = 0; i < Terms.Parties; i++)
        {
            values[i][at] = Value(values[i][at], Terms.Net(best, i, home), bestJoint, i, home);
            Policy.Set(Yes(i), answers, k, _best[i]);
            var others = 1.0;
            for (var j = 0; j < Terms.Parties; j++)
                others *= j == i ? 1 - _best[i] : _best[j];
            Policy.Set(Block(i), answers, k, others);
        }

        if (Policy.Chosen.Length > 0)
            Policy.Chosen[Policy.ChosenRow(answers) + k - 1] = (byte)best;
    }
}
