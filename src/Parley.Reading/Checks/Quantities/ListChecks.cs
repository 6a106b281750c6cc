using Parley.Reading.Language;

namespace Parley.Reading.Checks.Quantities;

/// <summary>Counts that do not match the list that follows: "three parties: A and B".</summary>
internal static class ListChecks
{
    private const int LongestMember = 14;

    /// <summary>Adds a problem for every count whose list has another number of members.</summary>
    public static void Find(ReadingContext context, List<Quantity> quantities, List<FoundProblem> problems)
    {
        foreach (var count in quantities.Where(q => q.Value is >= 2 and <= 12 && !q.IsBare && q.Unit is not ("percent" or "days") && !q.Borrowed))
        {
            var sentence = context.Sentences[count.Sentence];
            var mark = Mark(context, count.Last + 1, sentence.End);
            if (mark < 0 || Members(context, mark + 1, sentence.End) is not { } list || list.Count == (int)count.Value)
                continue;
            problems.Add(new("internal_inconsistency", [(count.First, count.Last), (mark + 1, list.Last)], $"The text says {context.Words(count.NumberFirst, count.NumberLast)} and lists {list.Count}.", "medium", "checks/list"));
        }
    }

    // The colon or dash that opens the list, within the noun's phrase.
    private static int Mark(ReadingContext context, int from, int end)
    {
        for (var i = from; i < Math.Min(end, from + 8); i++)
        {
            var token = context.Tokens[i];
            if (token.Text is ":" or "–" or "—" or "--" || token.IsMark(',') && i + 1 < end && context.Tokens[i + 1].Lower == "namely")
                return token.IsMark(',') ? i + 1 : i;
            if (token.Is(Tag.Verb) && token.Is(Tag.Finite) || token.Tag == Tag.Punctuation)
                return -1;
        }
        return -1;
    }

    // "A, B and C": members between commas and one "and", without a verb; null where it is no plain list.
    private static (int Count, int Last)? Members(ReadingContext context, int from, int end)
    {
        var (members, length, last, and) = (0, 0, from, false);
        for (var i = from; i < end; i++)
        {
            var token = context.Tokens[i];
            if (token.Text is "." or "!" or ";" or "–" or "—" or "--" or ")")
                break;
            if (token.Is(Tag.Finite) || token.Tag is Tag.Relative or Tag.Subordinator or Tag.That or Tag.Pronoun || token.Text is "“" or "\"" || ++length > LongestMember)
                return null;
            if (token.IsMark(',') || token.Lower == "and")
            {
                if (and && token.Lower == "and")
                    return null;
                members += length > 1 ? 1 : 0;
                length = 0;
                and |= token.Lower == "and";
                continue;
            }
            last = i;
        }
        return and && length > 0 ? (members + 1, last) : null;
    }
}
