using Parley.Analysis.Holdout;
using Parley.Models.Holdout;

namespace Parley.Briefs.Csv;

/// <summary>The rows of a holdout answer: a number each, with what it is about.</summary>
internal sealed class HoldoutRows(CsvTable table)
{
    private const string MostLikely = "most-likely";

    public void Row(string section, string scenario, string party, int? week, string quantity, object? value, string note = "") =>
        table.Row(section, scenario, party, week, quantity, value, note);

    /// <summary>The solution at the most likely values.</summary>
    public void Solution(CaseHoldout holdout)
    {
        if (holdout.AtMostLikely is not { } result)
            return;
        for (var p = 0; p < holdout.Parties.Length; p++)
        {
            var (party, today) = (holdout.Parties[p].Id, result.Summary.Today[p]);
            Row(MostLikely, "", party, 0, "holding-out", today.HoldingOut);
            Row(MostLikely, "", party, 0, "accepting", today.Accepting);
            Row(MostLikely, "", party, 0, "price", today.Price);
            Row(MostLikely, "", party, 0, "says-yes", today.SaysYes);
            Row(MostLikely, "", party, 0, "fighting-on", today.FightingOn);
            Row(MostLikely, "", party, null, "blocks", result.Summary.Blocks[p]);
            Curve(party, "first-yes", result.Summary.FirstYes[p], result.Options.RestrictedTo);
            Series(MostLikely, "", party, "hurting", result.Ripeness.Hurting[p]);
        }

        Curve("", "signed", result.Summary.Signed, result.Options.RestrictedTo);
        Series(MostLikely, "", "", "stalemate", result.Ripeness.Stalemate);
        Series(MostLikely, "", "", "way-out", result.Ripeness.WayOut);
        Series(MostLikely, "", "", "ripe", result.Ripeness.Ripe);
        Series(MostLikely, "", "", "contest-mean", result.Contest.Mean);
        foreach (var date in holdout.Strip)
        {
            for (var p = 0; p < holdout.Parties.Length; p++)
                Intervals(holdout.Parties[p].Id, date.Week, date.Yes[p]);
            Intervals("", date.Week, date.Settles);
        }

        foreach (var point in holdout.Course)
        {
            Row("course", "", "", point.Week, "step", point.State.Contest);
            for (var p = 0; p < holdout.Parties.Length; p++)
                Row("course", "", holdout.Parties[p].Id, point.Week, "price", point.Price[p]);
        }
    }

    /// <summary>The answer over the ranges, of the case or of a scenario.</summary>
    public void Ranges(CaseHoldout holdout, string scenario, HoldoutOverRanges? ranges)
    {
        if (ranges is null)
            return;
        const string section = "over-ranges";
        Row(section, scenario, "", null, "draws", ranges.Draws);
        Row(section, scenario, "", null, "kept", ranges.Kept);
        foreach (var by in ranges.SignedBy)
            Draws(section, scenario, "", by.Week, "signed", by.Share);
        Band(section, scenario, "", "signed", ranges.Signed);
        Band(section, scenario, "", "contest-at-bottom", ranges.AtBottom);
        Band(section, scenario, "", "contest-at-top", ranges.AtTop);
        for (var p = 0; p < holdout.Parties.Length; p++)
        {
            var party = holdout.Parties[p].Id;
            Draws(section, scenario, party, null, "weeks-refused-of-104", ranges.WeeksRefused[p]);
            Draws(section, scenario, party, null, "median-week-of-yes", ranges.MedianYes[p]);
            Draws(section, scenario, party, 0, "price", ranges.Price[p]);
            Row(section, scenario, party, 0, "yes-today", ranges.YesToday[p]);
            Row(section, scenario, party, null, "blocks", ranges.Blocks[p]);
            foreach (var at in ranges.RefusingAt[p])
                Draws(section, scenario, party, at.Week, "refusing", at.Share);
            Band(section, scenario, party, "refusing", ranges.Refusing[p]);
        }
    }

    /// <summary>What a scenario changes.</summary>
    public void Effect(string scenario, string party, int? week, string quantity, Effect? effect)
    {
        if (effect is null)
            return;
        Row("lever", scenario, party, week, quantity + "-change-at-most-likely", effect.AtMostLikely);
        Draws("lever", scenario, party, week, quantity + "-change", effect.OverRanges);
        Row("lever", scenario, party, week, quantity + "-change-other-sign", effect.OtherSign);
    }

    public override string ToString() => table.ToString();

    private void Curve(string party, string name, OutcomeCurve curve, int restrictedTo)
    {
        Row(MostLikely, "", party, null, name + "-median-week", curve.Median);
        Row(MostLikely, "", party, null, name + "-restricted-mean", curve.RestrictedMean(restrictedTo));
        Series(MostLikely, "", party, name, curve.Reached);
        Series(MostLikely, "", party, name + "-contest-at-bottom", curve.AtBottom);
        Series(MostLikely, "", party, name + "-contest-at-top", curve.AtTop);
        Series(MostLikely, "", party, name + "-running", curve.Running);
    }

    private void Draws(string section, string scenario, string party, int? week, string quantity, OverDraws draws)
    {
        Row(section, scenario, party, week, quantity + "-mean", draws.Mean);
        Row(section, scenario, party, week, quantity + "-standard-error", draws.StandardError);
        Row(section, scenario, party, week, quantity + "-p5", draws.P5);
        Row(section, scenario, party, week, quantity + "-p50", draws.P50);
        Row(section, scenario, party, week, quantity + "-p95", draws.P95);
    }

    private void Band(string section, string scenario, string party, string quantity, ShareBand band)
    {
        Series(section, scenario, party, quantity + "-by-week-mean", band.Mean);
        Series(section, scenario, party, quantity + "-by-week-p5", band.Low);
        Series(section, scenario, party, quantity + "-by-week-median", band.Median);
        Series(section, scenario, party, quantity + "-by-week-p95", band.High);
    }

    private void Intervals(string party, int week, IEnumerable<(int Low, int High)> steps)
    {
        foreach (var (low, high) in steps)
        {
            Row("strip", "", party, week, "says-yes-from-step", low);
            Row("strip", "", party, week, "says-yes-to-step", high);
        }
    }

    private void Series(string section, string scenario, string party, string quantity, double[] values)
    {
        for (var week = 0; week < values.Length; week++)
            Row(section, scenario, party, week, quantity, values[week]);
    }
}
