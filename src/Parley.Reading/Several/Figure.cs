using System.Globalization;

namespace Parley.Reading;

/// <summary>A number with the thing that it counts, and the words around it.</summary>
internal sealed record Figure(double Number, string Thing, Excerpt At, HashSet<string> Around)
{
    private const int MostInReport = 500;
    private const double Alike = 0.3;

    private static readonly string[] Small = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    private static readonly HashSet<string> Scales = new(["hundred", "thousand", "million", "billion"], StringComparer.Ordinal);

    /// <summary>Whether the sentences are alike enough to speak of one quantity.</summary>
    public bool IsAbout(Figure other) => Likeness(other) >= Alike;

    /// <summary>Share of the longer words of the two sentences that both have, 0 to 1.</summary>
    public double Likeness(Figure other)
    {
        var either = Around.Union(other.Around).Count();
        return either == 0 ? 0 : (double)Around.Count(other.Around.Contains) / either;
    }

    /// <summary>The figures of a report, at most the first few hundred.</summary>
    public static IEnumerable<Figure> Of(ReportReading reading) => reading.Sentences.SelectMany(InSentence).Take(MostInReport);

    private static IEnumerable<Figure> InSentence(Excerpt sentence)
    {
        var text = sentence.Text;
        if (text.Length > 2000 || text.Length != sentence.End - sentence.Start)
            yield break;
        var around = OriginFinder.Words(text).Where(w => w.Length > 3 && !char.IsDigit(w[0])).ToHashSet(StringComparer.Ordinal);
        var words = Tokens(text).ToArray();
        for (var i = 0; i + 1 < words.Length; i++)
        {
            if (Value(text[words[i]]) is not { } number)
                continue;
            var next = i + 1;
            var scale = "";
            if (Scales.Contains(text[words[next]]) && next + 1 < words.Length)
                scale = text[words[next++]] + " ";
            var thing = text[words[next]].ToLowerInvariant();
            if (thing.Length < 3 || char.IsDigit(thing[0]))
                continue;
            var (start, end) = (words[i].Start.Value, words[next].End.Value);
            yield return new(number, scale + thing, new(sentence.Sentence, sentence.Start + start, sentence.Start + end, text[start..end]), around);
        }
    }

    private static double? Value(string word)
    {
        var small = Array.IndexOf(Small, word.ToLowerInvariant());
        if (small > 1)
            return small;
        return char.IsDigit(word[0]) && double.TryParse(word.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static IEnumerable<Range> Tokens(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var inside = i < text.Length && (char.IsLetterOrDigit(text[i]) || (text[i] is '.' or ',' && i > start && i + 1 < text.Length && char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1])));
            if (inside)
                continue;
            if (i > start)
                yield return start..i;
            start = i + 1;
        }
    }
}
