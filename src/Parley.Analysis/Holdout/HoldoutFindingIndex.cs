using Parley.Analysis.Outlook;
using Parley.Models.Holdout;

namespace Parley.Analysis.Holdout;

/// <summary>Every numeric finding about holding out by its path, as computed sentences refer to it.</summary>
/// <remarks>Worths and prices in points of 100, chances in per cent.</remarks>
public static class HoldoutFindingIndex
{
    /// <summary>All findings by path.</summary>
    public static IReadOnlyDictionary<string, double> Of(CaseHoldout holdout)
    {
        ArgumentNullException.ThrowIfNull(holdout);
        var index = new Dictionary<string, double>(StringComparer.Ordinal);
        FindingIndex.Add(index, holdout.Inputs);
        foreach (var judgement in holdout.Judgements)
        {
            FindingIndex.Add(index, judgement);
            index["holdout/confidence/evidence-coverage"] = judgement.Confidence.EvidenceCoverage * 100;
            index["holdout/confidence/input-width"] = judgement.Confidence.InputWidth * 100;
        }

        if (holdout.AtMostLikely is { } result)
            AddSolution(index, holdout, result);
        if (holdout.OverRanges is { } ranges)
            AddRanges(index, holdout, ranges);
        foreach (var pressure in holdout.Pressures)
            AddPressure(index, holdout, pressure);
        foreach (var lever in holdout.Levers)
            AddLever(index, holdout, lever);
        if (holdout.Resolve is { } resolve)
        {
            index["holdout/resolve/low"] = resolve.LowWeeks;
            index["holdout/resolve/high"] = resolve.HighWeeks;
            index["holdout/resolve/both-refuse/26"] = resolve.BothRefuseAt26 * 100;
            index["holdout/resolve/both-refuse/52"] = resolve.BothRefuseAt52 * 100;
        }

        return index;
    }

    private static void AddSolution(Dictionary<string, double> index, CaseHoldout holdout, HoldoutResult result)
    {
        index["holdout/horizon"] = result.Horizon;
        index["holdout/contest/steps"] = result.Problem.Steps;
        index["holdout/contest/now"] = result.Problem.Start;
        index["holdout/tail/weeks"] = result.Problem.Tail.Rule == HoldoutTailRule.GeometricFreeze ? 1 / result.Problem.Tail.Chance : result.Problem.Tail.Periods;
        foreach (var week in new[] { 26, 52 })
        {
            var at = Math.Min(week, result.Contest.Mean.Length - 1);
            index[$"holdout/contest/mean/{week}"] = result.Contest.Mean[at];
            index[$"holdout/contest/at-bottom/{week}"] = result.Contest.AtBottom[at] * 100;
            index[$"holdout/contest/at-top/{week}"] = result.Contest.AtTop[at] * 100;
        }

        if (result.Summary.Signed.Median is { } signed)
            index["holdout/median/signed"] = signed;
        for (var p = 0; p < holdout.Parties.Length; p++)
        {
            var id = holdout.Parties[p].Id;
            var price = result.Summary.Today[p].Price * 100;
            index[$"holdout/today/{id}/price"] = price;
            index[$"holdout/today/{id}/price/spare"] = -price;
            if (result.Summary.FirstYes[p].Median is { } first)
                index[$"holdout/median/{id}"] = first;
            index[$"holdout/implied/{id}/cost"] = result.Problem.Parties[p].Cost * 100 * HoldoutCase.Year;
            index[$"holdout/implied/{id}/patience"] = Math.Pow(result.Problem.Parties[p].Discount, HoldoutCase.Year) * 100;
            foreach (var proposal in result.Problem.Proposals)
            {
                index[$"holdout/implied/{id}/{proposal.Id}/worth"] = proposal.Terms[p].Worth * 100;
                index[$"holdout/implied/{id}/{proposal.Id}/line"] = result.Problem.Parties[p].Worth[result.Problem.Start] * 100;
            }

            var edges = holdout.Course.Where(c => Math.Abs(c.Price[p]) < 0.01).ToArray();
            index[$"holdout/edges/{id}/weeks"] = edges.Length;
            if (edges.Length > 0)
                index[$"holdout/edges/{id}/first"] = edges[0].Week;
        }

        for (var i = 0; holdout.Strip.Length > 0 && i < holdout.Strip[0].Settles.Length; i++)
        {
            index[$"holdout/strip/today/{i}/low"] = holdout.Strip[0].Settles[i].Low;
            index[$"holdout/strip/today/{i}/high"] = holdout.Strip[0].Settles[i].High;
        }
    }

    private static void AddRanges(Dictionary<string, double> index, CaseHoldout holdout, HoldoutOverRanges ranges)
    {
        index["holdout/over-ranges/rejected"] = (1 - (ranges.Kept / (double)ranges.Draws)) * 100;
        foreach (var by in ranges.SignedBy)
            Add(index, $"holdout/over-ranges/signed-by/{by.Week}", by.Share, 100);
        for (var p = 0; p < holdout.Parties.Length; p++)
        {
            foreach (var by in ranges.RefusingAt[p])
                Add(index, $"holdout/over-ranges/refusing/{holdout.Parties[p].Id}/{by.Week}", by.Share, 100);
            Add(index, $"holdout/over-ranges/weeks-refused/{holdout.Parties[p].Id}", ranges.WeeksRefused[p], 1);
            Add(index, $"holdout/over-ranges/median-yes/{holdout.Parties[p].Id}", ranges.MedianYes[p], 1);
            index[$"holdout/over-ranges/blocks/{holdout.Parties[p].Id}"] = ranges.Blocks[p] * 100;
        }
    }

    private static void AddPressure(Dictionary<string, double> index, CaseHoldout holdout, PressureReading pressure)
    {
        if (pressure.Week is { } week)
            index[$"holdout/pressures/{pressure.Id}/week"] = week;
        for (var p = 0; p < holdout.Parties.Length; p++)
        {
            var root = $"holdout/pressures/{pressure.Id}/{holdout.Parties[p].Id}";
            index[root + "/in-force"] = pressure.InForce[p] * 100;
            index[root + "/otherwise"] = pressure.Otherwise[p] * 100;
            index[root + "/leverage"] = pressure.Leverage[p] * 100;
            index[root + "/leverage/gain"] = -pressure.Leverage[p] * 100;
        }
    }

    private static void AddLever(Dictionary<string, double> index, CaseHoldout holdout, LeverEffect lever)
    {
        var root = $"holdout/levers/{lever.Scenario}";
        AddEffect("signed-by-26", lever.SignedBy26, 100);
        AddEffect("signed-by-52", lever.SignedBy52, 100);
        AddEffect("weeks-refused", lever.WeeksRefused, 1);
        for (var p = 0; p < lever.Reactions.Length; p++)
        {
            index[$"{root}/{holdout.Parties[p].Id}/price-before"] = lever.Reactions[p].PriceBefore * 100;
            index[$"{root}/{holdout.Parties[p].Id}/price-after"] = lever.Reactions[p].PriceAfter * 100;
        }

        void AddEffect(string name, Effect? effect, double scale)
        {
            if (effect is null)
                return;
            Add(index, $"{root}/{name}", effect.OverRanges, scale);
            index[$"{root}/{name}/size"] = Math.Abs(effect.OverRanges.Mean) * scale;
            index[$"{root}/{name}/at-most-likely"] = effect.AtMostLikely * scale;
            index[$"{root}/{name}/other-sign"] = effect.OtherSign * 100;
        }
    }

    private static void Add(Dictionary<string, double> index, string path, OverDraws over, double scale)
    {
        index[path + "/mean"] = over.Mean * scale;
        index[path + "/standard-error"] = over.StandardError * scale;
        index[path + "/p5"] = over.P5 * scale;
        index[path + "/p25"] = over.P25 * scale;
        index[path + "/p50"] = over.P50 * scale;
        index[path + "/p75"] = over.P75 * scale;
        index[path + "/p95"] = over.P95 * scale;
    }
}
