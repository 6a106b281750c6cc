using Parley.Reading.Language;

namespace Parley.Reading.Tests.Language;

/// <summary>Words are cut where they should be, and known as nouns or verbs from where they stand.</summary>
public class WordTests
{
    [Theory]
    [InlineData("He doesn't want Iran's oil.", "He does n't want Iran 's oil .")]
    [InlineData("They'll say it’s won.", "They 'll say it 's won .")]
    [InlineData("It can’t and won't.", "It ca n't and wo n't .")]
    [InlineData("The US-Ukraine talks ended.", "The US - Ukraine talks ended .")]
    [InlineData("An Iran-backed group left.", "An Iran - backed group left .")]
    [InlineData("A long-term cease-fire held.", "A long-term cease-fire held .")]
    [InlineData("The U.S. left.", "The U.S. left .")]
    [InlineData("Omar al-Hashimi met J. D. Vance.", "Omar al-Hashimi met J. D. Vance .")]
    [InlineData("About 10 per cent, or $1.2bn.", "About 10 per cent , or $ 1.2bn .")]
    [InlineData("Some 1,200 of €300m.", "Some 1,200 of € 300m .")]
    [InlineData("Mr. Lund (54) left…", "Mr. Lund ( 54 ) left …")]
    [InlineData("“No,” he said.", "“ No , ” he said .")]
    public void Words_are_cut(string text, string words) => string.Join(' ', Told.Parse(text).Tokens.Select(t => t.Text)).ShouldBe(words);

    [Fact]
    public void Every_word_lies_in_the_text_where_it_says()
    {
        const string text = "“Norway’s U.S.-made ships can't sail,” Dr. Ruud said – in 1,200 words…";
        var tokens = Told.Parse(text).Tokens;
        tokens.Select(t => text[t.Start..t.End].Replace('’', '\'')).ShouldBe(tokens.Select(t => t.Text));
        tokens.Zip(tokens.Skip(1)).ShouldAllBe(p => p.First.End <= p.Second.Start);
        string.Concat(tokens.Select(t => text[t.Start..t.End])).ShouldBe(text.Replace(" ", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("The talks ended on Friday.", "talks", false)]
    [InlineData("Moscow demands a withdrawal.", "demands", true)]
    [InlineData("The demands of Moscow grew.", "demands", false)]
    [InlineData("Russian demands grew.", "demands", false)]
    [InlineData("They strike a deal.", "strike", true)]
    [InlineData("The strike began on Monday.", "strike", false)]
    [InlineData("The talks open on Monday.", "open", true)]
    [InlineData("Iran opens the border.", "opens", true)]
    [InlineData("The union plans a vote.", "plans", true)]
    [InlineData("The plans of the union failed.", "plans", false)]
    [InlineData("Norway offers fish.", "offers", true)]
    [InlineData("The offers of Norway failed.", "offers", false)]
    [InlineData("Iran will support the plan.", "support", true)]
    [InlineData("The support of Iran fell.", "support", false)]
    [InlineData("Rebels attack the port.", "attack", true)]
    [InlineData("Iran's attack killed ten soldiers.", "attack", false)]
    [InlineData("Iran is meeting Iraq.", "meeting", true)]
    [InlineData("The ceasefire meeting ended.", "meeting", false)]
    [InlineData("The plan changed.", "plan", false)]
    [InlineData("Iran wants to move.", "move", true)]
    [InlineData("The move surprised Iran.", "move", false)]
    public void A_word_that_can_be_both_is_noun_or_verb_by_its_place(string text, string word, bool verb)
    {
        var token = Told.Parse(text).Tokens.Single(t => t.Text == word);
        token.Is(Tag.Verb).ShouldBe(verb, token.ToString());
        token.Is(Tag.Noun).ShouldBe(!verb, token.ToString());
    }

    [Theory]
    [InlineData("Iran signed the accord.", Tag.Past)]
    [InlineData("The accord signed in Doha failed.", Tag.Participle)]
    [InlineData("The accord was signed by Iran.", Tag.Participle)]
    [InlineData("Iran has signed the accord.", Tag.Participle)]
    public void A_past_is_told_from_a_participle(string text, object tag) => Told.Parse(text).Tokens.Single(t => t.Text == "signed").Tag.ShouldBe((Tag)tag);
}
