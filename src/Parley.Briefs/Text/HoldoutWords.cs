using System.Collections.Immutable;
using Parley.Analysis.Findings;
using Parley.Analysis.Holdout;

namespace Parley.Briefs.Text;

/// <summary>The words of a holdout answer that are the same wherever it is printed.</summary>
internal static class HoldoutWords
{
    /// <summary>A party says yes where its price is at most this; see <see cref="Models.Holdout.HoldoutOptions.Tie"/>.</summary>
    private const double Tie = 1e-12;

    /// <summary>A party's name.</summary>
    public static string Party(CaseHoldout holdout, int party) => CaseText.Line(holdout.Parties[party].Name, 120);

    /// <summary>A party's name for figures.</summary>
    public static string Label(CaseHoldout holdout, int party) => CaseText.Line(holdout.Parties[party].Label, 40);

    /// <summary>The question, with the party whose refusal is followed.</summary>
    public static string Question(CaseHoldout holdout) =>
        holdout.Parties.IsEmpty ? "How long can a party hold out?" : $"How long can {Party(holdout, holdout.Focus)} hold out?";

    /// <summary>What is taken to end the contest where nobody signs.</summary>
    public static string Tail(Statement tail) => $"If nobody signs: {tail.Text}.";

    /// <summary>A worth or a price of the model's scale in points of 100; what would print as nought without being it gets a digit more.</summary>
    public static string Points(double worth) => Print.Fixed(worth * 100, Math.Abs(worth) is >= 0.00005 and < 0.0005 ? 2 : 1);

    /// <summary>The middle nine tenths of something in points of 100.</summary>
    public static string Points(OverDraws draws) => Print.Range(Points(draws.P5), Points(draws.P95));

    /// <summary>A number of weeks; "never" where there is no such week.</summary>
    public static string Weeks(double weeks) => double.IsPositiveInfinity(weeks) ? "never" : Print.Fixed(weeks, 0);

    /// <summary>The middle nine tenths of a number of weeks.</summary>
    public static string Weeks(OverDraws draws) => Print.Range(Weeks(draws.P5), Weeks(draws.P95));

    /// <summary>A week by which something has happened in half of all courses.</summary>
    public static string Median(int? week) => week is { } at ? Print.Count(at) : "never";

    /// <summary>A mean share with the middle nine tenths of the draws.</summary>
    public static string Share(OverDraws share) => $"{Print.Percent(share.Mean)} ({Print.Range(Print.Percent(share.P5), Print.Percent(share.P95))})";

    /// <summary>Steps of the contest, as intervals.</summary>
    public static string Steps(ImmutableArray<(int Low, int High)> intervals) => intervals.IsDefaultOrEmpty
        ? "nowhere" : string.Join(", ", intervals.Select(i => Print.Range(Print.Count(i.Low), Print.Count(i.High))));

    /// <summary>What a regime is.</summary>
    public static string Regime(CaseHoldout holdout, int regime) =>
        regime >= 0 && regime < holdout.Regimes.Length ? CaseText.Line(holdout.Regimes[regime], 200) : "";

    /// <summary>A change with its sign and the middle nine tenths of the draws.</summary>
    /// <param name="effect">The change.</param>
    /// <param name="times">What it is multiplied by: 100 for shares and worths, 1 for weeks.</param>
    public static string Change(Effect? effect, double times)
    {
        if (effect is null)
            return "–";
        var over = effect.OverRanges;
        var text = $"{Signed(over.Mean * times)} ({Print.Range(Signed(over.P5 * times), Signed(over.P95 * times))})";
        return effect.SignDiffers ? $"{text}; the other way in {Print.Percent(effect.OtherSign)} of draws" : text;
    }

    /// <summary>How a party's answer to what is on the table changes with a scenario.</summary>
    public static string Answer(Reaction reaction) => (double.IsNaN(reaction.PriceBefore), double.IsNaN(reaction.PriceAfter), reaction.PriceBefore <= Tie, reaction.PriceAfter <= Tie) switch
    {
        (_, true, _, _) => "nothing is on the table",
        (true, _, _, true) => "would sign today",
        (true, _, _, false) => "would not sign today",
        (_, _, true, true) => "would still sign today",
        (_, _, true, false) => "would no longer sign today",
        (_, _, false, true) => "would now sign today",
        _ => "would still not sign today",
    };

    /// <summary>A party's reaction to a scenario: price before and after, and its answer.</summary>
    public static string Reacts(Reaction reaction) => $"{Points(reaction.PriceBefore)} → {Points(reaction.PriceAfter)}: {Answer(reaction)}";

    /// <summary>Which end of the contest a step count of nought, or of all steps, is.</summary>
    public static string Ends(CaseHoldout holdout, bool atTop)
    {
        var loser = holdout.Parties.FirstOrDefault(p => p.IsFor != atTop);
        return loser is null ? "contest over" : $"{CaseText.Line(loser.Label, 40)} collapses";
    }

    /// <summary>What is said of a split of the whole; <see langword="null"/> where it was not asked.</summary>
    public static string? Split(CaseHoldout holdout)
    {
        if (holdout.AnyDeal is not { } any)
            return null;
        var agreed = any.Split.IsEmpty && any.Surplus > 0
            ? $"No split of the whole would be agreed today at the most likely values: only {Points(any.Surplus)} points of 100 would be left over what holding out is worth to all together, less than a signature itself costs them."
            : any.Split.IsEmpty
            ? $"No split of the whole would be agreed today at the most likely values: to hold out is worth {Points(-any.Surplus)} points of 100 more to all together than there is to share."
            : $"A split of the whole would be agreed today at the most likely values: {string.Join(", ", any.Split.Select((s, p) => $"{Party(holdout, p)} {Points(s)}"))}, with {Points(any.Surplus)} points of 100 to share over what holding out is worth.";
        return $"{agreed} Over the ranges one would be agreed today in {Print.Percent(any.Today)} of draws. Signed by week 52 at the most likely values, were every split open: {Print.Percent(any.SignedBy52)}.";
    }

    /// <summary>How many draws there were, and how many were kept.</summary>
    public static string Drawn(HoldoutOverRanges ranges) => ranges.IsMatched && ranges.Kept < ranges.Draws
        ? $"{Print.Count(ranges.Kept)} of {Print.Count(ranges.Draws)} draws of all inputs; the others are left out, for in them a party says yes today that is known to refuse."
        : $"{Print.Count(ranges.Draws)} draws of all inputs.";

    private static string Signed(double value)
    {
        var text = Print.Fixed(value, 1);
        return text.StartsWith('−') || text == "–" || text.Trim('0', '.').Length == 0 ? text : "+" + text;
    }
}
