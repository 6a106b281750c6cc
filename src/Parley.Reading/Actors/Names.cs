using Parley.Reading.Language;

namespace Parley.Reading.Actors;

/// <summary>When two names are one name.</summary>
internal static class Names
{
    private static readonly HashSet<string> Particles = ["al", "el", "bin", "ibn", "de", "da", "van", "von", "the", "of", "and", "for"];

    /// <summary>Whether an actor can be called by these words: its short name, its surname, its acronym, or another spelling.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="words">The words of the name, with capitals.</param>
    /// <param name="note">Why, where the spelling differs; else null.</param>
    public static bool SameBearer(Actor actor, List<string> words, out string? note)
    {
        note = null;
        if (actor.Type is "state" or "government" && actor.Entity is not null)
            return false;
        var known = Parts(actor.Canonical, actor.IsPerson);
        var name = Parts(string.Join(' ', words), actor.IsPerson);
        if (known.Count == 0 || name.Count == 0)
            return false;
        if (known.SequenceEqual(name))
            return true;
        return actor.IsPerson ? SamePerson(actor, known, name, out note) : SameBody(known, name, words);
    }

    private static bool SamePerson(Actor actor, List<string> known, List<string> name, out string? note)
    {
        note = null;
        if (name.Count == 1 && known.Contains(name[0]))
            return true;
        var (mine, other) = (known[^1], name[^1]);
        var sameFirst = name.Count > 1 && known.Count > 1 && (known[0] == name[0] || Distance(known[0], name[0]) <= 1);
        if (name.Count > 1 && known.Count > 1 && !sameFirst)
            return false;
        if (mine == other)
            return true;
        if (mine.Length >= 5 && other.Length >= 5 && (Sound(mine) == Sound(other) || mine[0] == other[0] && Distance(mine, other) <= (Math.Min(mine.Length, other.Length) >= 7 ? 2 : 1) || sameFirst && Distance(mine, other) <= 2))
        {
            note = $"'{string.Join(' ', name)}' taken for another spelling of {actor.Canonical}";
            return true;
        }
        return false;
    }

    /// <summary>A name as it sounds, so that romanisations meet: Vetrov and Wetrow, Qodirov and Kodirov.</summary>
    public static string Sound(string name)
    {
        var text = (name.StartsWith("mac", StringComparison.Ordinal) && name.Length > 5 ? "mc" + name[3..] : name).Replace("kh", "k", StringComparison.Ordinal).Replace("gh", "g", StringComparison.Ordinal).Replace("ph", "f", StringComparison.Ordinal).Replace("ou", "u", StringComparison.Ordinal)
            .Replace("oo", "u", StringComparison.Ordinal).Replace("ee", "i", StringComparison.Ordinal).Replace("ck", "k", StringComparison.Ordinal).Replace("tch", "ch", StringComparison.Ordinal).Replace("iy", "i", StringComparison.Ordinal).Replace("yy", "i", StringComparison.Ordinal);
        var sound = new System.Text.StringBuilder(text.Length);
        foreach (var c in text)
        {
            var letter = c switch { 'w' => 'v', 'q' or 'c' => 'k', 'y' or 'j' => 'i', 'z' => 's', 'o' => 'u', _ => c };
            if (sound.Length == 0 || sound[^1] != letter)
                sound.Append(letter);
        }
        return sound.ToString();
    }

    private static bool SameBody(List<string> known, List<string> name, List<string> words)
    {
        if (words.Count == 1 && words[0].Length >= 2 && words[0].All(c => char.IsUpper(c) || char.IsDigit(c)) && char.IsUpper(words[0][0]) && known.Count >= 2)
        {
            // "M30" of the March 30 Movement: a number stands whole.
            var initials = string.Concat(known.Where(k => !Particles.Contains(k)).Select(k => char.IsDigit(k[0]) ? k : k[..1]));
            return string.Equals(initials, words[0], StringComparison.OrdinalIgnoreCase) || words[0].Any(char.IsDigit) && initials.StartsWith(words[0], StringComparison.OrdinalIgnoreCase);
        }
        // "Social Democratic" of the Social Democrats.
        if (name.Count == known.Count && name.Count > 1 && name.Zip(known).All(p => p.First == p.Second || p.First.Length > 6 && p.Second.Length > 6 && p.First[..6] == p.Second[..6]))
            return true;
        // A run of its words, more than a generic one: "Northgate" of "Northgate Terminals".
        if (name.Count >= known.Count)
            return false;
        for (var start = 0; start + name.Count <= known.Count; start++)
        {
            if (known.GetRange(start, name.Count).SequenceEqual(name))
                return !(name.Count == 1 && (NameClasses.TypeOf(name) is not null && !(start == 0) || Particles.Contains(name[0]) || name[0].Length < 3));
        }
        return false;
    }

    // Of people the hyphen joins (Mwila-Phiri is one surname); an article before a surname does not count.
    private static List<string> Parts(string name, bool person)
    {
        if (person)
            return [.. Folding.Plain(name).ToLowerInvariant().Split([' ', '\''], StringSplitOptions.RemoveEmptyEntries).Select(WithoutArticle).Where(w => w.Length > 0 && w is not ("al" or "el"))];
        var parts = Folding.Plain(name).ToLowerInvariant().Replace('-', ' ').Split([' ', '\''], StringSplitOptions.RemoveEmptyEntries).ToList();
        if (parts.Count > 1)
            parts.RemoveAll(p => p is "al" or "el" or "the" or "s");
        return parts;
    }

    private static string WithoutArticle(string word) => word.Length > 4 && word[2] == '-' && word[0] is 'a' or 'e' ? word[3..] : word;

    /// <summary>Edit distance, at most 3.</summary>
    public static int Distance(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 2 || a.Length > 40 || b.Length > 40)
            return 3;
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }
        return Math.Min(row[b.Length], 3);
    }
}

/// <summary>Joins names with the adjectives made from them: Karvania, Karvanian.</summary>
internal static class Demonyms
{
    private static readonly string[] Endings = ["n", "an", "ian", "ese", "i", "ish", "er", "ic", "ns", "ans", "ians", "is", "ers"];

    public static void Join(ReadingContext context, Dictionary<string, Actor> byName)
    {
        // Every one-word name of somebody whom the lexicon does not know.
        var unknown = byName.Where(p => p.Value.Type is "unknown" or "organisation" or "state" && p.Value.Rule == "actors/name" && !p.Key.Contains(' ', StringComparison.Ordinal)).ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal);
        foreach (var actor in context.Actors.All.Where(a => a.Rule == "actors/name" && a.Type is "state" or "organisation" or "unknown"))
        {
            foreach (var reference in actor.References.Where(r => r.First == r.Last))
                unknown.TryAdd(Folding.Plain(context.Tokens[reference.First].Lower), actor);
            if (actor.Type == "state" && actor.Canonical.Contains(" of ", StringComparison.Ordinal))
                unknown.TryAdd(Folding.Plain(actor.Canonical[(actor.Canonical.LastIndexOf(' ') + 1)..]).ToLowerInvariant(), actor);
        }
        var ordered = unknown.OrderBy(p => p.Key.Length).ThenBy(p => p.Key, StringComparer.Ordinal).ToList();
        // Two by two only where there are few: a list of ten thousand names is no report.
        if (ordered.Count > 400)
            ordered = [];
        foreach (var (name, state) in ordered)
        {
            foreach (var (other, adjective) in ordered)
            {
                if (adjective == state || adjective.References.Count == 0 || name.Length < 4 || !IsFrom(other, name))
                    continue;
                foreach (var reference in adjective.References)
                {
                    reference.Actor = state;
                    reference.Kind = MentionKind.Demonym;
                    state.References.Add(reference);
                }
                adjective.References.Clear();
                state.Type = "state";
                state.Sector = "GOV";
                state.Notes.Add($"'{other}' taken for the adjective of {state.Canonical}");
            }
        }
        foreach (var actor in context.Actors.All.Where(a => a.Type == "unknown"))
            actor.Type = "organisation";
        context.Actors.All.RemoveAll(a => a.References.Count == 0 && a.Entity is null);
    }

    private static bool IsFrom(string adjective, string name)
    {
        foreach (var ending in Endings)
        {
            if (adjective == name + ending)
                return true;
            if (name[^1] is 'a' or 'e' or 'o' or 'y' or 'i' && adjective == name[..^1] + ending)
                return true;
            if (name.EndsWith("ia", StringComparison.Ordinal) && adjective == name[..^2] + ending)
                return true;
        }
        return false;
    }
}
