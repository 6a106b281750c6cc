using System.Collections.Immutable;
using Parley.Analysis.Holdout;
using Parley.Briefs.Figures;
using Parley.Briefs.Text;

namespace Parley.Briefs.Html;

/// <summary>The tables of a holdout answer.</summary>
internal static class HoldoutTables
{
    private const int MostSpans = 8;

    private static readonly int[] Weeks = [0, 4, 8, 13, 26, 39, 52, 78, 104];

    public static IReadOnlyList<string> TodayColumns { get; } = ["Signatory", "Worth of holding out", "Worth of signing", "Price of a yes", "Over the ranges", "Says yes today", "Alone in the way"];

    /// <summary>What each signatory faces today, in points of 100.</summary>
    public static IEnumerable<IReadOnlyList<string>> Today(CaseHoldout holdout)
    {
        for (var p = 0; p < holdout.Parties.Length; p++)
        {
            var today = holdout.AtMostLikely?.Summary.Today[p];
            var over = holdout.OverRanges;
            yield return
            [
                HoldoutWords.Party(holdout, p),
                today is null ? "–" : HoldoutWords.Points(today.HoldingOut),
                today is null ? "–" : HoldoutWords.Points(today.Accepting),
                today is null ? "–" : HoldoutWords.Points(today.Price),
                over is null ? "–" : HoldoutWords.Points(over.Price[p]),
                today is null ? "–" : $"{(double.IsNaN(today.Price) ? "nothing on the table" : today.SaysYes ? "yes" : "no")}{(over is null ? "" : $"; in {Print.Percent(over.YesToday[p])} of draws")}",
                over is null ? "–" : $"{Print.Percent(over.Blocks[p])} of weeks",
            ];
        }
    }

    public static IReadOnlyList<string> BandColumns(CaseHoldout holdout) =>
        ["Week", "Signed", "Middle nine tenths", "Median", HoldoutWords.Ends(holdout, false), HoldoutWords.Ends(holdout, true), .. holdout.Parties.Select((_, p) => $"{HoldoutWords.Label(holdout, p)} still refuses")];

    /// <summary>How it ends by week.</summary>
    public static IEnumerable<IReadOnlyList<string>> Bands(CaseHoldout holdout, HoldoutOverRanges shares) => Shown(shares.Signed.Mean.Length).Select(w => (IReadOnlyList<string>)
    [
        Print.Count(w), Print.Percent(shares.Signed.Mean[w]), Print.Range(Print.Percent(shares.Signed.Low[w]), Print.Percent(shares.Signed.High[w])), Print.Percent(shares.Signed.Median[w]),
        Print.Percent(shares.AtBottom.Mean[w]), Print.Percent(shares.AtTop.Mean[w]), .. holdout.Parties.Select((_, p) => Print.Percent(shares.Refusing[p].Mean[w])),
    ]);

    public static IReadOnlyList<string> StripColumns(CaseHoldout holdout) =>
        ["Weeks", "Regime", .. holdout.Parties.Select((_, p) => $"{HoldoutWords.Label(holdout, p)} says yes at"), "All say yes at"];

    /// <summary>Where each says yes, over weeks in which nothing changes.</summary>
    public static IEnumerable<IReadOnlyList<string>> Strip(CaseHoldout holdout)
    {
        var last = Math.Min(HoldoutFigures.MostWeeks, holdout.Strip[^1].Week);
        var before = -1;
        foreach (var span in StripSpan.Alike(StripSpan.Of(holdout.Strip, last)).Take(MostSpans))
        {
            var regime = span.Regime == before ? "the same" : HoldoutWords.Regime(holdout, span.Regime);
            before = span.Regime;
            yield return [Print.Range(Print.Count(span.From), Print.Count(span.To == last ? last : Math.Max(span.From, span.To - 1))), regime, .. span.Yes.Select(HoldoutWords.Steps), HoldoutWords.Steps(span.Settles)];
        }
    }

    public static IReadOnlyList<string> PriceColumns(CaseHoldout holdout) => ["Week", "Contest at step", .. holdout.Parties.Select((_, p) => HoldoutWords.Label(holdout, p))];

    /// <summary>What a yes costs by week.</summary>
    public static IEnumerable<IReadOnlyList<string>> Prices(CaseHoldout holdout) => Shown(holdout.Course.Length).Select(w => holdout.Course[w]).Select(c => (IReadOnlyList<string>)
        [Print.Count(c.Week), Print.Count(c.State.Contest), .. c.Price.Select(HoldoutWords.Points)]);

    public static IReadOnlyList<string> LeverColumns(CaseHoldout holdout) =>
        ["Scenario", "By week 26", "By week 52", "Weeks refused", .. holdout.Parties.Select((_, p) => HoldoutWords.Label(holdout, p))];

    /// <summary>What each scenario changes, for all signatories.</summary>
    public static IEnumerable<IReadOnlyList<string>> Levers(CaseHoldout holdout) => holdout.Levers.Where(l => l.Applies).Select(l => (IReadOnlyList<string>)
    [
        CaseText.Line(l.Name, 120), HoldoutWords.Change(l.SignedBy26, 100), HoldoutWords.Change(l.SignedBy52, 100), HoldoutWords.Change(l.WeeksRefused, 1),
        .. holdout.Parties.Select((_, p) => p < l.Reactions.Length ? HoldoutWords.Reacts(l.Reactions[p]) : "–"),
    ]);

    public static IReadOnlyList<string> TogetherColumns { get; } = ["Scenario", "Alone, weeks", "Share of all together, weeks"];

    /// <summary>How the effect of all scenarios is shared among them.</summary>
    public static IEnumerable<IReadOnlyList<string>> Together(CaseHoldout holdout, LeverShares together)
    {
        for (var i = 0; i < together.Scenarios.Length; i++)
            yield return [CaseText.Line(holdout.Levers.FirstOrDefault(l => l.Scenario == together.Scenarios[i])?.Name ?? together.Scenarios[i], 120), Print.Fixed(together.Alone[i], 1), Print.Fixed(together.Shares[i], 1)];
        yield return ["All together", Print.Fixed(together.Total, 1), Print.Fixed(together.Total, 1)];
    }

    public static IReadOnlyList<string> InputColumns { get; } = ["Input", "Range", "Weeks at low", "Weeks at high", "Signed by 26 at low", "At high", "Rank coefficient"];

    public static IEnumerable<IReadOnlyList<string>> Inputs(CaseHoldout holdout) => holdout.InputEffects.Take(HoldoutFigures.MostInputs).Select(i => (IReadOnlyList<string>)
    [
        CaseText.Line(i.Input.Label, 200), i.Input.IsDefault ? $"{Print.Input(i.Input.Estimate)} (blank)" : Print.Input(i.Input.Estimate),
        Print.Fixed(i.LowWeeks, 1), Print.Fixed(i.HighWeeks, 1), Print.Percent(i.LowSigned26), Print.Percent(i.HighSigned26), Print.Fixed(i.Rank, 2),
    ]);

    public static IReadOnlyList<string> RipenessColumns(CaseHoldout holdout) =>
        ["Week", .. holdout.Parties.Select((_, p) => $"{HoldoutWords.Label(holdout, p)} hurts"), "Stalemate", "Hurting stalemate", "Way out", "Ripe"];

    /// <summary>When the moment is ripe, as shares of the paths that still run.</summary>
    public static IEnumerable<IReadOnlyList<string>> Ripeness(CaseHoldout holdout)
    {
        var ripe = holdout.AtMostLikely!.Ripeness;
        return Shown(ripe.Stalemate.Length).Select(w => (IReadOnlyList<string>)
            [Print.Count(w), .. ripe.Hurting.Select(h => Print.Percent(h[w])), Print.Percent(ripe.Stalemate[w]), Print.Percent(ripe.HurtingStalemate[w]), Print.Percent(ripe.WayOut[w]), Print.Percent(ripe.Ripe[w])]);
    }

    public static IReadOnlyList<string> TailColumns { get; } = ["If the contest", "Price of a yes", "Median week signed", "Signed by week 26"];

    /// <summary>The answer under other ends of the contest.</summary>
    public static IEnumerable<IReadOnlyList<string>> Tails(CaseHoldout holdout) => holdout.Tails.Select(t => (IReadOnlyList<string>)
        [CaseText.Line(t.Name, 120) + (t.InForce ? " (as taken here)" : ""), HoldoutWords.Points(t.Price), HoldoutWords.Median(t.MedianSigned), Print.Percent(t.SignedBy26)]);

    public static IReadOnlyList<string> MedianColumns { get; } = ["Signatory", "Median week of its first yes", "Weeks refused, of the first 104"];

    /// <summary>How long each refuses, at the most likely values and over the ranges.</summary>
    public static IEnumerable<IReadOnlyList<string>> Medians(CaseHoldout holdout)
    {
        for (var p = 0; p < holdout.Parties.Length; p++)
        {
            var curve = holdout.AtMostLikely?.Summary.FirstYes[p];
            var weeks = curve is null ? "–" : Print.Fixed(curve.RestrictedMean(HoldoutFigures.MostWeeks), 0);
            yield return
            [
                HoldoutWords.Party(holdout, p),
                $"{(curve is null ? "–" : HoldoutWords.Median(curve.Median))}{(holdout.OverRanges is { } o ? $"; half of draws by {HoldoutWords.Weeks(o.MedianYes[p].P50)}, nine tenths {HoldoutWords.Weeks(o.MedianYes[p])}" : "")}",
                $"{weeks}{(holdout.OverRanges is { } w ? $"; {Print.Fixed(w.WeeksRefused[p].Mean, 0)} on average over draws, nine tenths {HoldoutWords.Weeks(w.WeeksRefused[p])}" : "")}",
            ];
        }
    }

    private static ImmutableArray<int> Shown(int dates) => [.. Weeks.Where(w => w < dates)];
}
