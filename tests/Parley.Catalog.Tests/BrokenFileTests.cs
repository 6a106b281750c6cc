using Parley.Analysis.Catalog;

namespace Parley.Catalog.Tests;

/// <summary>A broken <c>.expected.json</c> is a clear error, never a fault.</summary>
public class BrokenFileTests
{
    private const string Good = """{"issue": "delay", "model": "compromise", "expect": 7, "tolerance": 1, "source": "s"}""";

    /// <summary>A file with the given checks.</summary>
    internal static string File(string checks) =>
        $$"""{"schema-version": 1, "case": "emission", "citation": "A paper", "sources": {"s": "A table"}, "checks": [{{checks}}]}""";

    [Theory]
    [InlineData("", "line 1: this is not JSON that can be read")]
    [InlineData("{\n  \"case\": \"x\",,\n}", "line 2: this is not JSON that can be read")]
    [InlineData("[]", "the file is an object")]
    [InlineData("{}", "the file needs the key 'schema-version'")]
    [InlineData("""{"schema-version": 2}""", "schema-version is 1")]
    [InlineData("""{"schema-version": 1, "extra": 0}""", "the file has a key that is not known, 'extra'; known are schema-version, case, citation, notes, sources, outcomes, checks, deals")]
    public void A_broken_file_says_where(string text, string expected) => Problem(text).ShouldBe(expected);

    [Theory]
    [InlineData("""{"issue": "delay"}""", "checks[1] needs the key 'model'")]
    [InlineData("""{"issue": 3}""", "checks[1].issue is a text")]
    [InlineData("""{"issue": "delay", "model": "oracle", "expect": 7, "tolerance": 1, "source": "s"}""", "checks[1].model is the id of a model")]
    [InlineData("""{"issue": "delay", "model": "compromise", "expect": 7, "tolerance": -1, "source": "s"}""", "checks[1].tolerance is not a number that is allowed here")]
    [InlineData("""{"issue": "delay", "model": "compromise", "expect": 1e999, "tolerance": 1, "source": "s"}""", "checks[1].expect is not a number that is allowed here")]
    [InlineData("""{"issue": "delay", "model": "compromise", "expect": 7, "tolerance": 1, "source": "t"}""", "checks[1].source names one of the sources of the file")]
    [InlineData("""{"issue": "delay", "model": "compromise", "tolerance": 1, "source": "s"}""", "checks[1] has exactly one of expect, medians, means and positions")]
    [InlineData("""{"issue": "delay", "model": "compromise", "means": [1], "tolerance": 1, "source": "s"}""", "checks[1] gives numbers by round, which compromise does not have")]
    [InlineData("""{"issue": "delay", "model": "compromise", "options": {"k": 2}, "expect": 7, "tolerance": 1, "source": "s"}""", "checks[1] gives the option 'k', which compromise does not have")]
    [InlineData("""{"issue": "delay", "model": "weighted-median", "options": {"rule": "left"}, "expect": 7, "tolerance": 1, "source": "s"}""", "checks[1].options.rule is one of lower, midpoint, upper")]
    [InlineData("""{"issue": "delay", "model": "challenge-masad", "medians": [], "tolerance": 1, "source": "s"}""", "checks[1].medians holds at least one number")]
    [InlineData("""{"issue": "delay", "model": "challenge-masad", "from-round": 1.5, "medians": [1], "tolerance": 1, "source": "s"}""", "checks[1].from-round is not a number that is allowed here")]
    [InlineData("""{"issue": "delay", "model": "challenge-masad", "positions": {"a": [1, 2], "b": [1]}, "tolerance": 1, "source": "s"}""", "checks[1].positions has the same number of rounds for every party")]
    public void A_broken_check_says_which_and_what_is_allowed(string check, string expected) => Problem(File(Good + "," + check)).ShouldBe(expected);

    [Fact]
    public void Repeated_keys_are_refused() =>
        Problem("""{"schema-version": 1, "case": "a", "case": "b"}""").ShouldStartWith("this is not JSON that can be read");

    [Fact]
    public void Size_and_depth_are_bounded()
    {
        Problem(new string(' ', 1_000_001)).ShouldBe("the file is longer than 1000000 characters");
        Problem(new string('[', 5000)).ShouldContain("this is not JSON that can be read");
        Problem(File(string.Join(",", Enumerable.Repeat(Good, 1001)))).ShouldBe("checks has more than 1000 items");
    }

    [Fact]
    public void Control_characters_in_texts_are_refused() =>
        Problem(File(Good).Replace("A paper", "A \\u001b[2J paper")).ShouldBe("citation has a control character in it");

    private static string Problem(string text)
    {
        CatalogExpectation.TryRead(text, out var expectation, out var problem).ShouldBeFalse();
        expectation.ShouldBeNull();
        return problem.ShouldNotBeNull();
    }
}
