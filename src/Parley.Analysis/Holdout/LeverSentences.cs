using Parley.Analysis.Findings;
using Parley.Core;

namespace Parley.Analysis.Holdout;

/// <summary>Says what a scenario changes, for every side.</summary>
internal static class LeverSentences
{
    public static Statement CannotBeAsked(Scenario scenario) => Prose.Say($"{scenario.Name}: the question of holding out cannot be compared under it.");

    public static Statement BearsNot(Scenario scenario) => Prose.Say($"{scenario.Name}: changes nothing that this question rests on.");

    public static Statement Say(HoldoutCase holdout, LeverEffect effect)
    {
        var root = $"holdout/levers/{effect.Scenario}";
        var signed = effect.SignedBy26!;
        var weeks = effect.WeeksRefused!;
        var focus = holdout.Signatories[holdout.Focus].Party.Name;
        var first = Prose.Say($"{effect.Name}: a signature by week 26 {Chance(signed, root + "/signed-by-26")}, and {focus} refuses {Weeks(weeks, root + "/weeks-refused")}");
        if (holdout.Proposals.IsEmpty)
            return Prose.Say($"{first}.");
        var reactions = effect.Reactions.Select((r, p) => Of(r, holdout.Signatories[p].Party, root)).ToArray();
        return Prose.Say($"{first}. Today {reactions}.");
    }

    // Changes of a chance are said in points and never with a likelihood word: the words are for chances themselves.
    private static Statement Chance(Effect effect, string path)
    {
        var mean = effect.OverRanges.Mean;
        if (Math.Abs(mean) < 0.005 && effect.OtherSign == 0)
            return Prose.Say($"keeps its chance");
        var open = effect.SignDiffers ? Prose.Say($"; the direction is open: it is the other way in {Prose.Percent(effect.OtherSign, path + "/other-sign")}% of the draws") : Prose.Say($"");
        return Prose.Say($"{(mean >= 0 ? "gains" : "loses")} {Prose.N(Math.Abs(mean) * 100, path + "/size", "0.#")} percentage points ({Prose.N(effect.OverRanges.P5 * 100, path + "/p5")} to {Prose.N(effect.OverRanges.P95 * 100, path + "/p95")} across draws{open})");
    }

    private static Statement Weeks(Effect effect, string path)
    {
        var mean = effect.OverRanges.Mean;
        return Math.Abs(mean) < 0.5
            ? Prose.Say($"about as long")
            : Prose.Say($"{Prose.N(Math.Abs(mean), path + "/size")} weeks {(mean > 0 ? "longer" : "less")} of the first 104{(effect.SignDiffers ? ", in most draws" : "")}");
    }

    private static Statement Of(Reaction reaction, Party party, string root)
    {
        var (before, after) = (reaction.PriceBefore, reaction.PriceAfter);
        var path = $"{root}/{party.Id}";
        var answer = (before > 0, after > 0) switch
        {
            (true, true) => "would still refuse",
            (false, false) => "would still sign",
            (true, false) => "would sign",
            _ => "would no longer sign",
        };
        return double.IsNaN(before) || double.IsNaN(after)
            ? Prose.Say($"{party.Name} has nothing to sign")
            : Prose.Say($"{party.Name} {answer} (price {HoldoutSentences.Points(before, path + "/price-before")} before, {HoldoutSentences.Points(after, path + "/price-after")} with it)");
    }
}
