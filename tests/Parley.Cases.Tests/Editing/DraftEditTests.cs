using Parley.Core;

namespace Parley.Cases.Tests.Editing;

/// <summary>Writing a case, adding a draft to one, and accepting its lines.</summary>
public sealed class DraftEditTests
{
    private const string Old = """
        # Kept by hand.
        parley: 1
        title: Two sides
        parties:
          north: {name: North, role: principal}   # first
          south:
            name: South
            people:
              ruud: {name: Ana Ruud}
        issues:
          line:
            name: The line
            positions:
              north: {value: 80, salience: 70} # from the minutes
        sources:
          monday: {title: Monday, file: monday.txt, passages: {p01: {text: "will not yield", start: 10, end: 24}}}
        """;

    [Fact]
    public void What_is_written_reads_back_the_same()
    {
        foreach (var text in new[] { Examples.Minimal, Examples.Full, Holdouts.Example, Sample("moscow-track.yaml"), Sample("client-and-patron.yaml") })
        {
            var theCase = CaseDocument.Parse(text, "a.yaml").Case.ShouldNotBeNull();
            var written = CaseWriter.Write(theCase, "A heading.");
            var again = CaseDocument.Parse(written, "b.yaml");
            again.Diagnostics.Where(d => d.Severity == Severity.Error).ShouldBeEmpty();
            CaseWriter.Write(again.Case!, "A heading.").ShouldBe(written);
            CaseInputs.Of(again.Case!).All.ShouldBe(CaseInputs.Of(theCase).All);
        }
    }

    [Fact]
    public void A_draft_is_added_and_nothing_that_was_there_changes()
    {
        var document = CaseDocument.Parse(Old, "case.yaml");
        var merged = CaseMerge.Add(document, Draft());
        merged.Problems.ShouldBeEmpty();
        merged.Document.Diagnostics.Where(d => d.Severity == Severity.Error).ShouldBeEmpty();
        foreach (var line in Old.ReplaceLineEndings("\n").Split('\n').Where(l => !l.Contains("monday:", StringComparison.Ordinal)))
            merged.Document.Text.ShouldContain(line);
        var now = merged.Document.Case!;
        now.Parties.Select(p => p.Id).ShouldBe(["north", "south", "union"]);
        now.FindParty("south")!.People.Select(p => p.Id).ShouldBe(["ruud"]);
        now.FindIssue("line")!.Positions.Select(p => (p.Party, p.Accepted)).ShouldBe([("north", true), ("south", false)]);
        now.FindIssue("line")!.Positions[0].Value.ShouldBe(Estimate.Point(80));
        now.Sources.Single().Passages.Select(p => p.Id).ShouldBe(["p01", "p01-2"]);
        now.FindPassage(now.FindIssue("line")!.Positions[1].Passages.Single())!.Value.Passage.Text.ShouldBe("yields: \"no\" # or [yes]");
        now.Channels.Single().People.ShouldBe(["ruud"]);
    }

    [Fact]
    public void Adding_a_draft_a_second_time_adds_nothing()
    {
        var once = CaseMerge.Add(CaseDocument.Parse(Old, "case.yaml"), Draft()).Document;
        var twice = CaseMerge.Add(once, Draft());
        twice.Added.ShouldBeEmpty();
        twice.Document.Text.ShouldBe(once.Text);
    }

    [Fact]
    public void Accepting_takes_the_line_and_keeps_a_remark()
    {
        var text = CaseWriter.Write(Draft());
        var marked = text.Replace("    accepted: no\n", "    accepted: no # ask Ana\n", StringComparison.Ordinal);
        var document = CaseDocument.Parse(marked, "case.yaml");
        var all = DraftLine.Of(document.Case!);
        var first = CaseEditor.Accept(document, [all[0].Path]);
        first.Succeeded.ShouldBeTrue();
        first.Document.Text.ShouldContain("accepted: yes # ask Ana");
        DraftLine.Of(first.Document.Case!).Length.ShouldBe(all.Length - 1);
        var plain = CaseDocument.Parse(text, "case.yaml");
        var everything = CaseEditor.Accept(plain, DraftLine.Of(plain.Case!).Select(l => l.Path));
        everything.Document.Text.ShouldNotContain("accepted");
        everything.Document.Text.ShouldBe(string.Concat(text.Split('\n', StringSplitOptions.None).Where(l => l.Trim() != "accepted: no").Select(l => l + "\n"))[..^1]);
    }

    [Fact]
    public void Accepting_what_is_not_there_changes_nothing()
    {
        var document = CaseDocument.Parse(Old, "case.yaml");
        var edit = CaseEditor.Accept(document, ["parties/north"]);
        edit.Succeeded.ShouldBeFalse();
        edit.Document.Text.ShouldBe(Old);
    }

    [Theory]
    [InlineData("no", false)]
    [InlineData("\"no\"", false)]
    [InlineData("yes", true)]
    [InlineData("true", true)]
    [InlineData("", true)]
    public void Accepted_says_yes_or_no(string written, bool accepted) =>
        Check.Parse(Old.Replace("name: South", "name: South\n    accepted: " + written, StringComparison.Ordinal)).Case!.FindParty("south")!.Accepted.ShouldBe(accepted);

    [Fact]
    public void Another_word_is_an_error() =>
        Check.Parse(Old.Replace("name: South", "name: South\n    accepted: perhaps", StringComparison.Ordinal)).ShouldReport("PAR106");

    private static string Sample(string name) => File.ReadAllText(RepositoryFiles.Path("samples", name));

    private static Core.Case Draft()
    {
        var source = new Source
        {
            Id = "report",
            Title = "Monday",
            File = "monday.txt",
            Passages = [new() { Id = "p09", Text = "will not yield", Start = 10, End = 24 }, new() { Id = "p01", Text = "yields: \"no\" # or [yes]", Start = 30, End = 53 }],
        };
        return new()
        {
            Parley = 1,
            Title = "Draft",
            Parties =
            [
                new() { Id = "n", Name = "north", Accepted = false },
                new() { Id = "south", Name = "South", Accepted = false, People = [new() { Id = "ana-ruud", Name = "Ana Ruud", Accepted = false }] },
                new() { Id = "union", Name = "Union", Accepted = false, Passages = ["report/p01"] },
            ],
            Issues =
            [
                new()
                {
                    Id = "line",
                    Name = "Line",
                    Accepted = false,
                    Positions = [new() { Party = "n", Stated = "x", Accepted = false }, new() { Party = "south", Stated = "y", Passages = ["report/p01"], Accepted = false }],
                },
            ],
            Channels = [new() { Id = "c01", Name = "Talks", Parties = ["n", "south"], People = ["ana-ruud"], Passages = ["report/p09"], Accepted = false }],
            Evidence = [new() { Id = "g01", Passage = "report/p01", About = ["issues/line/positions/south"], Accepted = false }],
            Questions = [new() { Id = "q01", Text = "Who: pays?", Passages = ["report/p01"], Accepted = false }],
            Sources = [source],
        };
    }
}
