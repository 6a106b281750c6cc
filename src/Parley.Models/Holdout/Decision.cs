namespace Parley.Models.Holdout;

/// <summary>How signatories decide in a state: turns what holding out is worth into what the state is worth, and keeps the answers.</summary>
internal abstract class Decision(HoldoutStructure structure, HoldoutTerms terms, HoldoutPolicy policy)
{
    /// <summary>Sizes.</summary>
    protected HoldoutStructure Structure { get; } = structure;

    /// <summary>What a yes is worth.</summary>
    protected HoldoutTerms Terms { get; } = terms;

    /// <summary>Where answers are kept.</summary>
    protected HoldoutPolicy Policy { get; } = policy;

    /// <summary>The kind of a signatory's yes.</summary>
    public static int Yes(int party) => 1 + party;

    /// <summary>Makes the numbers those of a date.</summary>
    public virtual void Prepare(int date) => Terms.Prepare(date);

    /// <summary>Decides at all steps of a regime and home.</summary>
    /// <param name="values">For each signatory, what holding out is worth; what the state is worth takes its place.</param>
    /// <param name="row">Place of step 0.</param>
    /// <param name="home">The home.</param>
    /// <param name="answers">Place of the answers.</param>
    public abstract void Decide(double[][] values, int row, int home, int answers);

    /// <summary>What the best open proposal is worth to a signatory at the date prepared, Ũ; NaN where none is open.</summary>
    /// <param name="holding">What holding out is worth to each.</param>
    /// <param name="party">The signatory.</param>
    /// <param name="home">The home.</param>
    public virtual double Accepting(ReadOnlySpan<double> holding, int party, int home)
    {
        var best = double.NaN;
        foreach (var m in Terms.Open)
            best = double.IsNaN(best) ? Terms.Net(m, party, home) : Math.Max(best, Terms.Net(m, party, home));
        return best;
    }

    /// <summary>The kind of a signatory's no alone standing in the way.</summary>
    protected int Block(int party) => 1 + Terms.Parties + party;

    /// <summary>Worth of a state to a signatory, where a vote on terms worth so much comes out with so large a chance: V = q(rŨ + (1 − r)C − (1 − r₁)f) + (1 − q)C.</summary>
    protected double Value(double holding, double accepting, double chance, int party, int home)
    {
        var joint = Terms.Joint[home];
        var signed = (joint * accepting) + ((1 - joint) * holding) - Terms.FailCost[(party * Terms.Homes) + home];
        return chance == 1 ? signed : (chance * signed) + ((1 - chance) * holding);
    }
}
