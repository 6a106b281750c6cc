using Parley.Reading.Language;

namespace Parley.Reading.Checks.Quantities;

/// <summary>Two numbers for one quantity.</summary>
internal static class FigureChecks
{
    // How many later numbers of the same unit a number is compared with.
    private const int Window = 40;
    private const int Most = 6;
    private const int Few = 12;

    // A text with more pairs than this is a table: the rest is not compared.
    private const int MostPairs = 40_000;
    private const double Enough = 2.0;
    private const double Sure = 4.0;

    /// <summary>Adds the pairs of numbers that seem to tell the same quantity differently, the surest first.</summary>
    public static void Find(ReadingContext context, List<Quantity> quantities, List<FoundProblem> problems, List<FoundContradiction> contradictions)
    {
        var compared = 0;
        var clash = quantities.ToDictionary(q => q, q => Cue(context, q));
        var changed = quantities.Where(q => Changed(context, q)).ToHashSet();
        var pairs = new List<(double Score, Quantity A, Quantity B, string Why)>();
        var bySentence = quantities.ToLookup(q => q.Sentence);
        var split = quantities.Select(q => q.Whole).OfType<Quantity>().ToHashSet();
        var counts = quantities.Where(q => !q.IsBare).GroupBy(q => q.Unit, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        foreach (var group in quantities.Where(q => !q.IsBare).GroupBy(q => q.Unit, StringComparer.Ordinal))
        {
            var row = group.ToList();
            for (var i = 0; i < row.Count; i++)
            {
                for (var j = i + 1; j < Math.Min(row.Count, i + 1 + Window) && compared++ < MostPairs; j++)
                    Consider(row[i], row[j]);
            }
        }
        for (var i = 0; i < quantities.Count; i++)
        {
            if (quantities[i].IsBare && Antecedent(context, quantities, i) is { } meant)
                pairs.Add((2.2, meant, quantities[i], "The second has no noun; it seems to be meant for the first."));
        }
        var used = new HashSet<Quantity>();
        foreach (var (score, a, b, why) in pairs.OrderByDescending(p => p.Score).ThenBy(p => p.A.First).ThenBy(p => p.B.First))
        {
            if (used.Contains(a) && used.Contains(b) || problems.Count(p => p.Kind == "figures_disagree") >= Most)
                continue;
            used.Add(a);
            used.Add(b);
            var (one, other) = (Words(context, a), Words(context, b));
            var who = a.Source is { } left && b.Source is { } right && left != right ? $" ({left.Canonical} and {right.Canonical})" : "";
            problems.Add(new("figures_disagree", [(a.First, a.Last), (b.First, b.Last)], $"“{one}” and “{other}”{who}: two numbers for what seems to be one quantity. {why}", score >= Sure || why.StartsWith("The digits", StringComparison.Ordinal) ? "high" : score >= 3 ? "medium" : "low", "checks/figures"));
            contradictions.Add(new((a.First, a.Last), (b.First, b.Last), "two numbers for one quantity", "checks/figures"));
        }

        void Consider(Quantity a, Quantity b)
        {
            if (a.Fits(b) || a.Whole == b || b.Whole == a || a.IsWhole != b.IsWhole && a.Sentence == b.Sentence || a.Value is 0 or 1 || b.Value is 0 or 1)
                return;
            var twist = DigitSlip(a, b);
            var score = twist ? 3.0 : 0;
            score += Evidence(context, bySentence, a, b, counts[a.Unit]) + (clash[a] || clash[b] ? 1.3 : 0) - (changed.Contains(a) || changed.Contains(b) ? 2 : 0) - (a.IsWhole != b.IsWhole && (split.Contains(a) || split.Contains(b)) ? 2 : 0);
            if (score >= Enough)
                pairs.Add((score, a, b, twist ? "The digits differ in one place or are swapped." : "Check which one holds, and who says so."));
        }
    }

    private static string Words(ReadingContext context, Quantity q) => context.Text.Plain[context.Tokens[q.First].Start..context.Tokens[q.Last].End];

    private static double Evidence(ReadingContext context, ILookup<int, Quantity> bySentence, Quantity a, Quantity b, int sameUnit)
    {
        var score = 0.0;
        var shared = 0;
        foreach (var word in a.Words)
            shared += word != a.Unit && b.Words.Contains(word) ? 1 : 0;
        score += Math.Min(2.0, 0.6 * shared);
        if (a.Unit is "days" && shared < 2)
            score -= 1.5;
        var general = a.Unit is "percent" or "days" or "$" or "€" or "£";
        // A noun that is counted twice only, and both times with an unlike number.
        if (!general && sameUnit == 2)
            score += 1.2;
        // "The loan is worth €250 million", "the €280 million loan".
        if (a.Thing is { } thing && b.Words.Contains(thing) || b.Thing is { } other && a.Words.Contains(other))
            score += 1.2;
        if ((!general || a.Thing is not null || b.Thing is not null) && a.Whole is null && b.Whole is null && Magnitude(a, b) < 1.5)
            score += 0.4;
        if (Magnitude(a, b) > 6)
            score -= 1.5;
        if (a.Source != b.Source)
            score += 0.7;
        // What would do, or is asked for, is another matter than what is.
        if (a.Wished || b.Wished)
            score -= 1;
        // Both sentences name the same other number: "the 4 per cent target".
        if (a.Sentence != b.Sentence && bySentence[a.Sentence].Take(Few).Any(x => x != a && bySentence[b.Sentence].Take(Few).Any(y => y != b && y.Unit == x.Unit && Math.Abs(y.Value - x.Value) < 1e-9)))
            score += 1;
        if (a.Owner is not null && b.Owner is not null && a.Owner != b.Owner && a.Source == b.Source)
            score -= Units.AreSeats(a.Unit) ? 4 : 1.2;
        if (Units.AreSeats(a.Unit) && (a.Owner is null || a.Owner != b.Owner))
            score -= 2;
        if (a.Sentence == b.Sentence && !Opposed(context, a.Last + 1, b.First - 1))
            score -= 3;
        if (a.Borrowed && b.Borrowed)
            score -= 1;
        return score;
    }

    private static double Magnitude(Quantity a, Quantity b) => Math.Max(a.Value, b.Value) / Math.Max(1e-9, Math.Min(a.Value, b.Value));

    // The same digits in another order, or one digit other, in numbers of four digits and more.
    private static bool DigitSlip(Quantity a, Quantity b)
    {
        var (left, right) = (Digits(a), Digits(b));
        if (left.Length < 4 || left.Length != right.Length || left.TrimEnd('0').Length < 3)
            return false;
        var unlike = left.Zip(right).Count(p => p.First != p.Second);
        return unlike == 1 && left.TrimEnd('0').Length >= 4 || left.Order().SequenceEqual(right.Order());
    }

    private static string Digits(Quantity q) => Math.Abs(q.Value) < 1e15 ? ((long)Math.Round(q.Value)).ToString(System.Globalization.CultureInfo.InvariantCulture) : "";

    // Words that set one account against another, in either clause.
    private static bool Cue(ReadingContext context, Quantity q)
    {
        var sentence = context.Sentences[q.Sentence];
        for (var i = Math.Max(sentence.First, q.First - 12); i < Math.Min(sentence.End, q.Last + 13); i++)
        {
            var token = context.Tokens[i];
            if (token.VerbLemma is "dispute" or "reckon" or "estimate" or "count" or "claim" or "contradict" or "correct" or "calculate" or "cite" or "maintain" or "counter" or "deny" && token.Is(Tag.Verb | Tag.Noun))
                return true;
            if (token.Lower is "figure" or "figures" or "reckoning" or "estimate" or "estimates" or "discrepancy" or "tally" or "audit" or "ledger" or "leaked" or "confidential" or "instead" or "actually" or "however" or "only" or "barely" or "whereas" or "versus")
                return true;
        }
        // "A spokeswoman denied that any number had been given."
        return q.Sentence + 1 < context.Sentences.Count && SpeaksOfNumber(context, context.Sentences[q.Sentence + 1].First, context.Sentences[q.Sentence + 1].End);
    }

    private static bool Opposed(ReadingContext context, int from, int to)
    {
        for (var i = from; i <= to; i++)
        {
            if (context.Tokens[i].Lower is "but" or "while" or "whereas" or "against" or "not" or "though" or "although" or ";" or "above" or "below" or "versus" or "yet" or "contradict" or "contrast")
                return true;
        }
        return false;
    }

    // A change is told, not a difference: from 80 to 25, up from 12, fell to 9, cut by 3.
    private static bool Changed(ReadingContext context, Quantity q)
    {
        var sentence = context.Sentences[q.Sentence];
        var before = q.First > sentence.First ? context.Tokens[q.First - 1].Lower : "";
        var earlier = q.First > sentence.First + 1 ? context.Tokens[q.First - 2] : null;
        if (before == "from" || before == "by" && earlier?.Is(Tag.Verb | Tag.Noun) == true)
            return true;
        for (var i = Math.Max(sentence.First, q.First - 6); i < q.First; i++)
        {
            if (context.Tokens[i].VerbLemma is "rise" or "fall" or "drop" or "grow" or "increase" or "decrease" or "climb" or "shrink" or "raise" or "lower" or "cut" && context.Tokens[i].Is(Tag.Verb) && before is "to" or "by" or "from")
                return true;
        }
        return false;
    }

    // "mentions 1,550", "put the figure at barely 700": the nearest count of like size, where a word tells that a number is meant.
    private static Quantity? Antecedent(ReadingContext context, List<Quantity> quantities, int i)
    {
        var bare = quantities[i];
        var sentence = context.Sentences[bare.Sentence];
        if (bare.Value < 10 || !SpeaksOfNumber(context, sentence.First, sentence.End))
            return null;
        for (var j = i - 1; j >= 0 && j >= i - 6 && quantities[j].Sentence >= bare.Sentence - 3; j--)
        {
            var other = quantities[j];
            if (!other.IsBare && !other.IsWhole && other.Unit is not ("percent" or "days") && !other.Fits(bare) && Magnitude(other, bare) < 2.5)
                return other;
        }
        return null;
    }

    private static bool SpeaksOfNumber(ReadingContext context, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (context.Tokens[i].Lower is "figure" or "number" or "count" or "estimate" or "tally" or "toll" or "total" or "estimated" or "counted" or "nearer" or "closer")
                return true;
        }
        return false;
    }
}
