using Parley.Core;

namespace Parley.Models.Outcomes;

/// <summary>Replaces the capabilities of a problem by those of another source.</summary>
public static class Capabilities
{
    /// <summary>The problem with capabilities from <paramref name="source"/>.</summary>
    /// <param name="problem">The issue.</param>
    /// <param name="source">Where capability comes from.</param>
    /// <param name="reason">Why the source cannot be used, or <see langword="null"/>.</param>
    /// <returns>The changed problem, or <see langword="null"/> where the source cannot be used.</returns>
    public static OutcomeProblem? From(OutcomeProblem problem, CapabilitySource source, out string? reason)
    {
        ArgumentNullException.ThrowIfNull(problem);
        reason = null;
        var n = problem.Parties.Length;
        switch (source)
        {
            case CapabilitySource.Given:
                return problem;
            case CapabilitySource.Equal:
                return problem with { Capabilities = [.. Enumerable.Repeat(1.0, n)] };
            default:
                break;
        }

        if (problem.Rules is not { } rules || rules.Votes.IsDefault || rules.Votes.Length != n)
        {
            reason = "No rules of decision: votes by party are not known.";
            return null;
        }

        var votes = source == CapabilitySource.Votes ? Votes(rules) : Shapley(rules, out reason);
        return votes is null ? null : problem with { Capabilities = [.. votes] };
    }

    private static double[] Votes(ProcedureRules rules)
    {
        // Divided by the largest member's, so that a veto player without votes counts as the largest member.
        var largest = rules.Votes.Max();
        var result = new double[rules.Votes.Length];
        for (var i = 0; i < result.Length; i++)
            result[i] = largest > 0 ? rules.Votes[i] / largest : 0;
        foreach (var veto in rules.Vetoes)
        {
            if (result[veto] == 0)
                result[veto] = 1;
        }

        return result;
    }

    private static double[]? Shapley(ProcedureRules rules, out string? reason)
    {
        var votes = new int[rules.Votes.Length];
        for (var i = 0; i < votes.Length; i++)
        {
            if (rules.Votes[i] != Math.Floor(rules.Votes[i]) || rules.Votes[i] is < 0 or > 1_000_000)
            {
                reason = "The Shapley–Shubik index needs whole votes from 0 to 1,000,000.";
                return null;
            }

            votes[i] = (int)rules.Votes[i];
        }

        // Silent members accept anything, so they leave the game and lower the quota.
        var quota = rules.Quota is { } given
            ? (long)Math.Ceiling(given - rules.SilentVotes - 1e-9)
            : votes.Sum(v => (long)v);
        return ShapleyShubik.Index(votes, quota, rules.Vetoes.AsSpan(), out reason);
    }
}
