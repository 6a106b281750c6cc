using Parley.Briefs.Figures;
using Parley.Briefs.Tests.Fixtures;

namespace Parley.Briefs.Tests.Figures;

public sealed class FigureSnapshotTests
{
    [Fact]
    public void An_interval_panel_is_drawn_as_approved()
    {
        var outlook = SampleBriefs.Outlook("moscow");
        Snapshot.Match(Lines(IntervalPanelSvg.Render(OutlookFigures.Panel(outlook.Case, outlook.Issues[0]), FigureLayout.Wide, "a")));
    }

    [Fact]
    public void A_tornado_is_drawn_as_approved() =>
        Snapshot.Match(Lines(TornadoSvg.Render(OutlookFigures.Tornado(SampleBriefs.Outlook("moscow")), FigureLayout.Narrow, "a")));

    private static string Lines(string svg) => svg.Replace("><", ">\n<") + "\n";
}
