namespace Parley.Models.Tests.Outcomes;

internal static class NumberAssertions
{
    public static void ShouldMatch(this IReadOnlyList<double> actual, IReadOnlyList<double> expected, double tolerance)
    {
        actual.Count.ShouldBe(expected.Count);
        for (var i = 0; i < expected.Count; i++)
            actual[i].ShouldBe(expected[i], tolerance, $"at index {i}");
    }
}
