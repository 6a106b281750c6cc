using System.Text.Json;
using Parley.Analysis.Holdout;

namespace Parley.Briefs.Json;

/// <summary>A holdout answer over the ranges of the inputs, as JSON.</summary>
internal static class HoldoutRangesJson
{
    public static void Write(Utf8JsonWriter json, CaseHoldout holdout, HoldoutOverRanges? ranges)
    {
        if (ranges is null)
        {
            json.WriteNull("over-ranges");
            return;
        }

        json.Object("over-ranges", () =>
        {
            json.WriteNumber("draws", ranges.Draws);
            json.WriteNumber("kept", ranges.Kept);
            json.WriteBoolean("matches-known-refusals", ranges.IsMatched);
            json.List("signed-by", ranges.SignedBy, s => By(json, s));
            json.Object("refusing-at", () => HoldoutSolutionJson.Each(holdout, (id, p) => json.List(id, ranges.RefusingAt[p], s => By(json, s))));
            json.Object("weeks-refused-of-104", () => HoldoutSolutionJson.Each(holdout, (id, p) => json.Draws(id, ranges.WeeksRefused[p])));
            json.Object("median-week-of-yes", () => HoldoutSolutionJson.Each(holdout, (id, p) => json.Draws(id, ranges.MedianYes[p])));
            json.Object("price", () => HoldoutSolutionJson.Each(holdout, (id, p) => json.Draws(id, ranges.Price[p])));
            json.Object("yes-today", () => HoldoutSolutionJson.Each(holdout, (id, p) => json.Number(id, ranges.YesToday[p])));
            json.Object("blocks", () => HoldoutSolutionJson.Each(holdout, (id, p) => json.Number(id, ranges.Blocks[p])));
            Band(json, "signed", ranges.Signed);
            Band(json, "contest-at-bottom", ranges.AtBottom);
            Band(json, "contest-at-top", ranges.AtTop);
            json.Object("refusing", () => HoldoutSolutionJson.Each(holdout, (id, p) => Band(json, id, ranges.Refusing[p])));
        });
    }

    /// <summary>A number over the draws; <c>null</c> for an effect that was not computed.</summary>
    public static void Effect(this Utf8JsonWriter json, string key, Effect? effect)
    {
        if (effect is null)
        {
            json.WriteNull(key);
            return;
        }

        json.Object(key, () =>
        {
            json.Number("at-most-likely", effect.AtMostLikely);
            json.Draws("over-ranges", effect.OverRanges);
            json.Number("other-sign", effect.OtherSign);
            json.WriteBoolean("sign-differs", effect.SignDiffers);
        });
    }

    public static void Draws(this Utf8JsonWriter json, string key, OverDraws draws) => json.Object(key, () => Draws(json, draws));

    private static void Draws(Utf8JsonWriter json, OverDraws draws)
    {
        json.Number("mean", draws.Mean);
        json.Number("standard-error", draws.StandardError);
        json.Number("p5", draws.P5);
        json.Number("p25", draws.P25);
        json.Number("p50", draws.P50);
        json.Number("p75", draws.P75);
        json.Number("p95", draws.P95);
    }

    private static void By(Utf8JsonWriter json, ShareBy by) => json.Item(() =>
    {
        json.WriteNumber("week", by.Week);
        Draws(json, by.Share);
    });

    private static void Band(Utf8JsonWriter json, string key, ShareBand band) => json.Object(key, () =>
    {
        json.Series("mean", band.Mean);
        json.Series("p5", band.Low);
        json.Series("median", band.Median);
        json.Series("p95", band.High);
    });
}
