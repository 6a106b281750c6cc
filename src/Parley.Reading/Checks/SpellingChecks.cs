using Parley.Reading.Actors;
using Parley.Reading.Language;

namespace Parley.Reading.Checks;

/// <summary>One bearer, several spellings: Kiev and Kyiv, Zelenskiy and Zelensky, Qodirov and Kodirov, Mwila-Phiri and Mwila Phiri.</summary>
internal static class SpellingChecks
{
    private const int Most = 12;
    private const int LongEnough = 7;

    /// <summary>Adds a problem for every name that is spelled in more than one way.</summary>
    public static void Find(ReadingContext context, List<FoundProblem> problems)
    {
        var told = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var actor in context.Actors.All)
            OfActor(context, actor, told, problems);
        var forms = NameForms.Of(context);
        var byKey = forms.Keys.GroupBy(Romanisation.Key, StringComparer.Ordinal);
        // Two words count only beside one that joins them: "Mwila Phiri", "Mwila-Phiri".
        foreach (var group in byKey.Where(g => g.Key.Length > 2 && g.Skip(1).Any() && g.Any(f => !f.Contains(' ', StringComparison.Ordinal))).Select(g => g.ToList()).ToList())
            Add(context, [.. group], forms, told, "certain", problems);
        foreach (var (one, other) in Slips(forms))
            Add(context, [one, other], forms, told, "medium", problems);
    }

    private static void Add(ReadingContext context, List<string> group, Dictionary<string, List<(int First, int Last)>> forms, HashSet<string> told, string confidence, List<FoundProblem> problems)
    {
        var names = group.Where(f => !told.Contains(f)).ToList();
        if (names.Count < 1 || group.Count < 2 || names.Count < group.Count && group.Exists(told.Contains) || problems.Count(p => p.Kind == "spelling_variants") >= Most)
            return;
        told.UnionWith(names);
        var spans = group.SelectMany(f => forms[f]).Distinct().OrderBy(s => s.First).ToList();
        var list = string.Join(", ", group.OrderBy(f => forms[f][0].First).Select(f => $"“{f}” ({forms[f].Count} ×)"));
        var actors = group.Select(f => context.Mentions.At(forms[f][0].First)?.Actor).Distinct().Count();
        var one = actors == 1 ? "One bearer; the text may have been put together from several." : "Probably one bearer: check that they are not two.";
        problems.Add(new("spelling_variants", spans, $"A name is spelled in more than one way: {list}. {one}", actors == 1 ? confidence : confidence == "certain" ? "high" : "low", "checks/romanisation"));
    }

    private static void OfActor(ReadingContext context, Actor actor, HashSet<string> told, List<FoundProblem> problems)
    {
        var named = actor.References.Where(r => r.Kind is not (MentionKind.Pronoun or MentionKind.Nominal or MentionKind.Demonym)).OrderBy(r => r.First).ToList();
        var forms = named.GroupBy(r => Form(context, actor, r), StringComparer.OrdinalIgnoreCase).Where(g => g.Key.Length > 0).ToList();
        for (var a = 0; a < forms.Count && a < Most; a++)
        {
            var variants = forms.Take(Most).Where((g, b) => b > a && AreVariants(forms[a].Key, g.Key)).ToList();
            if (variants.Count == 0)
                continue;
            variants.Insert(0, forms[a]);
            told.UnionWith(variants.Select(g => g.Key));
            var spans = variants.SelectMany(g => g).OrderBy(r => r.First).Select(r => (r.First, r.Last)).ToList();
            var list = string.Join(", ", variants.Select(g => $"“{g.Key}” ({g.Count()} ×)"));
            problems.Add(new("spelling_variants", spans, $"{actor.Canonical} is spelled in more than one way: {list}. One bearer; the text may have been put together from several.", "certain", "checks/spelling"));
            return;
        }
    }

    // Of a person the surname, of others the name as it stands.
    private static string Form(ReadingContext context, Actor actor, Reference reference) =>
        actor.IsPerson ? context.Tokens[reference.Last].Text : string.Join(' ', Enumerable.Range(reference.First, reference.Last - reference.First + 1).Select(i => context.Tokens[i].Text));

    private static bool AreVariants(string a, string b)
    {
        if (a.Length < 3 || b.Length < 3 || a.StartsWith(b, StringComparison.OrdinalIgnoreCase) || b.StartsWith(a, StringComparison.OrdinalIgnoreCase))
            return false;
        var (left, right) = (Romanisation.Key(a), Romanisation.Key(b));
        if (left == right)
            return left.Length > 0;
        if (left.Length < 3 || right.Length < 3 || left[0] != right[0] || left.StartsWith(right, StringComparison.Ordinal) || right.StartsWith(left, StringComparison.Ordinal))
            return false;
        // Adjectives differ from their names at the end only.
        var shared = 0;
        while (shared < Math.Min(left.Length, right.Length) && left[shared] == right[shared])
            shared++;
        var onlyEnds = shared >= Math.Min(left.Length, right.Length) - 2 && left.Length > 5 && left[^1] != right[^1];
        return !onlyEnds && Names.Distance(left, right) <= 2;
    }

    // Long names with one letter more, less or other, not at the end: those that are alike once a letter is taken away.
    private static IEnumerable<(string One, string Other)> Slips(Dictionary<string, List<(int First, int Last)>> forms)
    {
        var cut = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var form in forms.Keys.Where(f => f.Length >= LongEnough && f.Length <= 40 && !f.Contains(' ', StringComparison.Ordinal)))
        {
            var plain = Folding.Plain(form).ToLowerInvariant();
            for (var i = 1; i < plain.Length - 2; i++)
            {
                var rest = plain.Remove(i, 1) + i;
                if (!cut.TryGetValue(rest, out var other))
                    cut[rest] = form;
                else if (other != form && Math.Abs(other.Length - form.Length) <= 1)
                    yield return (other, form);
            }
        }
    }
}
