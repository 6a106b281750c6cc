using System.Globalization;
using System.Xml.Linq;
using Parley.Briefs.Figures;
using Parley.Briefs.Tests.Fixtures;

namespace Parley.Briefs.Tests.Figures;

public sealed class DealFigureTests
{
    public static TheoryData<string> Names { get; } = [.. DealsFixture.Names.Where(n => n != "unanswered")];

    [Theory, MemberData(nameof(Names))]
    public void Texts_stay_inside_the_drawing_and_apart_by_the_metrics_table(string name)
    {
        var deals = DealsFixture.Of(name);
        foreach (var layout in new[] { FigureLayout.Wide, FigureLayout.Narrow })
        {
            FigureLint.Check(LimitRoomSvg.Render(DealFigures.Room(deals), layout, "a"), layout);
            FigureLint.Check(ZoneInputChartSvg.Render(DealFigures.Inputs(deals), layout, "b"), layout);
            foreach (var (x, y) in DealFigures.HasFrontier(deals) ? DealFigures.Pairs(deals) : [])
            {
                FigureLint.Check(DealScatterSvg.Render(DealFigures.Scatter(deals, x, y), layout, "c"), layout);
                FigureLint.Check(DealScatterSvg.Render(DealFigures.Scatter(deals, x, y), layout, "d", lettersOnly: true), layout);
            }
        }
    }

    [Fact]
    public void Packages_on_every_hand_are_labelled_or_counted()
    {
        var figure = DealFigures.Scatter(DealsFixture.Of("zone"), 0, 1);
        foreach (var layout in new[] { FigureLayout.Wide, FigureLayout.Narrow })
        {
            for (var count = 1; count <= 26; count++)
            {
                var crowded = figure with { Marks = [.. Enumerable.Range(0, count).Select(i => new ScatterMark(((char)('A' + i)).ToString(), [$"a package with a long name {i}"], 50 + (i * 7 % 26), 52 - (i * 5 % 26), (ScatterShape)(i % 3)))] };
                FigureLint.Check(DealScatterSvg.Render(crowded, layout, "a"), layout);
            }
        }
    }

    [Fact]
    public void A_package_stands_at_its_worth()
    {
        var figure = DealFigures.Scatter(DealsFixture.Of("zone"), 0, 1);
        var svg = XElement.Parse(DealScatterSvg.Render(figure, FigureLayout.Wide, "a"));
        var disc = svg.Descendants("circle").Single();
        var mark = figure.Marks.Single(m => m.Shape == ScatterShape.Disc);
        double At(string name) => double.Parse(disc.Attribute(name)!.Value, CultureInfo.InvariantCulture);
        At("cx").ShouldBe(34 + (mark.X / 100 * (710 - 34)), 1);
        At("cy").ShouldBe(408 - (mark.Y / 100 * (408 - 28)), 1);
        svg.Descendants("path").ShouldContain(p => p.Attribute("class")!.Value == "zone");
    }

    [Fact]
    public void Without_a_zone_the_gap_is_drawn()
    {
        var svg = XElement.Parse(DealScatterSvg.Render(DealFigures.Scatter(DealsFixture.Of("no-zone"), 0, 1), FigureLayout.Wide, "a"));
        svg.Descendants("path").Select(p => p.Attribute("class")!.Value).ShouldContain("gap");
        svg.Descendants("path").Select(p => p.Attribute("class")!.Value).ShouldNotContain("zone");
    }

    [Fact]
    public void The_outline_of_a_discrete_frontier_is_a_staircase_and_that_of_a_continuous_one_is_not()
    {
        var stairs = ScatterOutline.Line(DealFigures.Scatter(DealsFixture.Of("zone"), 0, 1));
        stairs.Zip(stairs.Skip(1)).ShouldAllBe(p => p.First.X == p.Second.X || p.First.Y == p.Second.Y);
        var line = ScatterOutline.Line(DealFigures.Scatter(DealsFixture.Of("continuous"), 0, 1));
        line.Zip(line.Skip(1)).Count(p => p.First.X != p.Second.X && p.First.Y != p.Second.Y).ShouldBe(4);
    }

    [Fact]
    public void The_zone_lies_above_both_walk_away_lines_and_under_the_frontier()
    {
        var figure = DealFigures.Scatter(DealsFixture.Of("continuous"), 0, 1);
        var zone = ScatterOutline.Zone(figure, figure.Scale);
        zone.ShouldNotBeEmpty();
        zone.ShouldAllBe(p => p.X >= 38 - 1e-9 && p.Y >= 42 - 1e-9 && p.X <= 97 && p.Y <= 96);
        zone.ShouldContain(p => Math.Abs(p.X - 38) < 1e-9 && Math.Abs(p.Y - (80 + (14 * (48 - 38) / 28.0))) < 1e-9);
    }

    [Fact]
    public void A_frontier_of_a_hundred_thousand_points_stays_small()
    {
        var figure = DealFigures.Scatter(DealsFixture.Of("zone"), 0, 1) with { Frontier = [.. Enumerable.Range(0, 100_000).Select(i => new ScatterPoint(100 - (i / 1000.0), i / 1000.0, true))] };
        DealScatterSvg.Render(figure, FigureLayout.Wide, "a").Length.ShouldBeLessThan(20_000);
    }

    [Fact]
    public void Where_points_are_many_the_dots_still_reach_over_all_of_them()
    {
        var figure = DealFigures.Scatter(DealsFixture.Of("zone"), 0, 1) with
        {
            IsProjection = true,
            Marks = [],
            Frontier = [.. Enumerable.Range(0, 5000).Select(i => new ScatterPoint(100 - (i / 50.0), i / 50.0, true))],
        };
        var svg = DealScatterSvg.Render(figure, FigureLayout.Wide, "a");
        var dots = svg.Split('"').Where(t => t.EndsWith("h0", StringComparison.Ordinal)).SelectMany(t => t.Split('M', StringSplitOptions.RemoveEmptyEntries))
            .Select(t => double.Parse(t.Split(' ')[0], CultureInfo.InvariantCulture)).ToArray();
        dots.Length.ShouldBeInRange(40, 160);
        var width = dots.Max() - dots.Min();
        dots.Order().Zip(dots.Order().Skip(1)).ShouldAllBe(p => p.Second - p.First < width / 10);
        dots.Count(x => x > dots.Min() + (width / 2)).ShouldBeInRange(dots.Length / 3, dots.Length * 2 / 3);
    }

    [Fact]
    public void A_scatter_is_drawn_as_approved() =>
        Snapshot.Match(DealScatterSvg.Render(DealFigures.Scatter(DealsFixture.Of("zone"), 0, 1), FigureLayout.Narrow, "a").Replace("><", ">\n<") + "\n");
}
