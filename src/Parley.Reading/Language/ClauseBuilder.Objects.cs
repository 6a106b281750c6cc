namespace Parley.Reading.Language;

// Objects and prepositional phrases, to the right of a verb.
internal sealed partial class ClauseBuilder
{
    private void LinkRight(VerbGroup verb)
    {
        var i = verb.Item + 1;
        NounPhrase? last = null;
        var commas = 0;
        for (; i < items.Count; i++)
        {
            var item = items[i];
            if (item.Kind is ItemKind.Adverb or ItemKind.Quote)
            {
                if (last is not null && verb.Particle is null && i + 1 < items.Count && items[i + 1].Kind != ItemKind.NounPhrase && hasParticle(verb.Lemma, tokens[item.First].Lower))
                    (verb.Particle, verb.ParticleToken) = (tokens[item.First].Lower, item.First);
                continue;
            }
            if (item.Kind == ItemKind.Adjective)
            {
                verb.Adjective ??= tokens[item.Last].Lower;
                continue;
            }
            if (item.Kind == ItemKind.NounPhrase)
            {
                var noun = item.Noun!;
                if (noun.SubjectOf is { } other && other != verb && (other.Link == VerbLink.Content && other.Governor == verb || takesContent(verb.Lemma) || commas > 0))
                    break;
                if (commas > 0)
                    break;
                if (verb.Object is null || verb.Link == VerbLink.Relative && verb.Object.Item < verb.Item)
                {
                    verb.Object = noun;
                    noun.ObjectOf = verb;
                }
                else if (verb.IndirectObject is null && last == verb.Object && KindAt(i - 1) == ItemKind.NounPhrase && !IsTime(noun))
                {
                    (verb.IndirectObject, verb.Object) = (verb.Object, noun);
                    noun.ObjectOf = verb;
                }
                i = SkipCoordinated(noun, i);
                last = noun;
                continue;
            }
            if (item.Kind == ItemKind.Preposition && At(i + 1)?.Noun is { } governed)
            {
                var preposition = tokens[item.First].Lower;
                governed.Preposition = preposition;
                foreach (var member in governed.Coordinated)
                    member.Preposition = preposition;
                if (last is not null && preposition is "of" && KindAt(i - 1) == ItemKind.NounPhrase)
                {
                    Attach(items[i - 1].Noun!, preposition, governed);
                }
                else
                {
                    verb.Prepositional.Add((preposition, governed));
                    governed.PrepositionalTo ??= verb;
                }
                i = SkipCoordinated(governed, i + 1);
                last = governed;
                continue;
            }
            if (item.Kind == ItemKind.Preposition && At(i + 1)?.Verb is not null)
                break;
            if (item.Kind == ItemKind.Preposition)
            {
                if (verb.Particle is null && hasParticle(verb.Lemma, tokens[item.First].Lower))
                    (verb.Particle, verb.ParticleToken) = (tokens[item.First].Lower, item.First);
                continue;
            }
            if (item.Kind == ItemKind.Comma && commas == 0 && KindAt(i + 1) == ItemKind.Preposition && KindAt(i + 2) == ItemKind.NounPhrase && !BeginsClause(i + 2))
            {
                commas++;
                continue;
            }
            break;
        }
        verb.ClauseEnd = i > 0 && i <= items.Count ? items[Math.Min(i, items.Count) - 1].Last : verb.Last;
        if (verb.ClauseEnd < verb.Last)
            verb.ClauseEnd = verb.Last;
    }

    private static int SkipCoordinated(NounPhrase noun, int i) => noun.Coordinated.Count > 1 && noun.Coordinated[0] == noun ? noun.Coordinated[^1].Item : i;

    private bool IsTime(NounPhrase noun) => TimeWords.Nouns.Contains(tokens[noun.Head].Lower);

    private static void Attach(NounPhrase host, string preposition, NounPhrase phrase) => host.Attached.Add((preposition, phrase));

    // A prepositional phrase right after a noun is attached to it too: who a noun is about is looked up there.
    private void AttachNouns()
    {
        for (var i = 0; i + 2 < items.Count; i++)
        {
            if (items[i].Noun is not { } host)
                continue;
            var j = i;
            while (j < i + 12)
            {
                while (KindAt(j + 1) == ItemKind.Adverb)
                    j++;
                if (KindAt(j + 1) != ItemKind.Preposition || KindAt(j + 2) != ItemKind.NounPhrase)
                    break;
                var preposition = tokens[items[j + 1].First].Lower;
                var phrase = items[j + 2].Noun!;
                phrase.Preposition ??= preposition;
                if (!host.Attached.Exists(a => a.Phrase == phrase))
                    Attach(host, preposition, phrase);
                j = SkipCoordinated(phrase, j + 2);
            }
            // "NP, NP," in apposition.
            if (KindAt(i + 1) == ItemKind.Comma && At(i + 2)?.Noun is { } beside && host.Coordinated.Count == 0 && KindAt(i + 3) is ItemKind.Comma or ItemKind.Preposition or ItemKind.Stop or ItemKind.Relative && (tokens[host.Head].Is(Tag.Proper) || tokens[beside.Head].Is(Tag.Proper)))
                host.Apposition = beside;
        }
    }
}
