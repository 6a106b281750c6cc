namespace Parley.Core.Tests;

public sealed class IssueTests
{
    private static readonly Issue Example = new() { Id = "i", Name = "I", Marks = [new() { Value = 0, Text = "none" }, new() { Value = 50, Text = "half" }, new() { Value = 100, Text = "all" }] };

    [Theory]
    [InlineData(48, "half")]
    [InlineData(60, "half")]
    [InlineData(61, null)]
    [InlineData(100, "all")]
    public void The_nearest_mark_is_within_a_tenth_of_the_scale(double value, string? mark) => Example.NearestMark(value)?.Text.ShouldBe(mark);

    [Theory]
    [InlineData(30, "none", "half")]
    [InlineData(50, "half", "half")]
    [InlineData(120, "all", null)]
    public void The_marks_on_either_side_are_found(double value, string? below, string? above)
    {
        var marks = Example.MarksAround(value);

        marks.Below?.Text.ShouldBe(below);
        marks.Above?.Text.ShouldBe(above);
    }

    [Fact]
    public void A_scale_turns_into_per_cent_and_back()
    {
        var scale = new Scale(-10, 30);

        scale.ToPercent(10).ShouldBe(50);
        scale.FromPercent(50).ShouldBe(10);
        scale.Contains(30).ShouldBeTrue();
        scale.Contains(30.1).ShouldBeFalse();
    }
}
