using System.Collections.Immutable;
using Parley.Models.Deals;

namespace Parley.Analysis.Deals;

/// <summary>Worths of the representative values of each issue in one draw, ready to be added up into packages.</summary>
internal sealed class WorthTable
{
    private readonly double[][][] _worth;
    private readonly bool[][] _refused;
    private readonly double[] _noDeal;
    private readonly ImmutableArray<DealLink> _links;
    private readonly double[][] _values;

    public WorthTable(DealProblemBuilder builder, double[][] values, Func<int, double> at)
    {
        var weights = builder.Weights(at);
        var limits = builder.Limits(at);
        _links = builder.Links;
        _values = values;
        _noDeal = builder.NoDeals(weights, at);
        _worth = new double[values.Length][][];
        _refused = new bool[values.Length][];
        for (var i = 0; i < values.Length; i++)
        {
            _worth[i] = [.. values[i].Select(v => builder.WorthsAt(i, v, weights, at))];
            _refused[i] = [.. values[i].Select(v => limits.Exists(l => l.Issue == i && l.IsCrossedBy(v)))];
        }
    }

    /// <summary>Worth of a package to every party.</summary>
    public void Add(int[] package, Span<double> worth)
    {
        worth.Clear();
        for (var i = 0; i < package.Length; i++)
        {
            var row = _worth[i][package[i]];
            for (var p = 0; p < worth.Length; p++)
                worth[p] += row[p];
        }

        foreach (var link in _links)
        {
            if (link.Worth.IsEmpty || !IsMet(link, package))
                continue;
            for (var p = 0; p < worth.Length; p++)
                worth[p] += link.Worth[p].ToDouble();
        }
    }

    public bool IsExcluded(int[] package)
    {
        foreach (var link in _links)
        {
            if (link.Worth.IsEmpty && IsMet(link, package))
                return true;
        }

        return false;
    }

    /// <summary>Whether a package crosses no hard red line, is not excluded and leaves nobody below its no-deal value.</summary>
    public bool IsAcceptable(int[] package, ReadOnlySpan<double> worth)
    {
        for (var p = 0; p < worth.Length; p++)
        {
            if (worth[p] < _noDeal[p] - 1e-9)
                return false;
        }

        for (var i = 0; i < package.Length; i++)
        {
            if (_refused[i][package[i]])
                return false;
        }

        return !IsExcluded(package);
    }

    private bool IsMet(DealLink link, int[] package) => link.IsMet(i => _values[i][package[i]]);
}
