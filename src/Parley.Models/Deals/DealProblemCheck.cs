namespace Parley.Models.Deals;

/// <summary>Refuses problems that say nothing, or that contradict their own shape.</summary>
internal static class DealProblemCheck
{
    /// <summary>Throws where a problem cannot be asked.</summary>
    public static void Check(DealProblem problem)
    {
        var (parties, issues) = (problem.Parties.Length, problem.Issues.Length);
        if (parties == 0)
            throw new ArgumentException("A deal space has at least one party.", nameof(problem));
        if (issues == 0)
            throw new ArgumentException("A deal space has at least one issue.", nameof(problem));
        foreach (var party in problem.Parties)
        {
            if (!(party.Capability >= 0 && double.IsFinite(party.Capability)))
                throw new ArgumentException($"The capability of {party.Id} is not a number of 0 or more.", nameof(problem));
        }

        foreach (var issue in problem.Issues)
            Check(issue, parties);
        foreach (var limit in problem.Limits)
        {
            if ((uint)limit.Party >= (uint)parties || (uint)limit.Issue >= (uint)issues || double.IsNaN(limit.At))
                throw new ArgumentException("A limit is of a party and an issue of the problem.", nameof(problem));
        }

        foreach (var link in problem.Links)
        {
            if (link.Terms.IsEmpty || link.Terms.Any(t => (uint)t.Issue >= (uint)issues))
                throw new ArgumentException("A link has terms on issues of the problem.", nameof(problem));
            if (!link.Worth.IsEmpty && link.Worth.Length != parties)
                throw new ArgumentException("A link is worth something to each party, or nothing is said.", nameof(problem));
        }
    }

    /// <summary>Throws where nothing could be searched.</summary>
    public static void Check(DealOptions options)
    {
        if (options.PointCap is < 1 || options.Steps < 1 || options.CompositeCap < 1 || options.CountCap < 0 || options.Sample < 0)
            throw new ArgumentException("Caps and steps are at least 1, counts and samples at least 0.", nameof(options));
    }

    private static void Check(DealIssue issue, int parties)
    {
        if (issue.Points.IsDefaultOrEmpty)
            throw new ArgumentException($"The issue {issue.Id} has no point.", nameof(issue));
        for (var p = 0; p < issue.Points.Length; p++)
        {
            var point = issue.Points[p];
            if (!double.IsFinite(point.At) || (p > 0 && point.At < issue.Points[p - 1].At))
                throw new ArgumentException($"The points of the issue {issue.Id} are not by rising value.", nameof(issue));
            if (point.Worth.IsDefault || point.Worth.Length != parties)
                throw new ArgumentException($"A point of the issue {issue.Id} does not have a worth for each party.", nameof(issue));
        }
    }
}
