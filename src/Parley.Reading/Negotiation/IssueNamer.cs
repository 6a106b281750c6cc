using Parley.Reading.Language;

namespace Parley.Reading.Negotiation;

/// <summary>Names the issue that a stretch of text is about: by the lexicon's words, else by the words themselves.</summary>
internal sealed class IssueNamer(ReadingContext context)
{
    /// <summary>The issue of the longest entry whose words stand within the tokens, or null.</summary>
    public IssueCue? Find(int first, int last)
    {
        IssueCue? best = null;
        var length = 0;
        for (var i = first; i <= last; i++)
        {
            var words = "";
            for (var j = i; j <= last && j < i + 3; j++)
            {
                var token = context.Tokens[j];
                foreach (var form in (string[])[token.Lower, Inflection.Singular(token.Lower), token.Lemma])
                {
                    var key = words.Length == 0 ? form : words + " " + form;
                    if (key.Length > length && context.Lexicon.Issues.TryGetValue(key, out var cue))
                        (best, length) = (cue, key.Length);
                }
                words = words.Length == 0 ? token.Lower : words + " " + token.Lower;
            }
        }
        return best;
    }
}
