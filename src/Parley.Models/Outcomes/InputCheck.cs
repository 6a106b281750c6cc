namespace Parley.Models.Outcomes;

/// <summary>What every outcome model asks of its inputs.</summary>
internal static class InputCheck
{
    /// <summary>Why the inputs cannot be used, or <see langword="null"/>. Allocates nothing.</summary>
    public static string? Problem(in OutcomeInputs problem)
    {
        var n = problem.Positions.Length;
        if (n == 0)
            return "No party takes a position on this issue.";
        if (problem.Saliences.Length != n || problem.Capabilities.Length != n)
            return "Positions, saliences and capabilities are not of one length.";
        for (var i = 0; i < n; i++)
        {
            if (!double.IsFinite(problem.Positions[i]))
                return "A position is not a finite number.";
            if (!(problem.Saliences[i] >= 0) || !double.IsFinite(problem.Saliences[i]))
                return "A salience is negative or not a finite number.";
            if (!(problem.Capabilities[i] >= 0) || !double.IsFinite(problem.Capabilities[i]))
                return "A capability is negative or not a finite number.";
        }

        return null;
    }

    /// <summary>Lowest and highest position. At least one position is needed.</summary>
    public static (double Low, double High) Span(ReadOnlySpan<double> positions)
    {
        var low = positions[0];
        var high = positions[0];
        foreach (var x in positions)
        {
            low = Math.Min(low, x);
            high = Math.Max(high, x);
        }

        return (low, high);
    }
}
