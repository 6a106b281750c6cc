namespace Parley.Models.Sampling;

/// <summary>Drawn inputs: a column for each input, a row for each draw.</summary>
public sealed class DrawTable
{
    private readonly double[][] _columns;
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);

    internal DrawTable(DrawPlan plan, double[][] columns)
    {
        Plan = plan;
        _columns = columns;
        for (var i = 0; i < plan.Inputs.Length; i++)
            _index[plan.Inputs[i].Path] = i;
    }

    /// <summary>The plan that the table was drawn by.</summary>
    public DrawPlan Plan { get; }

    /// <summary>Number of draws.</summary>
    public int Draws => Plan.Draws;

    /// <summary>Number of inputs.</summary>
    public int Inputs => _columns.Length;

    /// <summary>All draws of an input, by its place in the plan.</summary>
    public ReadOnlySpan<double> Column(int input) => _columns[input];

    /// <summary>All draws of an input, by its path.</summary>
    /// <exception cref="KeyNotFoundException">The plan has no such input.</exception>
    public ReadOnlySpan<double> Column(string path) => _columns[_index[path]];

    /// <summary>A column itself, for a table that shares it; nobody writes to it again.</summary>
    internal double[] Share(int input) => _columns[input];

    /// <summary>The place of an input in the plan, or -1.</summary>
    public int IndexOf(string path) => _index.GetValueOrDefault(path, -1);
}
