using Parley.Reading.Actors;
using Parley.Reading.Language;

namespace Parley.Reading.Checks.Quantities;

/// <summary>Finds the numbers of a report that count or measure something; dates, years, ages and numbers in names are left out.</summary>
internal sealed class QuantityFinder
{
    // How far a clause reaches around a number for telling what it is about.
    private const int Around = 14;
    private const int NounReach = 5;

    private readonly ReadingContext context;
    private readonly Findings found;
    private readonly bool[] dated;
    private readonly List<Quantity> quantities = [];

    private QuantityFinder(ReadingContext context, Findings found)
    {
        (this.context, this.found) = (context, found);
        dated = new bool[context.Tokens.Count];
        foreach (var date in found.Dates)
        {
            for (var i = date.First; i <= date.Last; i++)
                dated[i] = true;
        }
    }

    /// <summary>All quantities, in order.</summary>
    public static List<Quantity> Find(ReadingContext context, Findings found)
    {
        var finder = new QuantityFinder(context, found);
        foreach (var sentence in context.Sentences)
            finder.Sentence(sentence);
        finder.Sources();
        return finder.quantities;
    }

    private void Sentence(Sentence sentence)
    {
        var before = quantities.Count;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (dated[i] || At(i, sentence) is not { } quantity)
                continue;
            quantities.Add(quantity);
            i = quantity.NumberLast;
        }
        if (quantities.Count > before)
            Elliptic(quantities.GetRange(before, quantities.Count - before));
    }

    private Quantity? At(int i, Sentence sentence)
    {
        var tokens = context.Tokens;
        if (Compound(i, sentence) is { } compound)
            return compound;
        if (NumberReader.At(tokens, i, sentence.End) is not { } number || IsPartOfName(i, number.Last, number.Value, sentence))
            return null;
        var (unit, last, factor) = UnitAfter(number.Last, sentence);
        var first = i;
        if (i > sentence.First && !char.IsLetter(tokens[i - 1].Text[0]) && Units.Currency(tokens[i - 1].Text) is { } currency)
        {
            first = i - 1;
            if (first > sentence.First && !tokens[first].SpaceBefore && tokens[first - 1].Text.Length <= 3 && tokens[first - 1].Text.All(char.IsAsciiLetterUpper))
                currency = tokens[--first].Text + currency;
            (unit, last, factor) = (currency, number.Last, 1);
        }
        if (unit.Length == 0 && (number.Value is 1 || IsYear(tokens[i].Text) || tokens[i].Lower == "zero"))
            return null;
        var (low, high) = Bounds(first, number.Value, sentence);
        return new()
        {
            First = first,
            Last = last,
            NumberFirst = i,
            NumberLast = number.Last,
            Value = number.Value * factor,
            Low = low * factor,
            High = high * factor,
            Unit = unit,
            Sentence = sentence.Index,
            Words = ContentWords.Of(context, Math.Max(sentence.First, i - Around), Math.Min(sentence.End - 1, last + Around)),
            Owner = Owner(first, sentence),
            Thing = last + 1 < sentence.End && tokens[last + 1].Is(Tag.Noun) && !tokens[last + 1].Capital ? Units.Singular(tokens[last + 1]) : null,
            Wished = context.Verbs[sentence.Index].Exists(v => v.ClauseStart <= first && first <= v.ClauseEnd && (v.Modal is "could" or "should" or "may" or "might" || v.Lemma is "demand" or "want" or "offer" or "propose" or "seek" or "press" or "insist" or "suffice" or "need" or "require")),
        };
    }

    // 45-day pause, three-year deal.
    private Quantity? Compound(int i, Sentence sentence)
    {
        var token = context.Tokens[i];
        var hyphen = token.Lower.LastIndexOf('-');
        if (hyphen <= 0 || hyphen == token.Lower.Length - 1 || NumberReader.Word(token.Lower[..hyphen]) is not { } value || Units.InDays(token.Lower[(hyphen + 1)..]) is not { } days)
            return null;
        if (i + 1 < sentence.End && context.Tokens[i + 1].Text is "-" || token.Lower.EndsWith("-year", StringComparison.Ordinal) && i + 1 < sentence.End && context.Tokens[i + 1].Lower == "old")
            return null;
        return new()
        {
            First = i,
            Last = i,
            NumberFirst = i,
            NumberLast = i,
            Value = value * days,
            Low = value * days,
            High = value * days,
            Unit = "days",
            Sentence = sentence.Index,
            Words = ContentWords.Of(context, Math.Max(sentence.First, i - Around), Math.Min(sentence.End - 1, i + Around)),
        };
    }

    // F-16, Article 5, Resolution 2254, Boeing 737, at 9.30, aged 54.
    private bool IsPartOfName(int i, int last, double value, Sentence sentence)
    {
        var tokens = context.Tokens;
        var previous = i > sentence.First ? tokens[i - 1] : null;
        var next = last + 1 < sentence.End ? tokens[last + 1] : null;
        if (context.Mentions.At(i) is not null || tokens[i].Text.Contains(':', StringComparison.Ordinal))
            return true;
        if (previous is { Lower: "article" or "resolution" or "paragraph" or "chapter" or "section" or "page" or "annex" or "phase" or "aged" or "age" or "no." or "clause" or "option" or "plan" or "channel" or "-" or "/" or "№" })
            return true;
        if (next is { Lower: "am" or "pm" or "a.m." or "p.m." or "gmt" or "cet" or "o'clock" })
            return true;
        if (previous is { Capital: true } && previous.Is(Tag.Proper) && i > sentence.First + 1 && char.IsDigit(tokens[i].Text[0]) && value < 100 && next is not null && !next.Is(Tag.Nominal | Tag.Adjective) && context.Mentions.At(i - 1) is null)
            return true;
        return IsYear(tokens[i].Text) && (previous is { Lower: "in" or "since" or "until" or "by" or "of" or "from" or "during" or "before" or "after" or "and" or "late" or "early" or "mid" or "," or "(" or "to" or "than" or "the" } || next is null || next.Tag == Tag.Punctuation);
    }

    private static bool IsYear(string text) => text.Length == 4 && text[0] is '1' or '2' && text[1] is '9' or '0' or '1' && text.All(char.IsAsciiDigit);

    private (string Unit, int Last, double Factor) UnitAfter(int number, Sentence sentence)
    {
        var tokens = context.Tokens;
        var i = number + 1;
        if (i >= sentence.End)
            return ("", number, 1);
        if (tokens[i].Text == "%" || tokens[i].Lower is "percent" or "pc")
            return ("percent", i, 1);
        if (i + 1 < sentence.End && (tokens[i].Lower == "per" && tokens[i + 1].Lower == "cent" || tokens[i].Lower == "percentage" && tokens[i + 1].Lower is "points" or "point"))
            return ("percent", i + 1, 1);
        var head = -1;
        for (; i < sentence.End && i <= number + NounReach; i++)
        {
            var token = tokens[i];
            var followed = i + 1 < sentence.End && tokens[i + 1].Is(Tag.Noun) && !tokens[i + 1].Capital;
            if (followed && (context.Mentions.At(i) is not null || token.Is(Tag.Past) && token.Lower.EndsWith("ed", StringComparison.Ordinal)))
                continue;
            if (token.Is(Tag.Noun) && !token.Capital || token.Is(Tag.Nominal) && head < 0 && token.Lower[^1] == 's' && token.Tag != Tag.Genitive)
            {
                head = i;
                if (context.Mentions.At(i) is not null)
                    break;
            }
            else if (head >= 0 || !token.Is(Tag.Adjective | Tag.Proper | Tag.Participle | Tag.Ing | Tag.Adverb) || token.Is(Tag.Finite) && !token.Is(Tag.Participle) || token.Lower is "later" or "ago" or "earlier")
            {
                break;
            }
        }
        if (head < 0)
            return ("", number, 1);
        var unit = Units.Singular(tokens[head]);
        if (Units.InDays(unit) is { } days && head == number + 1)
            return ("days", head, days);
        return (Units.Currency(unit) ?? unit, head, 1);
    }

    // Nearly 40, some 900, at least 12, between 10 and 12, 10 to 12.
    private (double Low, double High) Bounds(int first, double value, Sentence sentence)
    {
        // No more than 12, not less than 12: the other way round.
        if (first - 3 >= sentence.First && context.Tokens[first - 1].Lower == "than" && context.Tokens[first - 3].Lower is "no" or "not")
            return context.Tokens[first - 2].Lower is "more" or "greater" or "higher" ? (value * 0.75, value) : (value, value * 1.25);
        for (var i = first - 1; i >= sentence.First && i >= first - 3; i--)
        {
            switch (context.Tokens[i].Lower)
            {
                case "nearly" or "almost" or "barely" or "just":
                    return (value * 0.9, value);
                case "about" or "around" or "roughly" or "some" or "approximately" or "circa":
                    return (value * 0.9, value * 1.1);
                case "over" or "exceed" or "exceeding" or "above" or "least" or "minimum":
                case "than" when i > sentence.First && context.Tokens[i - 1].Lower is "more" or "greater" or "higher":
                    return (value, value * (context.Tokens[i].Lower == "least" ? 1.5 : 1.25));
                case "under" or "below" or "most" or "maximum":
                case "than" when i > sentence.First && context.Tokens[i - 1].Lower is "less" or "fewer" or "lower":
                    return (value * 0.75, value);
                case "to" when i > first - 2 && context.Tokens[i - 1].Lower == "up":
                    return (value * 0.75, value);
            }
        }
        return (value, value);
    }

    // Whose number it is: the subject of its clause, or a genitive just before it.
    private Actor? Owner(int first, Sentence sentence)
    {
        var verb = context.Verbs[sentence.Index].FindLast(v => v.First < first && v.ClauseStart <= first && first <= v.ClauseEnd);
        var subject = verb?.Subject is { } phrase ? context.Mentions.Within(phrase.First, phrase.Last).LastOrDefault() : null;
        // "and the Houthis 320": a name right before the number.
        if (first > sentence.First && context.Mentions.At(first - 1) is { } before)
            return before.Actor;
        return subject?.Actor;
    }

    // A number without a noun takes that of its neighbour: "17 and 12 seats", "840 captives and the Houthis 320"; "four of the 19 cranes" makes a part and a whole.
    private void Elliptic(List<Quantity> row)
    {
        var tokens = context.Tokens;
        for (var i = 0; i < row.Count; i++)
        {
            var quantity = row[i];
            var next = i + 1 < row.Count ? row[i + 1] : null;
            var after = quantity.NumberLast + 1;
            if (next is not null && after < next.First && tokens[after].Lower == "of" && next.First - after <= 3)
            {
                quantity.Whole = next;
                next.IsWhole = true;
                (quantity.Unit, quantity.Last, quantity.Borrowed) = quantity.IsBare ? (next.Unit, quantity.NumberLast, true) : (quantity.Unit, quantity.Last, false);
                continue;
            }
            if (!quantity.IsBare)
                continue;
            if (next is { IsBare: false } && next.First - quantity.NumberLast <= 2 && tokens[after].Lower is "and" or "or" or "to" or "," or "–" or "-")
                (quantity.Unit, quantity.Borrowed) = (next.Unit, true);
            else if (i > 0 && row[i - 1] is { IsBare: false } previous && quantity.First - previous.Last <= 6 && previous.Unit is not ("percent" or "days") && tokens[quantity.First - 1].Tag is not Tag.Preposition && EndsPhrase(after))
                (quantity.Unit, quantity.Borrowed) = (previous.Unit, true);
        }
    }

    private bool EndsPhrase(int i) => i >= context.Tokens.Count || context.Tokens[i].Tag is Tag.Punctuation or Tag.Conjunction;

    // Who says so; scopes are few per sentence.
    private void Sources()
    {
        var bySentence = found.Attributions.ToLookup(a => context.Tokens[a.ScopeFirst].Sentence);
        foreach (var quantity in quantities)
        {
            var said = bySentence[quantity.Sentence].FirstOrDefault(a => a.ScopeFirst <= quantity.First && quantity.First <= a.ScopeLast);
            quantity.Source = said?.Source;
        }
    }
}
