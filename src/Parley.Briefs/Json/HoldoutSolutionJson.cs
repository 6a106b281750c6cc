using System.Collections.Immutable;
using System.Text.Json;
using Parley.Analysis.Holdout;
using Parley.Briefs.Text;
using Parley.Models.Holdout;

namespace Parley.Briefs.Json;

/// <summary>The exact solution at the most likely values, as JSON.</summary>
internal static class HoldoutSolutionJson
{
    private static readonly int[] Dates = [8, 26, 52, 104];

    public static void Write(Utf8JsonWriter json, CaseHoldout holdout)
    {
        if (holdout.AtMostLikely is not { } result)
        {
            json.WriteNull("at-most-likely");
            return;
        }

        json.Object("at-most-likely", () =>
        {
            var summary = result.Summary;
            json.WriteString("status", Print.Kebab(summary.Status));
            json.WriteNumber("horizon", result.Horizon);
            json.WriteNumber("cycle", result.Cycle);
            json.WriteNumber("steps", result.Problem.Steps);
            json.WriteNumber("start", result.Problem.Start);
            json.Number("precision", result.Options.Precision);
            json.Texts("warnings", result.Warnings);
            json.ByParty("today", holdout, p => Today(json, summary.Today[p]));
            json.Object("signed", () => Curve(json, summary.Signed, result.Options.RestrictedTo));
            json.ByParty("first-yes", holdout, p => Curve(json, summary.FirstYes[p], result.Options.RestrictedTo));
            json.Object("blocks", () => Each(holdout, (id, p) => json.Number(id, summary.Blocks[p])));
            json.Object("signed-by-proposal", () =>
            {
                for (var i = 0; i < result.SignedByProposal.Length; i++)
                    json.Series(i < holdout.Proposals.Length ? holdout.Proposals[i].Id : $"row-{i + 1}", result.SignedByProposal[i]);
            });
            json.Object("successor-in-office-nothing-signed", () => Each(holdout, (id, p) => json.Series(id, result.Successors[p])));
            Ripeness(json, holdout, result.Ripeness);
            Forecast(json, result.Contest);
            json.List("regime-shares", [.. result.Regimes.Select((share, regime) => (share, regime))], r => json.Item(() =>
            {
                json.WriteNumber("regime", r.regime);
                json.Text("name", r.regime < holdout.Regimes.Length ? holdout.Regimes[r.regime] : null);
                json.Series("share", r.share);
            }));
        });
    }

    public static void Strip(Utf8JsonWriter json, CaseHoldout holdout, StripDate date) => json.Item(() =>
    {
        json.WriteNumber("week", date.Week);
        json.WriteNumber("regime", date.Regime);
        json.Object("yes", () => Each(holdout, (id, p) => Steps(json, id, date.Yes[p])));
        Steps(json, "all", date.Settles);
    });

    public static void Course(Utf8JsonWriter json, CaseHoldout holdout, CoursePoint point) => json.Item(() =>
    {
        json.WriteNumber("week", point.Week);
        json.WriteNumber("step", point.State.Contest);
        json.WriteNumber("regime", point.State.Regime);
        json.WriteNumber("home", point.State.Home);
        json.Object("price", () => Each(holdout, (id, p) => json.Number(id, point.Price[p])));
    });

    /// <summary>An object for each party, by its id.</summary>
    public static void ByParty(this Utf8JsonWriter json, string key, CaseHoldout holdout, Action<int> write) =>
        json.Object(key, () => Each(holdout, (id, p) => json.Object(id, () => write(p))));

    public static void Each(CaseHoldout holdout, Action<string, int> write)
    {
        for (var p = 0; p < holdout.Parties.Length; p++)
            write(holdout.Parties[p].Id, p);
    }

    private static void Today(Utf8JsonWriter json, HoldoutToday today)
    {
        json.Number("holding-out", today.HoldingOut);
        json.Number("accepting", today.Accepting);
        json.Number("price", today.Price);
        json.WriteBoolean("says-yes", today.SaysYes);
        json.Number("fighting-on", today.FightingOn);
    }

    private static void Curve(Utf8JsonWriter json, OutcomeCurve curve, int restrictedTo)
    {
        json.Number("median-week", curve.Median);
        json.WriteNumber("restricted-to", restrictedTo);
        json.Number("restricted-mean", curve.RestrictedMean(restrictedTo));
        json.Object("by-week", () =>
        {
            foreach (var week in Dates.Where(w => w < curve.Dates))
                json.Number($"{week}", curve.Reached[week]);
        });
        json.Series("reached", curve.Reached);
        json.Series("contest-at-bottom", curve.AtBottom);
        json.Series("contest-at-top", curve.AtTop);
        json.Series("frozen", curve.Frozen);
        json.Series("running", curve.Running);
    }

    private static void Ripeness(Utf8JsonWriter json, CaseHoldout holdout, Ripeness ripe) => json.Object("ripeness", () =>
    {
        json.Object("hurting", () => Each(holdout, (id, p) => json.Series(id, ripe.Hurting[p])));
        json.Series("stalemate", ripe.Stalemate);
        json.Series("hurting-stalemate", ripe.HurtingStalemate);
        json.Series("way-out", ripe.WayOut);
        json.Series("ripe", ripe.Ripe);
    });

    private static void Forecast(Utf8JsonWriter json, ContestForecast forecast) => json.Object("contest-forecast", () =>
    {
        json.Series("mean", forecast.Mean);
        json.Series("p5", forecast.Low);
        json.Series("median", forecast.Median);
        json.Series("p95", forecast.High);
        json.Series("at-bottom", forecast.AtBottom);
        json.Series("at-top", forecast.AtTop);
    });

    private static void Steps(Utf8JsonWriter json, string key, ImmutableArray<(int Low, int High)> intervals) => json.List(key, intervals, i => json.Item(() =>
    {
        json.WriteNumber("low", i.Low);
        json.WriteNumber("high", i.High);
    }));
}
