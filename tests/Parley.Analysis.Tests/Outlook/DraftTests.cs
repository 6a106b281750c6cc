using Parley.Analysis.Outlook;
using Parley.Analysis.Tests.Cases;
using Parley.Core;

namespace Parley.Analysis.Tests.Outlook;

/// <summary>Lines that nobody has accepted are used, counted and said, and move no number.</summary>
public class DraftTests
{
    private static readonly Case Accepted = SmallCases.Border();

    private static readonly Case Draft = Accepted with
    {
        Issues = [.. Accepted.Issues.Select(i => i with { Positions = [.. i.Positions.Select(p => p with { Accepted = p.Party == "patron" })] })],
        Questions = [new() { Id = "q", Text = "And then?", Accepted = false }],
    };

    [Fact]
    public void Each_judgement_counts_the_lines_behind_it()
    {
        SmallCases.Outlook(Accepted).Judgements.ShouldAllBe(j => j.Unaccepted == 0);
        SmallCases.Outlook(Draft).Judgements.ShouldAllBe(j => j.Unaccepted == 2);
        SmallCases.Outlook(Draft with { Parties = [.. Draft.Parties.Select(p => p with { Accepted = p.Id != "north" })] }).Judgements.ShouldAllBe(j => j.Unaccepted == 3);
    }

    [Fact]
    public void The_first_caveat_says_how_many_lines_are_not_accepted()
    {
        SmallCases.Outlook(Draft).Caveats[0].Text.ShouldStartWith("This rests on a draft: 3 lines");
        SmallCases.Outlook(Accepted).Caveats.ShouldNotContain(c => c.Text.Contains("draft", StringComparison.Ordinal));
    }

    [Fact]
    public void No_number_moves()
    {
        var index = FindingIndex.Of(SmallCases.Outlook(Draft)).Where(f => f.Key != "coverage/unaccepted");
        index.ShouldBe(FindingIndex.Of(SmallCases.Outlook(Accepted)).Where(f => f.Key != "coverage/unaccepted"));
    }

    [Fact]
    public void A_case_without_any_number_says_so_first()
    {
        var blank = Draft with
        {
            Parties = [.. Draft.Parties.Select(p => p with { Capability = null })],
            Issues = [.. Draft.Issues.Select(i => i with { Positions = [.. i.Positions.Select(p => new Position { Party = p.Party, Stated = "no", Accepted = false })] })],
        };
        var outlook = SmallCases.Outlook(blank);
        outlook.Status.ShouldBe(OutlookStatus.NoNumbers);
        outlook.Headline.Text.ShouldStartWith("No position has a number yet");
        (outlook.Judgements.Length + outlook.Issues.Length + outlook.Disagreements.Length + outlook.Effects.Length).ShouldBe(0);
        outlook.NothingYet.ShouldNotBeNull().Text.ShouldContain($"Give one at issues/{blank.Issues[0].Id}/positions/");
        outlook.Reported.ShouldContain(r => r.Kind == "position" && r.Unaccepted > 0);
        outlook.Reported.ShouldContain(r => r.Kind == "question" && r.Statement.Text.Contains("And then?", StringComparison.Ordinal));
    }

    [Fact]
    public void Issues_without_numbers_are_left_out_of_the_outlook_and_the_others_stay_as_they_were()
    {
        var words = Accepted.Issues[0] with { Id = "words", Name = "Words", Positions = [.. Accepted.Issues[0].Positions.Select(p => new Position { Party = p.Party, Stated = "no" })] };
        var outlook = SmallCases.Outlook(Accepted with { Issues = [.. Accepted.Issues, words] });
        outlook.Status.ShouldBe(OutlookStatus.PartlyAnswered);
        outlook.Issues.ShouldNotContain(i => i.Issue.Id == "words");
        outlook.Issues[0].Median.ShouldBe(SmallCases.Outlook(Accepted).Issues[0].Median);
        outlook.NothingYet!.Text.ShouldStartWith("Nothing can be said yet of where Words settles: no position on it has a number (");
        var index = FindingIndex.Of(outlook);
        foreach (var number in outlook.Reported.Select(r => r.Statement).Append(outlook.NothingYet).SelectMany(s => s.Numbers))
            index[number.Finding].ShouldBe(number.Value);
    }
}
