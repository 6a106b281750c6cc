using System.Globalization;

namespace Parley.Reading.Checks.Quantities;

/// <summary>Totals that are not the sum of their parts, parts that exceed the whole, majorities that are none, shares over a hundred.</summary>
internal static class SumChecks
{
    // How many counts before a total may be its parts, and over how many sentences.
    private const int Parts = 7;
    private const int Most = 4;
    private static readonly string[] Totals = ["total", "totals", "totalling", "altogether", "together", "combined", "all", "sum", "makes", "made", "both", "overall", "jointly", "add", "adds", "added", "command", "commands", "coalition", "cabinet", "alliance", "bloc", "partnership", "duo", "trio"];

    /// <summary>Adds what does not add up.</summary>
    public static void Find(ReadingContext context, List<Quantity> quantities, List<FoundProblem> problems)
    {
        var made = 0;
        for (var i = 0; i < quantities.Count && made < Most; i++)
        {
            var before = problems.Count;
            Whole(context, quantities[i], problems);
            Sum(context, quantities, i, problems);
            Majority(context, quantities, i, problems);
            made += problems.Count - before;
        }
        Shares(context, quantities, problems);
    }

    private static void Whole(ReadingContext context, Quantity part, List<FoundProblem> problems)
    {
        if (part.Whole is { } whole && part.Unit == whole.Unit && part.Low > whole.High)
            problems.Add(new("figures_disagree", [(part.First, part.Last), (whole.First, whole.Last)], $"A part of {Shown(part.Value)} is more than the whole of {Shown(whole.Value)}.", "high", "checks/part-of-whole"));
    }

    private static void Sum(ReadingContext context, List<Quantity> quantities, int at, List<FoundProblem> problems)
    {
        var total = quantities[at];
        if (total.Unit is "percent" or "days" || total.Value < 5 || total.Whole is not null || total.Low < total.High || total.IsWhole || !IsTotal(context, total))
            return;
        var seats = Units.AreSeats(total.Unit) || total.IsBare && quantities.Exists(q => Units.AreSeats(q.Unit) && Math.Abs(q.Sentence - total.Sentence) <= 3);
        var reach = seats || Units.SameFamily(total.Unit, "captive") ? int.MaxValue : 3;
        var parts = new List<Quantity>();
        for (var j = at - 1; j >= 0 && parts.Count < Parts && total.Sentence - quantities[j].Sentence <= reach; j--)
        {
            var part = quantities[j];
            if (!part.IsWhole && part.Value < total.Value && part.Low >= part.High && (total.IsBare ? part.Unit is not ("percent" or "days" or "") && (!seats || Units.AreSeats(part.Unit)) : part.Unit.Length > 0 && (seats ? Units.AreSeats(part.Unit) : Units.SameFamily(part.Unit, total.Unit))))
                parts.Add(part);
        }
        if (parts.Count < 2)
            return;
        var (chosen, gap) = Nearest(parts, total.Value);
        if (gap < 1e-9 * total.Value && seats)
        {
            // The parties that are named with the total are its parts, where they are named.
            var named = ContentWords.Of(context, context.Sentences[Math.Max(0, total.Sentence - 1)].First, context.Sentences[total.Sentence].End - 1);
            named.RemoveWhere(w => Units.SameFamily(w, "seat") || w is "party" or "win" or "hold" or "coalition" or "cabinet");
            var near = parts.Where(p => p.Sentence != total.Sentence && p.Words.Overlaps(named)).ToList();
            if (near.Count >= 2 && near.Count < parts.Count)
                (chosen, gap) = Nearest(near, total.Value);
        }
        // A miss is a slip only where it is small.
        var reached = chosen.Sum(p => p.Value);
        var slip = chosen.Count == parts.Count && OneDigit(reached, total.Value);
        if (gap < 1e-9 * total.Value || !slip && (gap > Math.Max(2, 0.1 * total.Value) || chosen.Count > 2 && gap > Math.Max(2, 0.03 * total.Value) && !seats))
            return;
        var row = string.Join(" + ", chosen.Select(p => Shown(p.Value)));
        problems.Add(new("figures_disagree", [.. chosen.Select(p => (p.First, p.Last)), (total.First, total.Last)], $"{row} is {Shown(reached)}, not {Shown(total.Value)}, if these are the parts of it.", chosen.Count == parts.Count ? "high" : "medium", "checks/sum"));
    }

    // The parts, two or more, whose sum is nearest to the total; of equals the larger set.
    private static (List<Quantity> Chosen, double Gap) Nearest(List<Quantity> parts, double total)
    {
        var (best, gap) = (0, double.MaxValue);
        for (var set = 1; set < 1 << parts.Count; set++)
        {
            var miss = Math.Abs(parts.Where((_, k) => (set >> k & 1) != 0).Sum(p => p.Value) - total);
            if (int.PopCount(set) >= 2 && miss < gap)
                (best, gap) = (set, miss);
        }
        return ([.. parts.Where((_, k) => (best >> k & 1) != 0).OrderBy(p => p.First)], gap);
    }

    private static bool OneDigit(double one, double other)
    {
        var (left, right) = (one.ToString("0", CultureInfo.InvariantCulture), other.ToString("0", CultureInfo.InvariantCulture));
        return left.Length >= 3 && left.Length == right.Length && left.Zip(right).Count(p => p.First != p.Second) == 1;
    }

    private static bool IsTotal(ReadingContext context, Quantity q)
    {
        var sentence = context.Sentences[q.Sentence];
        for (var i = Math.Max(sentence.First, q.First - 10); i < q.First; i++)
        {
            if (Array.IndexOf(Totals, context.Tokens[i].Lower) >= 0)
                return true;
        }
        return q.Last + 2 < sentence.End && context.Tokens[q.Last + 1].Lower == "in" && context.Tokens[q.Last + 2].Lower is "all" or "total";
    }

    // 60 of 120 seats are no majority; 62 of 100 are no minority.
    private static void Majority(ReadingContext context, List<Quantity> quantities, int at, List<FoundProblem> problems)
    {
        var part = quantities[at];
        var sentence = context.Sentences[part.Sentence];
        var whole = part.Whole ?? (Units.AreSeats(part.Unit) || part.IsBare ? quantities.Find(q => q.IsWhole && Units.AreSeats(q.Unit)) : null);
        if (whole is null || part == whole || part.IsWhole || part.Value > whole.Value || whole.Value < 3)
            return;
        var limit = at + 1 < quantities.Count ? Math.Min(sentence.End, quantities[at + 1].IsWhole ? part.Last + 14 : quantities[at + 1].First) : sentence.End;
        for (var i = part.NumberFirst; i < Math.Min(limit, part.Last + 14); i++)
        {
            if (context.Tokens[i].Lower is not ("majority" or "minority"))
                continue;
            var majority = context.Tokens[i].Lower == "majority";
            if (i > 0 && context.Tokens[i - 1].Lower is "two-thirds" or "no" or "of" or "short" or "needed" || i > 2 && context.Tokens[i - 2].Lower is "short" or "without" or "no" or "not" or "for")
                return;
            if (majority == part.Value > whole.Value / 2)
                return;
            problems.Add(new("internal_inconsistency", [(part.First, part.Last), (whole.First, whole.Last), (i, i)], $"{Shown(part.Value)} of {Shown(whole.Value)} is {(majority ? "no majority" : "more than half")}.", "high", "checks/majority"));
            return;
        }
    }

    // Shares in one sentence that are dealt out between several.
    private static void Shares(ReadingContext context, List<Quantity> quantities, List<FoundProblem> problems)
    {
        foreach (var group in quantities.Where(q => q.Unit == "percent").GroupBy(q => q.Sentence))
        {
            var row = group.ToList();
            var sentence = context.Sentences[group.Key];
            var dealt = false;
            for (var i = sentence.First; i < sentence.End && !dealt; i++)
                dealt = context.Tokens[i].Lower is "split" or "splits" or "divide" or "divided" or "rest" or "remaining" or "remainder" or "respectively" or "shares" or "apportioned" or "allotted";
            var sum = row.Sum(q => q.Value);
            if (dealt && row.Count >= 2 && sum > 101 && row.TrueForAll(q => q.Value < 100))
                problems.Add(new("figures_disagree", [.. row.Select(q => (q.First, q.Last))], $"The shares add up to {Shown(sum)} per cent.", "medium", "checks/shares"));
        }
    }

    private static string Shown(double value) => value.ToString("#,0.##", CultureInfo.InvariantCulture);
}
