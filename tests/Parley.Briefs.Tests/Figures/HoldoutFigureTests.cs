using System.Globalization;
using System.Xml.Linq;
using Parley.Briefs.Figures;
using Parley.Briefs.Tests.Fixtures;

namespace Parley.Briefs.Tests.Figures;

public sealed class HoldoutFigureTests
{
    public static TheoryData<string> Names { get; } = [.. HoldoutFixture.Names.Where(n => n != "unanswered")];

    [Theory, MemberData(nameof(Names))]
    public void Texts_stay_inside_the_drawing_and_apart_by_the_metrics_table(string name)
    {
        var holdout = HoldoutFixture.Of(name);
        foreach (var layout in new[] { FigureLayout.Wide, FigureLayout.Narrow })
        {
            if (holdout.OverRanges is not null)
            {
                FigureLint.Check(OutcomeBandsSvg.Render(HoldoutFigures.Bands(holdout), layout, "a"), layout);
                FigureLint.Check(LeverMultiplesSvg.Render(HoldoutFigures.Multiples(holdout), layout, "b"), layout);
            }

            if (!holdout.Strip.IsEmpty)
                FigureLint.Check(StripChartSvg.Render(HoldoutFigures.Strip(holdout), layout, "c"), layout);
            FigureLint.Check(PriceChartSvg.Render(HoldoutFigures.Prices(holdout), layout, "d"), layout);
            FigureLint.Check(HoldoutInputChartSvg.Render(HoldoutFigures.Inputs(holdout), layout, "e"), layout);
            FigureLint.Check(RipenessChartSvg.Render(HoldoutFigures.Ripeness(holdout), layout, "f"), layout);
        }
    }

    [Fact]
    public void What_is_signed_and_what_is_over_fill_their_shares_of_the_field()
    {
        var figure = HoldoutFigures.Bands(HoldoutFixture.Of("never"));
        var svg = XElement.Parse(OutcomeBandsSvg.Render(figure, FigureLayout.Wide, "a"));
        var signed = Places(svg, "zone");
        var weeks = figure.Weeks;
        Bottom(weeks).ShouldBe(280 - (268 * figure.Shares.Signed.Mean[weeks]), 1);
        var over = figure.Shares.Signed.Mean[weeks] + figure.Shares.AtBottom.Mean[weeks] + figure.Shares.AtTop.Mean[weeks];
        Places(svg, "gap").Where(p => p.X == 570).Min(p => p.Y).ShouldBe(280 - (268 * over), 1);
        Texts(svg).ShouldContain("Russia collapses");
        Texts(svg).ShouldContain("still refused");

        double Bottom(int week) => signed.Where(p => Math.Abs(p.X - (40 + (week / (double)weeks * 530))) < 0.6).Min(p => p.Y);
    }

    [Fact]
    public void The_strip_shades_where_each_says_yes_and_dashes_where_the_deal_ends()
    {
        var holdout = HoldoutFixture.Of("usual");
        var figure = HoldoutFigures.Strip(holdout);
        var svg = XElement.Parse(StripChartSvg.Render(figure, FigureLayout.Wide, "a"));
        double Y(double step) => 340 - (step / 20 * (340 - 26));
        double X(double week) => 34 + (week / 104 * (708 - 34));
        var today = holdout.Strip[0].Yes[0].ShouldHaveSingleItem();
        Places(svg, "zone").Where(p => p.X == Math.Round(X(0)) && p.Y < 345).Select(p => p.Y).Order().ShouldBe([Math.Round(Y(today.High + 0.5)), Math.Round(Y(today.Low - 0.5))]);
        var edges = Places(svg, "limit").Where(p => p.Y < 345).ToArray();
        edges.ShouldContain((Math.Round(X(HoldoutByHand.Cliff)), Math.Round(Y(11.5))));
        Places(svg, "stripe").Where(p => p.Y < 345).Min(p => p.Y).ShouldBe(Math.Round(Y(11)));
        Places(svg, "course").First().ShouldBe((34, Math.Round(Y(12))));
    }

    [Fact]
    public void Prices_start_where_the_findings_say_and_events_are_named()
    {
        var holdout = HoldoutFixture.Of("usual");
        var figure = HoldoutFigures.Prices(holdout);
        figure.Lines[1].Price[0].ShouldBe(holdout.Course[0].Price[1] * 100);
        figure.Events.Select(e => e.Week).ShouldBe([8, 40]);
        var texts = Texts(XElement.Parse(PriceChartSvg.Render(figure, FigureLayout.Wide, "a")));
        texts.ShouldContain(t => t.StartsWith("week 8:", StringComparison.Ordinal));
        texts.ShouldContain("Ukraine");
    }

    [Fact]
    public void What_has_no_price_leaves_a_hole()
    {
        var figure = HoldoutFigures.Prices(HoldoutFixture.Of("no-proposal"));
        var svg = XElement.Parse(PriceChartSvg.Render(figure, FigureLayout.Wide, "a"));
        svg.Descendants("path").Select(p => p.Attribute("class")!.Value).ShouldNotContain("front");
        figure.Description.ShouldContain("nothing is on the table");
    }

    [Fact]
    public void Bars_of_ripeness_are_as_high_as_their_shares()
    {
        var figure = HoldoutFigures.Ripeness(HoldoutFixture.Of("usual"));
        figure.Rows.Select(r => r.Label).ShouldBe(["Hurting: Russia", "Hurting: Ukraine", "Stalemate", "Way out", "All three: ripe"]);
        var bars = XElement.Parse(RipenessChartSvg.Render(figure, FigureLayout.Narrow, "a")).Descendants("path").Single(p => p.Attribute("class")!.Value == "hist").Attribute("d")!.Value;
        bars.Split("v-").Skip(1).Select(v => int.Parse(v.Split('M')[0], CultureInfo.InvariantCulture)).Count(v => v == 26).ShouldBeGreaterThanOrEqualTo(27);
    }

    [Fact]
    public void Labels_beside_a_field_keep_their_order_and_their_distance()
    {
        var placed = WeekField.Apart([50, 52, 48, 200], 16, 10, 190);
        placed.Order().Zip(placed.Order().Skip(1)).ShouldAllBe(p => p.Second - p.First >= 16);
        placed[2].ShouldBeLessThan(placed[0]);
        placed[0].ShouldBeLessThan(placed[1]);
        placed.Max().ShouldBeLessThanOrEqualTo(190);
    }

    [Fact]
    public void A_contest_of_a_thousand_steps_stays_small()
    {
        var figure = HoldoutFigures.Strip(HoldoutFixture.Of("usual")) with { Steps = 1000 };
        figure = figure with { Strip = [.. figure.Strip.Select((s, i) => s with { Yes = [[(300 + (i % 7), 999)], [(1, 700 - (i % 5))]], Settles = [(300 + (i % 7), 700 - (i % 5))] })] };
        StripChartSvg.Render(figure, FigureLayout.Wide, "a").Length.ShouldBeLessThan(20_000);
    }

    [Fact]
    public void The_strip_is_drawn_as_approved() =>
        Snapshot.Match(StripChartSvg.Render(HoldoutFigures.Strip(HoldoutFixture.Of("usual")), FigureLayout.Narrow, "a").Replace("><", ">\n<") + "\n");

    private static string[] Texts(XElement svg) => [.. svg.Descendants("text").Select(t => t.Value)];

    /// <summary>All corners of the paths of a class, relative commands resolved.</summary>
    private static (double X, double Y)[] Places(XElement svg, string style)
    {
        var places = new List<(double X, double Y)>();
        foreach (var data in svg.Descendants("path").Where(p => p.Attribute("class")?.Value == style).Select(p => p.Attribute("d")!.Value))
        {
            (double X, double Y) at = (0, 0);
            foreach (System.Text.RegularExpressions.Match command in System.Text.RegularExpressions.Regex.Matches(data, "([MlhvHV])([-0-9. ]*)"))
            {
                var numbers = command.Groups[2].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(n => double.Parse(n, CultureInfo.InvariantCulture)).ToArray();
                at = command.Groups[1].Value switch
                {
                    "M" => (numbers[0], numbers[1]),
                    "l" => (at.X + numbers[0], at.Y + numbers[1]),
                    "h" => (at.X + numbers[0], at.Y),
                    "v" => (at.X, at.Y + numbers[0]),
                    "H" => (numbers[0], at.Y),
                    _ => (at.X, numbers[0]),
                };
                places.Add(at);
            }
        }

        return [.. places];
    }
}
