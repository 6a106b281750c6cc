using Parley.Reading.Language;

namespace Parley.Reading.Checks.Quantities;

/// <summary>The words of a stretch that tell what it is about.</summary>
internal static class ContentWords
{
    private const int Shortest = 3;

    private static readonly HashSet<string> Empty = new(
    [
        "say", "tell", "add", "claim", "note", "report", "call", "give", "take", "make", "get", "have", "be", "do", "put", "set", "go", "come", "keep", "let", "would", "could", "will", "may", "might", "must", "shall", "should", "can",
        "per", "cent", "percent", "some", "more", "less", "least", "most", "only", "about", "around", "almost", "nearly", "also", "still", "yet", "than", "this", "that", "these", "those", "their", "its", "his", "her", "year", "month", "week", "day", "hour",
        "million", "billion", "thousand", "hundred", "number", "figure", "figures", "one", "two", "other", "another", "both", "each", "all", "any", "many", "few", "new", "last", "next", "own", "such", "same", "mr", "mrs", "ms", "mr.", "mrs.", "ms.", "dr.",
        "not", "but", "and", "for", "with", "from", "into", "out", "off", "who", "whose", "which", "what", "when", "where", "while", "after", "before", "since", "until", "under", "over", "between",
        "he", "she", "it", "they", "him", "them", "been", "being", "time", "way", "thing", "accord", "according", "want", "ask", "agree", "talk", "talks", "official", "minister", "spokesman", "spokeswoman", "side", "country", "government",
    ], StringComparer.Ordinal);

    /// <summary>The lemmas of the content words from one token to another; names in lower case.</summary>
    public static HashSet<string> Of(ReadingContext context, int first, int last)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (var i = first; i <= last; i++)
        {
            var token = context.Tokens[i];
            if (!char.IsLetter(token.Text[0]) || token.Text.Length < Shortest || token.Is(Tag.Number | Tag.Determiner | Tag.Pronoun | Tag.Possessive | Tag.Preposition | Tag.Conjunction | Tag.Modal) && !token.Is(Tag.Nominal | Tag.Verb))
                continue;
            var word = token.Is(Tag.Verb) && token.VerbLemma.Length > 0 ? token.VerbLemma : Units.Singular(token);
            if (!Empty.Contains(word) && !Empty.Contains(token.Lower) && NumberReader.Word(word) is null)
                words.Add(word);
        }
        return words;
    }
}
