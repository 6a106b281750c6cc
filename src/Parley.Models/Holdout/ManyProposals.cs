namespace Parley.Models.Holdout;

/// <summary>Several proposals on the table: of those that all accept, the one with the largest Nash product Π(Ũ − C) is signed; equal ones in their order.</summary>
internal sealed class ManyProposals(HoldoutStructure structure, HoldoutTerms terms, HoldoutPolicy policy, double tie)
    : Decision(structure, terms, policy)
{
    // Products of the same gains differ by rounding.
    private const double SameProduct = 1e-12;

    /// <inheritdoc/>
    public override void Decide(double[][] values, int row, int home, int answers)
    {
        Policy.Clear(answers);
        for (var k = 1; k < Structure.Steps; k++)
            Decide(values, row + k, home, answers, k);
    }

    private void Decide(double[][] values, int at, int home, int answers, int k)
    {
        var (best, bestProduct) = (-1, 0.0);
        foreach (var m in Terms.Open)
        {
            var (refusals, last, product) = (0, -1, 1.0);
            for (var i = 0; i < Terms.Parties; i++)
            {
                var (net, holding) = (Terms.Net(m, i, home), values[i][at]);
                if (net >= holding + Terms.Penalty[(i * Terms.Homes) + home] - tie)
                {
                    Policy.Set(Yes(i), answers, k, 1);
                    product *= Math.Max(0, net - holding);
                }
                else
                {
                    (refusals, last) = (refusals + 1, i);
                }
            }

            if (refusals == 1)
                Policy.Set(Block(last), answers, k, 1);
            if (refusals == 0 && (best < 0 || product > bestProduct * (1 + SameProduct)))
                (best, bestProduct) = (m, product);
        }

        if (best < 0)
            return;
        Policy.Set(0, answers, k, 1);
        for (var i = 0; i < Terms.Parties; i++)
        {
            values[i][at] = Value(values[i][at], Terms.Net(best, i, home), 1, i, home);
            Policy.Unset(Block(i), answers, k);
        }

        if (Policy.Chosen.Length > 0)
            Policy.Chosen[Policy.ChosenRow(answers) + k - 1] = (byte)best;
    }
}
