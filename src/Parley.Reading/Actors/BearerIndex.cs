using Parley.Reading.Language;

namespace Parley.Reading.Actors;

/// <summary>Finds the actors that could be called by some words without looking at all of them: by the first letters of their names' words, as they sound.</summary>
internal sealed class BearerIndex(ActorRegistry actors)
{
    private readonly Dictionary<string, List<Actor>> index = new(StringComparer.Ordinal);
    private int seen;

    /// <summary>The actors that share the beginning of a word, or whose initials could make up the words; those made first come first.</summary>
    public IEnumerable<Actor> Likely(List<string> words)
    {
        for (; seen < actors.All.Count; seen++)
        {
            foreach (var key in Keys(actors.All[seen].Canonical).Distinct())
            {
                if (!index.TryGetValue(key, out var list))
                    index[key] = list = [];
                list.Add(actors.All[seen]);
            }
        }
        var acronym = words.Count == 1 && words[0].Length > 1 && words[0].All(char.IsUpper);
        return (acronym ? [words[0][..1].ToLowerInvariant()] : Keys(string.Join(' ', words))).SelectMany(k => index.TryGetValue(k, out var list) ? list : []).Distinct();
    }

    // The first letter for acronyms, the first two as they sound for names.
    private static IEnumerable<string> Keys(string name)
    {
        var first = true;
        foreach (var word in Folding.Plain(name).ToLowerInvariant().Split([' ', '-', '\''], StringSplitOptions.RemoveEmptyEntries))
        {
            if (first)
                yield return word[..1];
            first = false;
            var sound = Names.Sound(word);
            if (sound.Length >= 2)
                yield return sound[..2];
        }
    }
}
