using Parley.Briefs.Terminal;
using Parley.Briefs.Tests.Fixtures;

namespace Parley.Briefs.Tests.Terminal;

public sealed class TerminalSummaryTests
{
    public static TheoryData<string> Names { get; } = [.. SampleBriefs.Cases.Keys];

    [Theory, MemberData(nameof(Names))]
    public void No_line_is_wider_than_the_terminal(string name)
    {
        foreach (var width in new[] { 40, 80, 132 })
        {
            foreach (var unicode in new[] { true, false })
            {
                var text = TerminalSummary.Render(SampleBriefs.Outlook(name), new() { Width = width, Unicode = unicode });
                text.Split('\n').ShouldAllBe(l => TerminalPage.CellWidth(l) <= width);
            }
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void Nothing_in_a_case_reaches_the_terminal_as_a_control(string name)
    {
        var text = TerminalSummary.Render(SampleBriefs.Outlook(name), new());
        text.Where(c => char.IsControl(c) && c != '\n').ShouldBeEmpty();
        text.Where(c => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Names))]
    public void Plain_terminals_get_plain_characters(string name) =>
        TerminalSummary.Render(SampleBriefs.Outlook(name), new() { Unicode = false }).ShouldAllBe(c => c < 128);

    [Fact]
    public void Colour_is_written_only_where_asked()
    {
        var outlook = SampleBriefs.Outlook("moscow");
        TerminalSummary.Render(outlook, new()).ShouldNotContain("\u001b");
        TerminalSummary.Render(outlook, new() { Colour = true }).ShouldContain("\u001b[1mlikely (55–80%)\u001b[0m");
    }

    [Fact]
    public void Every_number_of_a_judgement_is_printed()
    {
        var outlook = SampleBriefs.Outlook("moscow");
        var text = TerminalSummary.Render(outlook, new()).Replace("\n   ", " ");
        foreach (var judgement in outlook.Judgements)
            text.ShouldContain(judgement.Statement.Text);
    }

    [Fact]
    public void A_summary_reads_as_approved() => Snapshot.Match(TerminalSummary.Render(SampleBriefs.Outlook("moscow"), new()));

    [Fact]
    public void A_plain_summary_reads_as_approved() => Snapshot.Match(TerminalSummary.Render(SampleBriefs.Outlook("moscow"), new() { Unicode = false }));
}
