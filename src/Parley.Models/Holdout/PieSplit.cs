using System.Collections.Immutable;

namespace Parley.Models.Holdout;

/// <summary>A pie of 1 that may be split in any way: where S = 1 − Σ Rᵢ is 0 or more, all settle on xᵢ = Rᵢ + wᵢS, with Rᵢ what the party has to be given.</summary>
/// <remarks>Also the subgame-perfect game in which a party makes the only offer with chance wᵢ (Nash split; Okada 1996).</remarks>
internal sealed class PieSplit(HoldoutStructure structure, HoldoutTerms terms, HoldoutPolicy policy, double tie, double? precision)
    : Decision(structure, terms, policy)
{
    private readonly double[] _holding = new double[terms.Parties];
    private readonly double[] _share = new double[terms.Parties];
    private readonly double[] _chance = new double[terms.Parties];

    /// <summary>Whether somewhere a share had to be cut to lie in 0 to 1.</summary>
    public bool HasClipped { get; private set; }

    /// <inheritdoc/>
    public override void Decide(double[][] values, int row, int home, int answers)
    {
        Policy.Clear(answers);
        for (var k = 1; k < Structure.Steps; k++)
        {
            for (var i = 0; i < Terms.Parties; i++)
                _holding[i] = values[i][row + k];
            var surplus = Split(_holding, home, _share);
            if (precision is null && surplus < -tie)
                continue;
            HasClipped |= Clip();
            Settle(values, row + k, home, answers, k);
        }
    }

    /// <inheritdoc/>
    public override double Accepting(ReadOnlySpan<double> holding, int party, int home)
    {
        Split(holding, home, _share);
        Clip();
        return _share[party] + Terms.Extra(party, home);
    }

    /// <summary>What each would get, and what is left of the pie over what all have to be given.</summary>
    private double Split(ReadOnlySpan<double> holding, int home, Span<double> shares)
    {
        var (surplus, powers) = (1.0, 0.0);
        for (var i = 0; i < Terms.Parties; i++)
        {
            shares[i] = holding[i] + Terms.Penalty[(i * Terms.Homes) + home] - Terms.Extra(i, home);
            surplus -= shares[i];
            powers += Terms.Problem.Parties[i].BargainingPower;
        }

        for (var i = 0; i < Terms.Parties; i++)
            shares[i] += Terms.Problem.Parties[i].BargainingPower / powers * surplus;
        return surplus;
    }

    /// <summary>What each would get of the pie at the date prepared.</summary>
    public ImmutableArray<double> Shares(ReadOnlySpan<double> holding, int home)
    {
        Split(holding, home, _share);
        Clip();
        return [.. _share];
    }

    private bool Clip()
    {
        var binds = false;
        for (var i = 0; i < _share.Length; i++)
        {
            binds |= _share[i] < -tie || _share[i] > 1 + tie;
            _share[i] = Math.Clamp(_share[i], 0, 1);
        }

        return binds;
    }

    private void Settle(double[][] values, int at, int home, int answers, int k)
    {
        var joint = 1.0;
        for (var i = 0; i < Terms.Parties; i++)
        {
            var gain = _share[i] + Terms.Extra(i, home) - _holding[i] - Terms.Penalty[(i * Terms.Homes) + home];
            _chance[i] = precision is { } p ? 1 / (1 + Math.Exp(-p * gain)) : 1;
            joint *= _chance[i];
        }

        Policy.Set(0, answers, k, joint);
        for (var i = 0; i < Terms.Parties; i++)
        {
            values[i][at] = Value(_holding[i], _share[i] + Terms.Extra(i, home), joint, i, home);
            Policy.Set(Yes(i), answers, k, _chance[i]);
            var others = 1.0;
            for (var j = 0; j < Terms.Parties; j++)
                others *= j == i ? 1 - _chance[i] : _chance[j];
            Policy.Set(Block(i), answers, k, others);
        }

    }
}
