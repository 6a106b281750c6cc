namespace Parley.Reading.Language;

/// <summary>Finds for each verb its subject, objects, prepositional phrases and what it hangs on, by its place among the items of the sentence.</summary>
internal sealed partial class ClauseBuilder
{
    private readonly List<Item> items;
    private readonly List<Token> tokens;
    private readonly List<VerbGroup> verbs = [];
    private readonly Func<string, string, bool> hasParticle;
    private readonly Func<string, bool> takesContent;

    private ClauseBuilder(List<Item> items, List<Token> tokens, Func<string, string, bool> hasParticle, Func<string, bool> takesContent) =>
        (this.items, this.tokens, this.hasParticle, this.takesContent) = (items, tokens, hasParticle, takesContent);

    /// <summary>Links the items of a sentence.</summary>
    /// <param name="items">The items.</param>
    /// <param name="tokens">All tokens.</param>
    /// <param name="hasParticle">Whether a verb with a particle is known.</param>
    /// <param name="takesContent">Whether a verb takes a clause as its content without "that".</param>
    /// <returns>The verbs, in order.</returns>
    public static List<VerbGroup> Build(List<Item> items, List<Token> tokens, Func<string, string, bool> hasParticle, Func<string, bool> takesContent)
    {
        var builder = new ClauseBuilder(items, tokens, hasParticle, takesContent);
        builder.Coordinate();
        foreach (var item in items.Where(i => i.Kind == ItemKind.VerbGroup))
            builder.verbs.Add(item.Verb!);
        foreach (var verb in builder.verbs)
            builder.LinkLeft(verb);
        foreach (var verb in builder.verbs)
            builder.LinkRight(verb);
        builder.AttachNouns();
        return builder.verbs;
    }

    private Item? At(int i) => i >= 0 && i < items.Count ? items[i] : null;

    private ItemKind KindAt(int i) => At(i)?.Kind ?? ItemKind.Stop;

    // NP, NP and NP; NP and NP.
    private void Coordinate()
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Noun is not { } first || first.Coordinated.Count > 0)
                continue;
            var members = new List<NounPhrase> { first };
            var j = i + 1;
            var closed = false;
            while (!closed)
            {
                var k = j;
                if (KindAt(k) == ItemKind.Comma)
                    k++;
                var conjunction = KindAt(k) == ItemKind.Conjunction && tokens[items[k].First].Lower is "and" or "or" or "nor" or "&";
                if (conjunction)
                    k++;
                else if (k == j)
                    break;
                if (At(k)?.Noun is not { } next)
                    break;
                // "met X, and Y said": the last one is the subject of its own verb.
                if (conjunction && BeginsClause(k) && HasVerbBefore(i) && !(At(i - 1)?.Verb is { } sayer && takesContent(sayer.Lemma)))
                    break;
                members.Add(next);
                j = k + 1;
                closed = conjunction;
            }
            if (!closed || members.Count < 2)
                continue;
            foreach (var member in members)
            {
                member.Coordinated.Clear();
                member.Coordinated.AddRange(members);
            }
        }
    }

    private bool BeginsClause(int i)
    {
        for (var j = i + 1; j < items.Count && j < i + 9; j++)
        {
            if (items[j].Kind == ItemKind.VerbGroup)
                return items[j].Verb!.Finite;
            if (items[j].Kind is not (ItemKind.Preposition or ItemKind.NounPhrase or ItemKind.Adverb))
                return false;
        }
        return false;
    }

    private bool HasVerbBefore(int i)
    {
        for (var j = i - 1; j >= 0 && items[j].Kind is not (ItemKind.Stop or ItemKind.That or ItemKind.Dash); j--)
        {
            if (items[j].Kind == ItemKind.VerbGroup && items[j].Verb!.Finite)
                return true;
        }
        return false;
    }
}
