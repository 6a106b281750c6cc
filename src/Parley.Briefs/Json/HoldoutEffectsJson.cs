using System.Text.Json;
using Parley.Analysis.Holdout;
using Parley.Briefs.Text;

namespace Parley.Briefs.Json;

/// <summary>What moves a holdout answer, and what stands beside it, as JSON.</summary>
internal static class HoldoutEffectsJson
{
    public static void Write(Utf8JsonWriter json, CaseHoldout holdout)
    {
        json.List("levers", holdout.Levers, l => Lever(json, holdout, l));
        Together(json, holdout.Together);
        json.Number("explained-by-ranks", holdout.Explained);
        json.List("input-effects", holdout.InputEffects, i => json.Item(() =>
        {
            json.Text("path", i.Input.Path);
            json.Text("label", i.Input.Label);
            json.Estimate("estimate", i.Input.Estimate);
            json.WriteBoolean("is-default", i.Input.IsDefault);
            json.Number("weeks-refused-at-low", i.LowWeeks);
            json.Number("weeks-refused-at-high", i.HighWeeks);
            json.Number("signed-by-26-at-low", i.LowSigned26);
            json.Number("signed-by-26-at-high", i.HighSigned26);
            json.Number("rank-coefficient", i.Rank);
        }));
        json.List("tails", holdout.Tails, t => json.Item(() =>
        {
            json.Text("name", t.Name);
            json.WriteBoolean("in-force", t.InForce);
            json.Number("price", t.Price);
            json.Number("median-week-signed", t.MedianSigned);
            json.Number("signed-by-26", t.SignedBy26);
        }));
        AnyDeal(json, holdout);
        Resolve(json, holdout.Resolve);
        json.List("checks", holdout.Checks, c => json.Item(() =>
        {
            json.WriteString("kind", Print.Kebab(c.Kind));
            json.Text("path", c.Path);
            json.Statement("says", c.Says);
        }));
    }

    /// <summary>What a pressure does where it is carried out.</summary>
    public static void Pressure(Utf8JsonWriter json, CaseHoldout holdout, PressureReading pressure) => json.Item(() =>
    {
        json.Text("id", pressure.Id);
        json.Text("instrument", pressure.Instrument);
        json.Number("week", pressure.Week);
        json.Object("price-in-force", () => HoldoutSolutionJson.Each(holdout, (id, p) => json.Number(id, pressure.InForce[p])));
        json.Object("price-otherwise", () => HoldoutSolutionJson.Each(holdout, (id, p) => json.Number(id, pressure.Otherwise[p])));
        json.Object("leverage", () => HoldoutSolutionJson.Each(holdout, (id, p) => json.Number(id, pressure.Leverage[p])));
    });

    private static void Lever(Utf8JsonWriter json, CaseHoldout holdout, LeverEffect lever) => json.Item(() =>
    {
        json.Text("scenario", lever.Scenario);
        json.Text("name", lever.Name);
        json.WriteBoolean("applies", lever.Applies);
        json.Statement("statement", lever.Statement);
        json.Effect("signed-by-26", lever.SignedBy26);
        json.Effect("signed-by-52", lever.SignedBy52);
        json.Effect("weeks-refused-of-104", lever.WeeksRefused);
        json.Object("reactions", () =>
        {
            for (var p = 0; p < lever.Reactions.Length; p++)
            {
                var reaction = lever.Reactions[p];
                json.Object(holdout.Parties[p].Id, () =>
                {
                    json.Number("price-before", reaction.PriceBefore);
                    json.Number("price-after", reaction.PriceAfter);
                    json.Text("answer", HoldoutWords.Answer(reaction));
                    json.Number("blocks", reaction.SharePaths);
                    json.Effect("price", reaction.Price);
                });
            }
        });
        HoldoutRangesJson.Write(json, holdout, lever.OverRanges);
    });

    private static void Together(Utf8JsonWriter json, LeverShares? together)
    {
        if (together is null)
        {
            json.WriteNull("together");
            return;
        }

        json.Object("together", () =>
        {
            json.WriteString("measure", "weeks that the party in focus refuses, of the first 104, at the most likely values");
            json.Number("total", together.Total);
            json.List("scenarios", [.. together.Scenarios.Select((id, i) => (id, i))], s => json.Item(() =>
            {
                json.Text("scenario", s.id);
                json.Number("share", together.Shares[s.i]);
                json.Number("alone", together.Alone[s.i]);
            }));
        });
    }

    private static void AnyDeal(Utf8JsonWriter json, CaseHoldout holdout)
    {
        if (holdout.AnyDeal is not { } any)
        {
            json.WriteNull("any-deal");
            return;
        }

        json.Object("any-deal", () =>
        {
            json.Number("surplus", any.Surplus);
            json.Object("split", () =>
            {
                for (var p = 0; p < any.Split.Length; p++)
                    json.Number(holdout.Parties[p].Id, any.Split[p]);
            });
            json.Number("agreed-today", any.Today);
            json.Number("signed-by-52", any.SignedBy52);
        });
    }

    private static void Resolve(Utf8JsonWriter json, PrivateResolve? resolve)
    {
        if (resolve is null)
        {
            json.WriteNull("private-resolve");
            return;
        }

        json.Object("private-resolve", () =>
        {
            json.Number("low-weeks", resolve.LowWeeks);
            json.Number("high-weeks", resolve.HighWeeks);
            json.Number("both-refuse-at-26", resolve.BothRefuseAt26);
            json.Number("both-refuse-at-52", resolve.BothRefuseAt52);
            json.Statement("says", resolve.Says);
        });
    }
}
