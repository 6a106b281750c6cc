using System.Globalization;
using Parley.Analysis.Holdout;
using Parley.Briefs.Csv;
using Parley.Briefs.Text;

namespace Parley.Briefs;

/// <summary>Writes a holdout answer as one tidy table: one number a row.</summary>
public static class HoldoutCsv
{
    /// <summary>The answer as comma-separated values (RFC 4180, carriage return and line feed).</summary>
    /// <remarks>
    /// Columns: section, scenario (blank for the case as it stands), party, week, quantity, value, note. Worths and prices are on the scale of 0 to 1, shares 0 to 1,
    /// time in weeks. A value that is infinite or undefined is blank. First the provenance, then the solution at the most likely values, then the answer over the
    /// ranges, for the case and for each scenario, then inputs and tails.
    /// </remarks>
    public static string Write(CaseHoldout holdout)
    {
        ArgumentNullException.ThrowIfNull(holdout);
        var table = new HoldoutRows(new("section", "scenario", "party", "week", "quantity", "value", "note"));
        Provenance(table, holdout);
        table.Solution(holdout);
        table.Ranges(holdout, "", holdout.OverRanges);
        foreach (var pressure in holdout.Pressures)
        {
            for (var p = 0; p < holdout.Parties.Length; p++)
            {
                table.Row("pressure", "", holdout.Parties[p].Id, pressure.Week, "price-in-force", pressure.InForce[p], pressure.Id);
                table.Row("pressure", "", holdout.Parties[p].Id, pressure.Week, "price-otherwise", pressure.Otherwise[p], pressure.Id);
                table.Row("pressure", "", holdout.Parties[p].Id, null, "leverage", pressure.Leverage[p], pressure.Id);
            }
        }

        foreach (var lever in holdout.Levers)
            Lever(table, holdout, lever);
        foreach (var effect in holdout.InputEffects)
        {
            var path = effect.Input.Path;
            table.Row("input", "", "", null, "low", effect.Input.Estimate.Low, path);
            table.Row("input", "", "", null, "high", effect.Input.Estimate.High, path);
            table.Row("input", "", "", null, "weeks-refused-at-low", effect.LowWeeks, path);
            table.Row("input", "", "", null, "weeks-refused-at-high", effect.HighWeeks, path);
            table.Row("input", "", "", 26, "signed-at-low", effect.LowSigned26, path);
            table.Row("input", "", "", 26, "signed-at-high", effect.HighSigned26, path);
            table.Row("input", "", "", null, "rank-coefficient", effect.Rank, path);
        }

        foreach (var tail in holdout.Tails)
        {
            table.Row("tail", "", holdout.Parties[holdout.Focus].Id, 0, "price", tail.Price, tail.Name);
            table.Row("tail", "", "", null, "median-week-signed", tail.MedianSigned, tail.Name);
            table.Row("tail", "", "", 26, "signed", tail.SignedBy26, tail.Name);
        }

        return table.ToString();
    }

    private static void Lever(HoldoutRows table, CaseHoldout holdout, LeverEffect lever)
    {
        var id = lever.Scenario;
        table.Row("lever", id, "", null, "applies", lever.Applies, lever.Name);
        table.Effect(id, "", 26, "signed", lever.SignedBy26);
        table.Effect(id, "", 52, "signed", lever.SignedBy52);
        table.Effect(id, holdout.Parties.IsEmpty ? "" : holdout.Parties[holdout.Focus].Id, null, "weeks-refused-of-104", lever.WeeksRefused);
        for (var p = 0; p < lever.Reactions.Length; p++)
        {
            var (party, reaction) = (holdout.Parties[p].Id, lever.Reactions[p]);
            table.Row("lever", id, party, 0, "price-before", reaction.PriceBefore);
            table.Row("lever", id, party, 0, "price-after", reaction.PriceAfter, HoldoutWords.Answer(reaction));
            table.Row("lever", id, party, null, "blocks", reaction.SharePaths);
            table.Effect(id, party, 0, "price", reaction.Price);
        }

        table.Ranges(holdout, id, lever.OverRanges);
    }

    private static void Provenance(HoldoutRows table, CaseHoldout holdout)
    {
        var made = holdout.Provenance;
        void Row(string quantity, string? note) => table.Row("provenance", "", "", null, quantity, null, note ?? "");
        Row("version", made.Version);
        Row("case-file", made.CaseFile);
        Row("case-hash", made.CaseHash);
        Row("scenario", made.Scenario);
        Row("handling", Print.Kebab(holdout.Case.Handling));
        Row("seed", made.Seed.ToString(CultureInfo.InvariantCulture));
        Row("draws", made.Draws.ToString(CultureInfo.InvariantCulture));
        Row("status", Print.Kebab(holdout.Status));
        Row("tail", holdout.Tail?.Text);
        Row("not-answered", holdout.NotAnswered?.Text);
    }
}
