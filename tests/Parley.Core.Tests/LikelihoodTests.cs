namespace Parley.Core.Tests;

public sealed class LikelihoodTests
{
    [Theory]
    [InlineData(0, "almost no chance (1–5%)")]
    [InlineData(0.049, "almost no chance (1–5%)")]
    [InlineData(0.05, "very unlikely (5–20%)")]
    [InlineData(0.2, "unlikely (20–45%)")]
    [InlineData(0.45, "roughly even chance (45–55%)")]
    [InlineData(0.5, "roughly even chance (45–55%)")]
    [InlineData(0.55, "roughly even chance (45–55%)")]
    [InlineData(0.56, "likely (55–80%)")]
    [InlineData(0.8, "likely (55–80%)")]
    [InlineData(0.95, "very likely (80–95%)")]
    [InlineData(1, "almost certain (95–99%)")]
    public void A_probability_takes_its_word(double probability, string words) => Likelihood.Of(probability).ToString().ShouldBe(words);

    [Theory]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void What_is_no_probability_is_refused(double probability) => Should.Throw<ArgumentOutOfRangeException>(() => Likelihood.Of(probability));

    [Fact]
    public void The_terms_join_without_gaps()
    {
        Likelihood.Terms.Length.ShouldBe(7);
        for (var i = 1; i < Likelihood.Terms.Length; i++)
            Likelihood.Terms[i].Low.ShouldBe(Likelihood.Terms[i - 1].High);
    }

    [Fact]
    public void A_greater_probability_never_takes_a_lesser_word()
    {
        var ranks = Enumerable.Range(0, 1001).Select(i => Likelihood.Terms.IndexOf(Likelihood.Of(i / 1000.0))).ToList();

        ranks.ShouldBe(ranks.Order());
    }
}
