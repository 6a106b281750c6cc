namespace Parley.Cases.Tests;

/// <summary>Says what a changed example is reported for.</summary>
internal static class Check
{
    public static CaseDocument Parse(string text) => CaseDocument.Parse(text, "case.yaml");

    /// <summary>The minimal case with one piece of its text replaced.</summary>
    public static CaseDocument Minimal(string old, string now) => Replaced(Examples.Minimal, old, now);

    /// <summary>The full case with one piece of its text replaced.</summary>
    public static CaseDocument Full(string old, string now) => Replaced(Examples.Full, old, now);

    public static Diagnostic ShouldReport(this CaseDocument document, string code, int? line = null, int? column = null)
    {
        var found = document.Diagnostics.FirstOrDefault(d => d.Code == code);
        found.ShouldNotBeNull($"{code} is not among: {string.Join("; ", document.Diagnostics)}");
        if (line is not null)
            found.Line.ShouldBe(line.Value, found.ToString());
        if (column is not null)
            found.Column.ShouldBe(column.Value, found.ToString());
        if (found.Severity == Severity.Error)
            document.Case.ShouldBeNull();
        return found;
    }

    public static void ShouldNotReport(this CaseDocument document, string code) =>
        document.Diagnostics.Where(d => d.Code == code).ShouldBeEmpty();

    private static CaseDocument Replaced(string text, string old, string now)
    {
        text.ShouldContain(old);
        return Parse(text.Replace(old, now, StringComparison.Ordinal));
    }
}
