namespace Parley.Reading.Tests.Language;

/// <summary>Where sentences end, and what stands outside them.</summary>
public class SentenceTests
{
    [Theory]
    // Abbreviations end a sentence only where the next word begins one.
    [InlineData("Mr. Lavrov met Gen. Ali in Oslo. They talked.", "Mr. Lavrov met Gen. Ali in Oslo.|They talked.")]
    [InlineData("The U.S. rejected the plan. Russia agreed.", "The U.S. rejected the plan.|Russia agreed.")]
    [InlineData("He arrived in the U.S. The talks began.", "He arrived in the U.S.|The talks began.")]
    [InlineData("J. D. Vance met Iran. It rained.", "J. D. Vance met Iran.|It rained.")]
    [InlineData("Ms. Ruud met Dr. Berg. Prof. Lund came.", "Ms. Ruud met Dr. Berg.|Prof. Lund came.")]
    // Numbers.
    [InlineData("The loan is worth $1.2bn. It rose by 3.5 per cent.", "The loan is worth $1.2bn.|It rose by 3.5 per cent.")]
    [InlineData("The price was 1.5. Then it fell.", "The price was 1.5.|Then it fell.")]
    // Quotes belong to the sentence that they close.
    [InlineData("“We will not sign.” The minister left.", "“We will not sign.”|The minister left.")]
    [InlineData("\"We will not sign,\" the minister said. \"It is over.\"", "\"We will not sign,\" the minister said.|\"It is over.\"")]
    [InlineData("“Is it over?” the minister asked. Nobody spoke.", "“Is it over?” the minister asked.|Nobody spoke.")]
    [InlineData("Is it over? No! They go on… The rest follows.", "Is it over?|No!|They go on…|The rest follows.")]
    // A dateline begins the sentence that it stands before.
    [InlineData("GENEVA, 12 March – Iran met Iraq. They talked.", "GENEVA, 12 March – Iran met Iraq.|They talked.")]
    [InlineData("Oslo (Norway) agreed. Iceland did not.", "Oslo (Norway) agreed.|Iceland did not.")]
    public void A_sentence_ends_where_it_ends(string text, string sentences) => Sentences(text).ShouldBe(sentences.Split('|'));

    [Theory]
    [InlineData("Talks stall in Geneva\n\nIran met Iraq on Monday. Nothing came of it.")]
    [InlineData("Talks stall in Geneva\nBy Ana Ruud\n12 March 2030\n\nIran met Iraq on Monday. Nothing came of it.")]
    public void A_heading_is_no_sentence(string text) => Sentences(text).ShouldBe(["Iran met Iraq on Monday.", "Nothing came of it."]);

    [Fact]
    public void Lines_that_are_wrapped_by_hand_are_joined() =>
        Sentences("The envoys of Iran and\nIraq met in the city of\nGeneva on Monday to talk\nabout water. They left on\nTuesday.")
            .ShouldBe(["The envoys of Iran and\nIraq met in the city of\nGeneva on Monday to talk\nabout water.", "They left on\nTuesday."]);

    [Fact]
    public void Paragraphs_end_sentences_that_have_no_stop() =>
        Sentences("Iran met Iraq on Monday.\n\n• No deal was reached\n\nThey will meet again.").Length.ShouldBe(3);

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    [InlineData(".")]
    [InlineData("?!…")]
    public void Texts_without_words_are_read(string text) => Told.Of(text).Events.ShouldBeEmpty();

    private static string[] Sentences(string text) => [.. Told.Of(text).Sentences.Select(s => s.Text)];
}
