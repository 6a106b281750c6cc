using FsCheck;
using FsCheck.Fluent;
using Parley.Core;

namespace Parley.Reading.Tests.Lexica;

/// <summary>A file of one's own adds to the shipped lexica and wins over them; what is wrong in it is named with its line.</summary>
public class UserLexiconTests
{
    private const string Harbour = """
        # The harbour.
        [organisations]
        HRU | Harbour Rowers' Union | union | LAB | Rowers

        [offices]
        quaymaster | official | BUS | 3 | company

        [verbs]
        outwharf | obj:actor | REJECT | subj | obj
        """;

    [Fact]
    public void A_user_file_adds_an_actor_an_office_and_a_verb()
    {
        const string text = "The Rowers outwharfed Norway, quaymaster Ana Ruud said.";
        Told.Of(text).Events.ShouldBeEmpty();
        var reading = Told.Of(Reader(Harbour), text);
        var rowers = reading.Mentioned("Rowers").ShouldNotBeNull();
        (rowers.Canonical, rowers.Type, rowers.Sector).ShouldBe(("Harbour Rowers' Union", "union", "LAB"));
        rowers.Reason.Entry.ShouldBe("mine.txt:3 HRU");
        var ruud = reading.Mentioned("Ana Ruud").ShouldNotBeNull();
        (ruud.Type, ruud.RoleStated).ShouldBe(("official", "quaymaster"));
        var e = reading.Event("outwharfed");
        e.Plover.ShouldBe(PloverType.Reject);
        reading.Line(e).ShouldBe("occurred Harbour Rowers' Union > Norway");
        e.Reason.Entry.ShouldBe("mine.txt:9 outwharf");
    }

    [Fact]
    public void A_frame_of_the_user_wins_over_one_with_the_same_needs()
    {
        const string text = "Norway met Iceland.";
        Told.Of(text).Event("met").Plover.ShouldBe(PloverType.Consult);
        var e = Told.Of(Reader("[verbs]\nmeet | obj:actor | ACCUSE/disapprove | subj | obj"), text).Event("met");
        (e.Plover, e.Mode, e.Reason.Entry).ShouldBe((PloverType.Accuse, "disapprove", "mine.txt:2 meet"));
    }

    [Fact]
    public void An_office_of_the_user_wins()
    {
        var reader = Reader("[people]\nSergei Lavrov | RUS | president | 2030-01");
        Told.Of(reader, "Sergei Lavrov met Norway.").Mentioned("Sergei Lavrov").ShouldNotBeNull().RoleKnown.ShouldBe("president");
    }

    [Fact]
    public void Of_two_files_the_last_wins()
    {
        var lexicon = Lexicon.With([("a.txt", "[verbs]\nmeet | obj:actor | ACCUSE | subj | obj"), ("b.txt", "[verbs]\nmeet | obj:actor | REJECT | subj | obj")]);
        Told.Of(new ReportReader(lexicon), "Norway met Iceland.").Event("met").Plover.ShouldBe(PloverType.Reject);
    }

    [Fact]
    public void A_frame_without_a_code_silences_a_verb() =>
        Told.Of(Reader("[verbs]\nmeet | obj:actor | -"), "Norway met Iceland.").Events.ShouldBeEmpty();

    [Fact]
    public void The_version_changes_with_every_word()
    {
        Lexicon.With([]).Version.ShouldBe(Lexicon.Shipped.Version);
        Lexicon.With([("mine.txt", Harbour)]).Version.ShouldNotBe(Lexicon.Shipped.Version);
        Lexicon.With([("mine.txt", Harbour)]).Version.ShouldBe(Lexicon.With([("mine.txt", Harbour)]).Version);
    }

    [Fact]
    public void A_user_file_does_not_change_the_shipped_lexica()
    {
        Reader("[verbs]\nmeet | obj:actor | ACCUSE | subj | obj");
        Told.Of("Norway met Iceland.").Event("met").Plover.ShouldBe(PloverType.Consult);
    }

    [Theory]
    [InlineData("foo", 1, "before the first [section]")]
    [InlineData("# only\n\nfoo", 3, "before the first [section]")]
    [InlineData("[bar]", 1, "'bar' is not a section; there are states, organisations")]
    [InlineData("[verbs]\n | obj | AGREE", 2, "the first column is empty")]
    [InlineData("[verbs]\nfoo | | FOO | subj", 2, "'FOO' is not a PLOVER type")]
    [InlineData("[verbs]\n\n# x\nfoo | | 3 | subj", 4, "'3' is not a PLOVER type")]
    [InlineData("[verbs]\nfoo | bar | AGREE", 2, "'bar' is not a need")]
    [InlineData("[verbs]\nfoo | prep | AGREE", 2, "'prep' is not a need")]
    [InlineData("[nouns]\nfoo | bar | AGREE", 2, "'bar' is not a need")]
    [InlineData("[hedges]\nfoo | likelihood | weak | 9", 2, "'9' is not a band such as")]
    [InlineData("[speech]\nfoo | verb | neutral | nowhere", 2, "'nowhere' is not a step of the ladder")]
    [InlineData("[instruments]\nfoo | x | bar", 2, "'bar' is not an effect")]
    [InlineData("[words]\nnope | x", 2, "'nope' is not a part of speech")]
    [InlineData("[offices]\nfoo | official | GOV | high", 2, "'high' is not a whole number")]
    public void What_is_wrong_is_named_with_its_line(string text, int line, string message)
    {
        var e = Should.Throw<LexiconException>(() => Lexicon.With([("mine.txt", text)]));
        (e.File, e.Line).ShouldBe(("mine.txt", line));
        e.Message.ShouldContain(message);
    }

    [Fact]
    public void A_file_that_is_too_long_is_not_read() =>
        Should.Throw<LexiconException>(() => Lexicon.With([("mine.txt", "# " + new string('x', 4_000_001))])).Line.ShouldBe(1);

    /// <summary>Lines made of the pieces of real ones, in any order.</summary>
    private static readonly Gen<string> Lines = Gen.Elements(
        "[verbs]", "[nouns]", "[people]", "[states]", "[hedges]", "[speech]", "[words]", "[offices]", "[irregular]", "[issues]", "[loaded]", "[instruments]", "[light-verbs]", "[organisations]",
        "foo", "meet", "a b c", "NOR", "|", "||||||||", " | ", ",", ", ,", "obj:actor", "obj:", "prep:with", "prep:", "REJECT", "REJECT/", "/", "-", "subj", "55..80", "80-", "verb", "noun", "x?", "?", "#", " # x", "'s", "é", "…", "[", "]", "2030-01");

    [Fact]
    public void Any_file_is_read_or_refused_with_a_line() => Prop.ForAll(
        Lines.ListOf().Select(pieces => string.Join(' ', pieces)).ListOf().Select(lines => string.Join('\n', lines.Prepend("[verbs]"))).ToArbitrary(),
        text =>
        {
            try
            {
                Rows(text);
                return true;
            }
            catch (LexiconException e)
            {
                return e.File == "mine.txt" && e.Line >= 1 && e.Line <= text.Split('\n').Length && e.Message.Length > 0;
            }
        }).Check(Config.QuickThrowOnFailure.WithReplay(1, 3).WithMaxTest(400));

    // Rows and frames; a whole lexicon for each text would take long.
    private static void Rows(string text)
    {
        foreach (var row in LexiconFile.Rows("mine.txt", text))
        {
            if (row.Section is "verbs")
                FrameReader.Verb(row);
            else if (row.Section is "nouns")
                FrameReader.Noun(row);
        }
    }

    [Theory]
    [InlineData("[verbs]\nfoo | obj: | REJECT/ | subj,,obj | , | | ,")]
    [InlineData("[nouns]\nfoo bar baz | | - |")]
    [InlineData("[states]\nX")]
    [InlineData("[states]\nXYZ | ? | ?, | ?? | , | ,?")]
    [InlineData("[people]\nFoo Bar | NOWHERE | shah of all")]
    [InlineData("[issues]\na | b | ,")]
    [InlineData("[loaded]\n, | noun")]
    [InlineData("[irregular]\nfoo | , | |")]
    [InlineData("[verbs]")]
    [InlineData("")]
    public void Thin_entries_are_read_and_do_no_harm(string text) => Told.Of(Reader(text), "Norway met Iceland.").Event("met").Plover.ShouldBe(PloverType.Consult);

    private static ReportReader Reader(string text) => new(Lexicon.With([("mine.txt", text)]));
}
