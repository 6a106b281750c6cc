using Parley.Reading.Checks;

namespace Parley.Reading.Tests.Checks;

public class SpellingTests
{
    [Theory]
    [InlineData("Qodirov", "Kodirov")]
    [InlineData("Vetrov", "Wetrow")]
    [InlineData("al-Sharafi", "El Sharafi")]
    [InlineData("Mwila-Phiri", "Mwila Phiri")]
    [InlineData("Houthis", "Huthis")]
    [InlineData("Sergey", "Sergei")]
    [InlineData("Khalil", "Halil")]
    [InlineData("Castagnède", "Castagnede")]
    [InlineData("Łukasz", "Lukasz")]
    [InlineData("Romanoff", "Romanov")]
    public void Spellings_of_one_name_share_a_key(string one, string other) => Romanisation.Key(one).ShouldBe(Romanisation.Key(other));

    [Theory]
    [InlineData("Korea", "Koreas")]
    [InlineData("Berg", "Borg")]
    [InlineData("Iran", "Iraq")]
    public void Other_names_do_not(string one, string other) => Romanisation.Key(one).ShouldNotBe(Romanisation.Key(other));

    [Theory]
    [InlineData("Minister Ivan Jermakov spoke. Later Yermakov left the room.", "Jermakov", "Yermakov")]
    [InlineData("The envoy Omar al-Hashimi met reporters. Mr El Hashimi said no more.", "al-Hashimi", "El Hashimi")]
    [InlineData("Minister José Peña spoke in Lima. Pena then flew home.", "Peña", "Pena")]
    public void Variants_in_a_text_are_found(string text, string one, string other) =>
        Read.Finds(text, "spelling_variants", one, other).ShouldBeTrue(string.Join("; ", Read.Text(text).Problems.Select(p => p.Kind + " " + string.Join("/", p.Spans.Select(s => s.Text)))));

    [Theory]
    [InlineData("France and the French delegation met Iran and Iraq in Paris.")]
    [InlineData("The Liberals met the Liberal leader, Anna Berg, and Jon Borg.")]
    public void Other_words_are_not(string text) => Read.Problems(text, "spelling_variants").ShouldBeEmpty();
}
