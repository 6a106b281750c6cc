namespace Parley.Cases.Tests.Reading;

public sealed class LoadTests
{
    [Fact]
    public void A_minimal_case_loads_without_a_word()
    {
        var document = CaseDocument.Parse(Examples.Minimal, "minimal.yaml");

        document.Diagnostics.ShouldBeEmpty();
        document.Case.ShouldNotBeNull().Parties.Length.ShouldBe(2);
    }

    [Fact]
    public void A_full_case_loads()
    {
        var document = CaseDocument.Parse(Examples.Full, "full.yaml");

        document.Diagnostics.Where(d => d.Severity == Severity.Error).ShouldBeEmpty();
        Snapshot.Match(string.Join('\n', document.Diagnostics));
    }
}
