using Parley.Briefs.Terminal;
using Parley.Briefs.Tests.Fixtures;

namespace Parley.Briefs.Tests.Terminal;

public sealed class DealsTextTests
{
    public static TheoryData<string> Names { get; } = [.. DealsFixture.Names];

    [Theory, MemberData(nameof(Names))]
    public void No_line_is_wider_than_the_terminal(string name)
    {
        foreach (var width in new[] { 40, 80, 132 })
        {
            foreach (var unicode in new[] { true, false })
            {
                var text = DealsText.Render(DealsFixture.Of(name), new() { Width = width, Unicode = unicode });
                text.Split('\n').ShouldAllBe(l => TerminalPage.CellWidth(l) <= width);
                if (!unicode)
                    text.ShouldAllBe(c => c < 128);
            }
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void Nothing_in_a_case_reaches_the_terminal_as_a_control(string name)
    {
        var text = DealsText.Render(DealsFixture.Of(name), new());
        text.Where(c => char.IsControl(c) && c != '\n').ShouldBeEmpty();
        text.Where(c => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')).ShouldBeEmpty();
    }

    [Fact]
    public void An_answer_with_a_zone_reads_as_approved() => Snapshot.Match(DealsText.Render(DealsFixture.Of("zone"), new()));

    [Fact]
    public void An_answer_without_one_reads_as_approved() => Snapshot.Match(DealsText.Render(DealsFixture.Of("no-zone"), new() { Unicode = false }));

    [Fact]
    public void Red_lines_that_clash_read_as_approved() => Snapshot.Match(DealsText.Render(DealsFixture.Of("clash"), new()));

    [Fact]
    public void The_summary_of_a_brief_says_it_in_a_few_lines()
    {
        var deals = DealsFixture.Of("zone");
        var with = TerminalSummary.Render(OutlookFixture.Of(deals.Case), new(), deals);
        var section = with[with.IndexOf("\nIs there a deal?", StringComparison.Ordinal)..];
        section = section[..section.IndexOf("\n\n", 2, StringComparison.Ordinal)];
        section.Split('\n').Length.ShouldBeInRange(4, 12);
        section.ShouldContain("17 of 48 packages");
        with.ShouldContain($"1. {deals.Judgement!.Statement.Text[..20]}");
    }
}
