using Parley.Reading.Language;

namespace Parley.Reading.Tests.Language;

/// <summary>Who does what to whom in a clause, and what hangs on what.</summary>
public class ClauseTests
{
    [Theory]
    [InlineData("Iran rejected the plan.", "reject", "iran", "the plan")]
    [InlineData("The plan was rejected by Iran.", "reject", "iran", "the plan")]
    [InlineData("The plan has been rejected by Iran.", "reject", "iran", "the plan")]
    [InlineData("The plan was rejected.", "reject", "", "the plan")]
    [InlineData("Iran, which borders Iraq, rejected the plan.", "reject", "iran", "the plan")]
    [InlineData("Iran, which borders Iraq, rejected the plan.", "border", "iran", "iraq")]
    [InlineData("Ana Ruud, the minister, rejected the plan.", "reject", "ana ruud", "the plan")]
    [InlineData("Iran met Iraq and rejected the plan.", "reject", "iran", "the plan")]
    [InlineData("Iran was attacked by Iraq and rejected the plan.", "reject", "iran", "the plan")]
    [InlineData("Iran refused to sign the accord.", "sign", "iran", "the accord")]
    [InlineData("Iran left without signing the accord.", "sign", "iran", "the accord")]
    [InlineData("Iran said Iraq rejected the plan.", "reject", "iraq", "the plan")]
    [InlineData("Iran said that Iraq rejected the plan.", "reject", "iraq", "the plan")]
    [InlineData("Iran called the talks off.", "call", "iran", "the talks")]
    public void Who_does_what(string text, string lemma, string agent, string patient)
    {
        var context = Told.Parse(text);
        var verb = Verb(context, lemma);
        Words(context, verb.Agent).ShouldBe(agent);
        Words(context, verb.Patient).ShouldBe(patient);
    }

    [Fact]
    public void What_is_given_and_to_whom_are_told_apart()
    {
        var context = Told.Parse("Iran gave Iraq a letter.");
        var verb = Verb(context, "give");
        Words(context, verb.Object).ShouldBe("a letter");
        Words(context, verb.IndirectObject).ShouldBe("iraq");
    }

    [Theory]
    [InlineData("Iran and Iraq signed the accord.", "sign", true, "iran|iraq")]
    [InlineData("Iran, Iraq and Oman signed the accord.", "sign", true, "iran|iraq|oman")]
    [InlineData("Iran rejected the plan and the map.", "reject", false, "the plan|the map")]
    public void Coordinated_phrases_stand_together(string text, string lemma, bool subject, string members)
    {
        var context = Told.Parse(text);
        var verb = Verb(context, lemma);
        (subject ? verb.Subject : verb.Object)!.Members.Select(m => Words(context, m)).ShouldBe(members.Split('|'));
    }

    [Theory]
    [InlineData("Iran said the plan is over.")]
    [InlineData("Iran said that the plan is over.")]
    public void What_is_said_hangs_on_the_verb_of_saying(string text)
    {
        var context = Told.Parse(text);
        var verb = Verb(context, "be");
        verb.Link.ShouldBe(VerbLink.Content);
        verb.Governor.ShouldBe(Verb(context, "say"));
        Words(context, Verb(context, "say").Subject).ShouldBe("iran");
    }

    [Fact]
    public void A_verb_of_saying_may_follow()
    {
        var context = Told.Parse("The plan is over, Iran said.");
        Words(context, Verb(context, "say").Subject).ShouldBe("iran");
        Words(context, Verb(context, "be").Subject).ShouldBe("the plan");
    }

    [Theory]
    [InlineData("If Iraq withdraws, Iran will sign.", "withdraw", "if")]
    [InlineData("Iran will sign unless Iraq withdraws.", "withdraw", "unless")]
    [InlineData("Iran will sign provided Iraq withdraws.", "withdraw", "provided")]
    [InlineData("Should Iraq withdraw, Iran will sign.", "withdraw", "should")]
    [InlineData("Iran left after Iraq signed the accord.", "sign", "after")]
    [InlineData("Iran asked whether Iraq would sign.", "sign", "whether")]
    public void The_word_that_opens_a_clause_is_known(string text, string lemma, string word) => Verb(Told.Parse(text), lemma).Subordinator.ShouldBe(word);

    [Theory]
    [InlineData("Iran has not signed the accord.", "sign")]
    [InlineData("Iran won't sign the accord.", "sign")]
    [InlineData("Iran did not sign.", "sign")]
    public void A_negation_is_part_of_its_verb(string text, string lemma) => Verb(Told.Parse(text), lemma).Negated.ShouldBeTrue();

    [Theory]
    [InlineData("Iran called off the talks.")]
    [InlineData("Iran called the talks off.")]
    public void A_particle_stands_beside_its_verb_or_after_the_object(string text) => Verb(Told.Parse(text), "call").Particle.ShouldBe("off");

    private static VerbGroup Verb(ReadingContext context, string lemma) => context.Verbs.SelectMany(v => v).Single(v => v.Lemma == lemma);

    private static string Words(ReadingContext context, NounPhrase? phrase) => phrase is null ? "" : context.Words(phrase.First, phrase.Last);
}
