namespace Parley.Reading.Tests.Actors;

/// <summary>Who is named, and as what.</summary>
public class NameTests
{
    [Theory]
    [InlineData("Moscow rejected the offer. The two sides met in Moscow.")]
    [InlineData("Moscow met Iceland in Moscow.")]
    [InlineData("Norwegian envoys travelled to Moscow. Moscow rejected the plan.")]
    [InlineData("The talks in Moscow ended. Moscow met Iceland.")]
    public void A_capital_is_a_place_in_one_sentence_and_a_government_in_the_next(string text)
    {
        var reading = Told.Of(text);
        reading.Places.ShouldHaveSingleItem().Mentions.ShouldHaveSingleItem().Text.ShouldBe("Moscow");
        var russia = reading.Actors.Single(a => a.Canonical == "Russia");
        russia.Mentions.ShouldHaveSingleItem().Kind.ShouldBe(MentionKind.Metonym);
        russia.Mentions[0].At.Start.ShouldNotBe(reading.Places[0].Mentions[0].Start);
    }

    [Theory]
    [InlineData("The French minister met Norway.", "French", "FRA")]
    [InlineData("Icelandic boats left.", "Icelandic", "ISL")]
    [InlineData("The Kremlin rejected the plan.", "Kremlin", "RUS")]
    [InlineData("The White House rejected the plan.", "White House", "USA")]
    [InlineData("Washington rejected the plan.", "Washington", "USA")]
    [InlineData("US-Iran talks ended.", "US", "USA")]
    [InlineData("US-Iran talks ended.", "Iran", "IRN")]
    [InlineData("The U.S. rejected the plan.", "U.S.", "USA")]
    public void Demonyms_seats_capitals_and_short_forms_stand_for_their_state(string text, string words, string country) =>
        Told.Of(text).Mentioned(words).ShouldNotBeNull().Country.ShouldBe(country);

    [Fact]
    public void A_seat_is_a_government_that_belongs_to_its_state()
    {
        var reading = Told.Of("The White House rejected the plan.");
        var house = reading.Mentioned("White House").ShouldNotBeNull();
        house.Type.ShouldBe("government");
        reading.Name(house.Parent!).ShouldBe("United States");
    }

    [Theory]
    [InlineData("The Harbour Workers' Union (HWU) rejected the offer. The HWU left.", "Harbour Workers' Union", "HWU")]
    [InlineData("The United Nations (UN) rejected the plan.", "United Nations", "UN")]
    [InlineData("The European Union rejected the plan. The EU left.", "European Union", "EU")]
    [InlineData("The United Farm Workers (UFW) met Norway. The UFW left.", "United Farm Workers", "UFW")]
    public void An_acronym_is_another_name_of_what_it_abbreviates(string text, string name, string acronym)
    {
        var reading = Told.Of(text);
        reading.Mentioned(acronym).ShouldNotBeNull().Id.ShouldBe(reading.Mentioned(name).ShouldNotBeNull().Id);
    }

    [Theory]
    [InlineData("The Coastal Workers' Union met Norway.", "Coastal Workers' Union", "union")]
    [InlineData("The Green Party met Norway.", "Green Party", "party")]
    [InlineData("The Ministry of Fisheries met Norway.", "Ministry of Fisheries", "government")]
    [InlineData("The Quay Company met Norway.", "Quay Company", "company")]
    public void An_organisation_is_known_by_the_word_that_names_its_kind(string text, string name, string type) =>
        Told.Of(text).Mentioned(name).ShouldNotBeNull().Type.ShouldBe(type);

    [Theory]
    [InlineData("Norwegian Foreign Minister Ana Ruud spoke. Ms Ruud then left.")]
    [InlineData("Ana Ruud, the Norwegian foreign minister, met Iceland. Ruud rejected the plan.")]
    [InlineData("Norway's foreign minister Ana Ruud met Iceland. Ruud rejected the plan.")]
    public void A_title_before_or_after_a_name_gives_office_and_state_and_the_surname_does_after(string text)
    {
        var reading = Told.Of(text);
        var ruud = reading.Actors.Single(a => a.Canonical == "Ana Ruud");
        ruud.Type.ShouldBe("official");
        reading.Name(ruud.Parent!).ShouldBe("Norway");
        ruud.RoleStated!.ToLowerInvariant().ShouldContain("foreign minister");
        ruud.RoleKnown.ShouldBeNull();
        ruud.Mentions.Select(m => m.At.Text).ShouldBe(["Ana Ruud", "Ruud"]);
    }

    [Theory]
    [InlineData("Vladimir Putin met Norway.", "Russia", "president", "leader")]
    [InlineData("Sergei Lavrov met Norway.", "Russia", "foreign minister", "official")]
    [InlineData("Emmanuel Macron met Norway.", "France", "president", "leader")]
    public void People_of_the_lexicon_have_an_office_that_the_report_need_not_state(string text, string state, string office, string type)
    {
        var reading = Told.Of(text);
        var person = reading.Actors.Single(a => a.RoleKnown is not null);
        (person.RoleKnown, person.Type, person.RoleStated).ShouldBe((office, type, null));
        reading.Name(person.Parent!).ShouldBe(state);
    }

    [Theory]
    [InlineData("President Ivan Jermakov spoke. Later Yermakov left the room.", "Jermakov", "Yermakov")]
    [InlineData("President Volodymyr Zelenskiy met Norway. Zelensky then left.", "Zelenskiy", "Zelensky")]
    public void Spellings_of_one_name_are_one_person_and_the_reason_says_so(string text, string one, string other)
    {
        var person = Told.Of(text).Actors.Single(a => a.Type == "leader");
        person.Mentions.ShouldContain(m => m.At.Text.EndsWith(one, StringComparison.Ordinal));
        person.Mentions.ShouldContain(m => m.At.Text.EndsWith(other, StringComparison.Ordinal));
        person.Reason.Notes.ShouldContain(n => n.Contains("spelling", StringComparison.Ordinal));
    }

    [Fact]
    public void Names_in_a_headline_are_no_mentions()
    {
        var reading = Told.Of("Iran hails accord\n\nNorway met Iceland on Monday.");
        reading.Actors.Select(a => a.Canonical).ShouldBe(["Norway", "Iceland"]);
        reading.Events.ShouldHaveSingleItem().Trigger.Text.ShouldBe("met");
    }

    [Theory]
    [InlineData("GENEVA, 12 March – Norway met Iceland.")]
    [InlineData("VIENNA (Agency) – Norway met Iceland.")]
    public void A_dateline_is_no_actor(string text) => Told.Of(text).Actors.Where(a => a.Type == "state").Select(a => a.Canonical).ShouldBe(["Norway", "Iceland"]);

    [Fact]
    public void Offices_and_countries_of_the_lexicon_are_not_invented_for_unknown_names() =>
        Told.Of("Ana Ruud met Iceland.").Actors.Single(a => a.Canonical == "Ana Ruud").ShouldSatisfyAllConditions(
            a => a.Type.ShouldBe("person"), a => a.Country.ShouldBeNull(), a => a.RoleStated.ShouldBeNull(), a => a.RoleKnown.ShouldBeNull());
}
