using Parley.Briefs.Terminal;
using Parley.Briefs.Tests.Fixtures;

namespace Parley.Briefs.Tests.Terminal;

public sealed class HoldoutTextTests
{
    public static TheoryData<string> Names { get; } = [.. HoldoutFixture.Names];

    [Theory, MemberData(nameof(Names))]
    public void No_line_is_wider_than_the_terminal(string name)
    {
        foreach (var width in new[] { 40, 80, 132 })
        {
            foreach (var unicode in new[] { true, false })
            {
                var text = HoldoutText.Render(HoldoutFixture.Of(name), new() { Width = width, Unicode = unicode });
                text.Split('\n').ShouldAllBe(l => TerminalPage.CellWidth(l) <= width);
                if (!unicode)
                    text.ShouldAllBe(c => c < 128);
            }
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void Nothing_in_a_case_reaches_the_terminal_as_a_control(string name)
    {
        var text = HoldoutText.Render(HoldoutFixture.Of(name), new());
        text.Where(c => char.IsControl(c) && c != '\n').ShouldBeEmpty();
        text.Where(c => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')).ShouldBeEmpty();
    }

    [Fact]
    public void An_answer_reads_as_approved() => Snapshot.Match(HoldoutText.Render(HoldoutFixture.Of("usual"), new()));

    [Fact]
    public void A_plain_answer_reads_as_approved() => Snapshot.Match(HoldoutText.Render(HoldoutFixture.Of("never"), new() { Unicode = false }));

    [Theory, MemberData(nameof(Names))]
    public void All_caveats_checks_and_sentences_are_printed(string name)
    {
        var holdout = HoldoutFixture.Of(name);
        var text = Flat(HoldoutText.Render(holdout, new() { Width = 200 }));
        foreach (var says in holdout.Caveats.Concat(holdout.Says).Concat(holdout.Checks.Select(c => c.Says)).Concat(holdout.Levers.Select(l => l.Statement)))
            text.ShouldContain(Flat(says.Text));
    }

    [Fact]
    public void Both_sides_reaction_to_a_scenario_is_printed()
    {
        var text = Flat(HoldoutText.Render(HoldoutFixture.Of("usual"), new() { Width = 200 }));
        text.ShouldContain("Russia −0.04 → 4.6: would no longer sign today; Ukraine 4.7 → −43.7: would now sign today.");
        text.ShouldContain("the other way in 9% of draws");
    }

    [Fact]
    public void The_summary_of_a_brief_says_it_in_a_few_lines()
    {
        var holdout = HoldoutFixture.Of("usual");
        var with = TerminalSummary.Render(OutlookFixture.Of(holdout.Case), new(), null, holdout);
        var section = with[with.IndexOf("\nHow long can Ukraine hold out?", StringComparison.Ordinal)..];
        section = section[..section.IndexOf("\n\n", 2, StringComparison.Ordinal)];
        section.Split('\n').Length.ShouldBeInRange(6, 18);
        section.ShouldContain("week 26");
        with.ShouldContain($"1. {holdout.Judgements[0].Statement.Text[..20]}");
        with.ShouldContain($"2. {holdout.Judgements[1].Statement.Text[..20]}");
    }

    [Fact]
    public void A_case_without_a_contest_takes_one_line_of_a_summary()
    {
        var outlook = SampleBriefs.Outlook("moscow");
        var without = TerminalSummary.Render(outlook, new());
        var with = TerminalSummary.Render(outlook, new(), null, HoldoutFixture.Of("unanswered"));
        with.ShouldContain("How long a party can hold out was not asked. The case has no contest.");
        with.Split('\n').Length.ShouldBe(without.Split('\n').Length + 2);
    }

    [Fact]
    public void What_was_typed_stands_in_the_command_line_that_makes_it_again() =>
        HoldoutText.Render(HoldoutFixture.Of("usual"), new(), " --any-refusal").ShouldContain("parley holdout moscow-track.yaml --seed 1 --draws 2000 --any-refusal\n");

    private static string Flat(string text) => string.Join(' ', Text.CaseText.Line(text, 100_000).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
