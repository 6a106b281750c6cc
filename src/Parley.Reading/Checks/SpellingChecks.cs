using Parley.Reading.Actors;
using Parley.Reading.Language;

namespace Parley.Reading.Checks;

/// <summary>One bearer, several spellings: Kiev and Kyiv, Zelenskiy and Zelensky.</summary>
internal static class SpellingChecks
{
    /// <summary>Adds a problem for every actor whose name is spelled in more than one way.</summary>
    public static void Find(ReadingContext context, List<FoundProblem> problems)
    {
        foreach (var actor in context.Actors.All)
        {
            var named = actor.References.Where(r => r.Kind is not (MentionKind.Pronoun or MentionKind.Nominal)).OrderBy(r => r.First).ToList();
            var forms = named.GroupBy(r => Form(context, actor, r), StringComparer.Ordinal).Where(g => g.Key.Length > 0).ToList();
            for (var a = 0; a < forms.Count; a++)
            {
                var variants = forms.Where((g, b) => b > a && AreVariants(forms[a].Key, g.Key)).ToList();
                if (variants.Count == 0)
                    continue;
                variants.Insert(0, forms[a]);
                var spans = variants.SelectMany(g => g).OrderBy(r => r.First).Select(r => (r.First, r.Last)).ToList();
                var told = string.Join(", ", variants.Select(g => $"“{g.Key}” ({g.Count()} ×)"));
                problems.Add(new("spelling_variants", spans, $"{actor.Canonical} is spelled in more than one way: {told}. One bearer; the text may have been put together from several.", "certain", "checks/spelling"));
                break;
            }
        }
    }

    // Of a person the surname, of others the name as it stands.
    private static string Form(ReadingContext context, Actor actor, Reference reference)
    {
        if (actor.IsPerson)
        {
            // The whole name where only parts before the surname are spelled otherwise is compared by its surname.
            return context.Tokens[reference.Last].Text;
        }
        return string.Join(' ', Enumerable.Range(reference.First, reference.Last - reference.First + 1).Select(i => context.Tokens[i].Text));
    }

    private static bool AreVariants(string a, string b)
    {
        if (a == b || a.Length < 3 || b.Length < 3 || a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal))
            return false;
        var (left, right) = (Folding.Plain(a).ToLowerInvariant(), Folding.Plain(b).ToLowerInvariant());
        var (bareLeft, bareRight) = (Bare(left), Bare(right));
        if (bareLeft == bareRight)
            return true;
        if (bareLeft.StartsWith(bareRight, StringComparison.Ordinal) || bareRight.StartsWith(bareLeft, StringComparison.Ordinal) || bareLeft[0] != bareRight[0])
            return false;
        // Adjectives differ from their names at the end only.
        var shared = 0;
        while (shared < Math.Min(bareLeft.Length, bareRight.Length) && bareLeft[shared] == bareRight[shared])
            shared++;
        var onlyEnds = shared >= Math.Min(bareLeft.Length, bareRight.Length) - 2 && bareLeft.Length > 5 && !SameEnd(bareLeft, bareRight);
        return !onlyEnds && Names.Distance(bareLeft, bareRight) <= 2;
    }

    private static bool SameEnd(string a, string b) => a[^1] == b[^1] || a[^1] is 'y' or 'i' && b[^1] is 'y' or 'i';

    private static string Bare(string name) => name.Replace("al-", "", StringComparison.Ordinal).Replace("al ", "", StringComparison.Ordinal).Replace("el-", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal);
}
