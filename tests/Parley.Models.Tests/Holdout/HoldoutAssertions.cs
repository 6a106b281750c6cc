using System.Collections.Immutable;

namespace Parley.Models.Tests.Holdout;

internal static class HoldoutAssertions
{
    private const double Tolerance = 1e-10;

    /// <summary>Asserts that two rows of numbers agree.</summary>
    public static void ShouldMatch(this IReadOnlyList<double> actual, IReadOnlyList<double> expected, string note)
    {
        actual.Count.ShouldBe(expected.Count, note);
        for (var i = 0; i < expected.Count; i++)
            actual[i].ShouldBe(expected[i], Tolerance, $"{note}, at {i}");
    }

    /// <summary>Asserts that two rows of numbers agree.</summary>
    public static void ShouldMatch(this ImmutableArray<double> actual, IReadOnlyList<double> expected, string note) =>
        ((IReadOnlyList<double>)actual).ShouldMatch(expected, note);
}
