using System.Globalization;
using Parley.Core;

namespace Parley.Reading.Tests.Lexica;

/// <summary>The shipped files hold nothing that the reader would pass over in silence.</summary>
public class ShippedLexicaTests
{
    private static readonly string Folder = RepositoryFiles.Path("src", "Parley.Reading", "Lexica");

    private static readonly Dictionary<PloverType, string> Modes = new()
    {
        [PloverType.Consult] = "visit third-party multilateral phone",
        [PloverType.Retreat] = "withdraw release return disarm ceasefire access resign",
        [PloverType.Request] = "assist change yield meet",
        [PloverType.Accuse] = "disapprove investigate allege",
        [PloverType.Reject] = "assist change yield meet",
        [PloverType.Threaten] = "restrict ban arrest relations expel territory violence",
        [PloverType.Protest] = "demo riot strike hunger boycott obstruct",
        [PloverType.Sanction] = "convict expel withdraw discontinue",
        [PloverType.Mobilize] = "troops weapons police militia",
        [PloverType.Coerce] = "seize restrict ban censor curfew martial-law arrest deport withhold misinformation cyber",
        [PloverType.Assault] = "abduct aerial beat crowd-control destroy drone execute explosives firearms heavy-weapons primitive sexual suicide-attack targeted torture unconventional",
    };

    private static readonly string[] Marks =
        "pressure excludes invites consults contest contest-lost red-line stance:accept stance:conditional stance:demand stance:offer stance:prefer stance:reject title".Split(' ');

    private static readonly string[] Needs = "obj no-obj subj prep to that ing passive active".Split(' ');
    private static readonly string[] NounNeeds = "argument time light".Split(' ');
    private static readonly string[] Slots = "subj obj iobj obj.mod comp poss mod all".Split(' ');

    public static TheoryData<string> Files => [.. Directory.GetFiles(Folder, "*.txt").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_shipped_file_is_read_and_has_one_section(string file)
    {
        var text = File.ReadAllText(Path.Combine(Folder, file));
        Should.NotThrow(() => Lexicon.With([("user.txt", text)]));
        Rows(file).Select(r => r.Section).Distinct().ShouldBe([Path.GetFileNameWithoutExtension(file)]);
    }

    [Fact]
    public void Every_section_has_a_file_and_a_line_in_the_description()
    {
        var described = File.ReadAllText(Path.Combine(Folder, "README.md"));
        foreach (var section in LexiconSections.All)
        {
            File.Exists(Path.Combine(Folder, section + ".txt")).ShouldBeTrue(section);
            described.ShouldContain($"| `{section}` |");
        }
    }

    [Fact]
    public void Every_word_of_a_frame_that_the_reader_goes_by_is_in_the_description()
    {
        var described = File.ReadAllText(Path.Combine(Folder, "README.md"));
        foreach (var word in Needs.Concat(NounNeeds).Concat(Slots).Concat(["absorbed", "negated", "planned", "said", "asked", "forward", "reverse", "ended"]))
            described.Contains($"`{word}", StringComparison.Ordinal).ShouldBeTrue(word);
    }

    [Theory]
    [InlineData("verbs.txt")]
    [InlineData("nouns.txt")]
    public void Codes_modes_needs_slots_and_marks_of_frames_are_known(string file)
    {
        var noun = file == "nouns.txt";
        foreach (var row in Rows(file))
        {
            var frame = noun ? FrameReader.Noun(row) : FrameReader.Verb(row);
            if (frame.Type is { } type)
                Enum.IsDefined(type).ShouldBeTrue(row.Place);
            if (frame.Mode is { } mode)
                Modes.GetValueOrDefault(frame.Type!.Value, "").Split(' ').ShouldContain(mode, row.Place);
            frame.Needs.Select(n => n.Slot).Except([.. Needs, .. noun ? NounNeeds : []]).ShouldBeEmpty(row.Place);
            frame.Complement.ShouldBeOneOf("absorbed", "negated", "planned", "said", "asked");
            frame.Marks.Except(Marks).ShouldBeEmpty(row.Place);
            var prepositions = frame.Source.Concat(frame.Target).Except(Slots);
            prepositions.ShouldAllBe(p => p.Length > 1 && p.All(char.IsAsciiLetterLower), row.Place);
            prepositions.ShouldNotContain("sbj", row.Place);
        }
    }

    [Fact]
    public void Light_verbs_have_a_direction_and_a_status_that_the_reader_knows()
    {
        foreach (var row in Rows("light-verbs.txt"))
        {
            row[1].ShouldBeOneOf("forward", "reverse");
            row[2].ShouldBeOneOf("", "negated", "planned", "ended");
        }
    }

    [Fact]
    public void People_belong_to_a_state_or_organisation_and_hold_an_office_of_the_list()
    {
        var codes = Rows("states.txt").Concat(Rows("organisations.txt")).Select(r => r.Columns[0]).ToHashSet();
        foreach (var row in Rows("people.txt"))
        {
            if (row[1].Length > 0)
                codes.ShouldContain(row[1], row.Place);
            foreach (var month in new[] { row[3], row[4] }.Where(m => m.Length > 0))
                DateOnly.TryParseExact(month + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _).ShouldBeTrue(row.Place);
        }
    }

    [Fact]
    public void Bands_are_within_bounds_and_classes_are_those_of_the_records()
    {
        string[] classes = ["open_question", "prospective", "hearsay", "rumour", "epistemic_modal", "deontic_author", "evidential", "approximator", "conditional", "likelihood"];
        foreach (var cue in Lexicon.Shipped.Hedges)
        {
            cue.Class.ShouldBeOneOf(classes);
            cue.Strength.ShouldBeOneOf("weak", "medium", "strong", "none");
            if (cue.Band is { } band)
                (band.Low >= 0 && band.Low < band.High && band.High <= 100).ShouldBeTrue(cue.Place);
        }
        Lexicon.Shipped.Speech.ShouldAllBe(s => Enum.IsDefined(s.Record));
    }

    [Fact]
    public void Offices_have_a_kind_and_a_rank()
    {
        foreach (var row in Rows("offices.txt"))
        {
            row[1].ShouldBeOneOf("leader", "official", "person");
            row[3].ShouldBeOneOf("1", "2", "3", "4", "5", "6", "7", "8", "9");
        }
    }

    private static List<LexiconRow> Rows(string file) => [.. LexiconFile.Rows(file, File.ReadAllText(Path.Combine(Folder, file)))];
}
