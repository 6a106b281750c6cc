namespace Parley.Reading.Checks;

/// <summary>Days that mean nothing without a date of writing.</summary>
internal static class DateChecks
{
    /// <summary>Adds a problem where the report states no date and speaks of today.</summary>
    public static void Find(Findings found, List<FoundProblem> problems)
    {
        if (found.Published is not null)
            return;
        var deictic = found.Dates.Where(d => d.Deictic).Select(d => (d.First, d.Last)).ToList();
        if (deictic.Count > 0)
            problems.Add(new("undated_deixis", deictic, "The text has no date, so these days cannot be told. Find the date of publication.", "certain", "checks/undated"));
    }
}
