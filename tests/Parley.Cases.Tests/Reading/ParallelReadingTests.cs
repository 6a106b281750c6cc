namespace Parley.Cases.Tests.Reading;

public class ParallelReadingTests
{
    [Fact]
    public void Cases_can_be_read_at_the_same_time()
    {
        var text = CaseTemplate.Text("Parallel");
        Parallel.For(0, 64, _ => CaseDocument.Parse(text, "parallel.yaml").HasErrors.ShouldBeFalse());
    }
}
