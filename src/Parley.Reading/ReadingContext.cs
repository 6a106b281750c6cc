using System.Globalization;
using Parley.Reading.Actors;
using Parley.Reading.Language;

namespace Parley.Reading;

/// <summary>What the layers of the reader hand to each other for one report.</summary>
internal sealed class ReadingContext
{
    public required ReportText Text { get; init; }

    public required ReadOptions Options { get; init; }

    public required Lexicon Lexicon { get; init; }

    public required List<Token> Tokens { get; init; }

    public required List<Sentence> Sentences { get; init; }

    /// <summary>The items of every sentence.</summary>
    public List<List<Item>> Items { get; } = [];

    /// <summary>The verbs of every sentence.</summary>
    public List<List<VerbGroup>> Verbs { get; } = [];

    public MentionList Mentions { get; set; } = null!;

    public ActorRegistry Actors { get; } = new();

    /// <summary>An id of the form S07.</summary>
    public static string Id(string letter, int index) => letter + (index + 1).ToString("00", CultureInfo.InvariantCulture);

    /// <summary>The words of tokens <paramref name="first"/> to <paramref name="last"/>.</summary>
    public Excerpt Excerpt(int first, int last)
    {
        var (start, end) = (Tokens[first].Start, Tokens[last].End);
        return new(Id("S", Tokens[first].Sentence), Text.OriginalStart(start), Text.OriginalEnd(end), Text.Plain[start..end]);
    }

    /// <summary>The words of tokens, in lower case, separated by spaces.</summary>
    public string Words(int first, int last) => string.Join(' ', Tokens.Skip(first).Take(last - first + 1).Select(t => t.Lower));

    /// <summary>Whether the words stand at a token, those of some parts of speech in any inflection.</summary>
    public bool Matches(string[] words, int at, int end, Tag inflected)
    {
        if (at + words.Length > end)
            return false;
        for (var i = 0; i < words.Length; i++)
        {
            var token = Tokens[at + i];
            if (token.Lower != words[i] && !(token.Is(inflected) && token.Lemma == words[i]))
                return false;
        }
        return true;
    }

    /// <summary>Whether the words stand at a token; the lemma of the first word is accepted where <paramref name="lemma"/> is set.</summary>
    public bool Matches(string[] words, int at, int end, bool lemma = false)
    {
        if (at + words.Length > end)
            return false;
        for (var i = 0; i < words.Length; i++)
        {
            var token = Tokens[at + i];
            if (token.Lower != words[i] && !(lemma && i == 0 && token.Lemma == words[i]))
                return false;
        }
        return true;
    }
}
