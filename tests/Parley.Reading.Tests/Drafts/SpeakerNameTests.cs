namespace Parley.Reading.Tests.Drafts;

/// <summary>Somebody who is not named is said to be unnamed, in words that read well.</summary>
public class SpeakerNameTests
{
    [Theory]
    [InlineData("~one", 1, "unnamed")]
    [InlineData("~others", null, "unnamed")]
    [InlineData("~unnamed", null, "unnamed")]
    [InlineData("~two_diplomats", 2, "two diplomats (unnamed)")]
    [InlineData("~officials", 3, "3 officials (unnamed)")]
    [InlineData("~critics", null, "critics (unnamed)")]
    public void Words_for_the_unnamed(string source, int? count, string words) => SpeakerName.Of(source, count, []).ShouldBe(words);
}
