using System.Text;
using System.Text.RegularExpressions;

namespace Parley.Reading.Tests.Scoring;

/// <summary>The text as the gold's sentences give it, and where things are in it.</summary>
public sealed partial class GoldText
{
    private readonly GoldSentence[] _sentences;
    private readonly string _text;

    public GoldText(GoldSentence[] sentences)
    {
        _sentences = sentences;
        var text = new StringBuilder();
        foreach (var sentence in sentences)
        {
            text.Append(' ', Math.Max(0, sentence.At.Start - text.Length));
            text.Append(sentence.Text);
        }

        _text = text.ToString();
    }

    public string this[Extent at]
    {
        get
        {
            var start = Math.Clamp(at.Start, 0, _text.Length);
            return _text[start..Math.Clamp(at.End, start, _text.Length)];
        }
    }

    public bool IsBetweenLetters(int at) => at > 0 && at < _text.Length && IsWord(_text[at - 1]) && IsWord(_text[at]);

    /// <summary>The sentence in which a stretch starts; without a stretch, the one of this name.</summary>
    public string? SentenceOf(Extent? at, string? name = null) =>
        at is { } found
            ? _sentences.FirstOrDefault(s => s.At.Start <= found.Start && found.Start < s.At.End)?.Id
            : _sentences.FirstOrDefault(s => s.Id == name)?.Id;

    /// <summary>A stretch without its leading article or honorific and without a final 's.</summary>
    public Extent Tight(Extent at)
    {
        var text = this[at];
        var lead = Lead().Match(text);
        return new(at.Start + (lead.Success ? lead.Length : 0), Genitive().IsMatch(text) ? at.End - 2 : at.End);
    }

    /// <summary>Where a pattern occurs from a word boundary on, in some sentences or in all.</summary>
    public List<Extent> Find(string pattern, params string[] sentences) =>
    [
        .. Regex.Matches(_text, $@"\b(?:{pattern})")
            .Select(m => new Extent(m.Index, m.Index + m.Length))
            .Where(at => sentences.Length == 0 || (SentenceOf(at) is { } s && sentences.Contains(s))),
    ];

    public string Quote(Extent? at) => at is { } found ? $"{SentenceOf(found)} \"{this[found]}\"" : "(no span)";

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c == '_';

    [GeneratedRegex(@"^(the|an?|mr|mrs|ms|dr)\.?\s+(?=\S)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    [GeneratedRegex(@"\w['’]s$")]
    private static partial Regex Genitive();
}
