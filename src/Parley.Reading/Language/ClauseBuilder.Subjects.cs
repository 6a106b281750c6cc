namespace Parley.Reading.Language;

// The subjects of finite verbs and of participles.
internal sealed partial class ClauseBuilder
{
    // The subject whose phrase, with what is attached to it, ends at item i.
    private NounPhrase? SubjectEndingAt(int i, out int start)
    {
        start = i;
        if (KindAt(i) is ItemKind.Comma or ItemKind.Dash or ItemKind.Bracket)
        {
            var open = MatchingMark(i);
            if (open < 0)
                return null;
            i = SkipAdverbs(open - 1);
        }
        for (var guard = 0; guard < 20 && i >= 0; guard++)
        {
            var item = items[i];
            if (item.Kind == ItemKind.NounPhrase)
            {
                var j = SkipAdverbs(i - 1);
                if (KindAt(j) == ItemKind.Preposition)
                {
                    // Inside a prepositional phrase: what it is attached to is the subject, unless it opens the sentence.
                    var k = SkipAdverbs(j - 1);
                    if (KindAt(k) == ItemKind.NounPhrase || KindAt(k) == ItemKind.VerbGroup && items[k].Verb!.Participle && KindAt(k - 1) == ItemKind.NounPhrase)
                    {
                        i = items[k].Kind == ItemKind.VerbGroup ? k - 1 : k;
                        continue;
                    }
                    if (item.Noun!.Coordinated.Count > 1 && item.Noun.Coordinated[0].Item < i)
                    {
                        i = item.Noun.Coordinated[0].Item;
                        continue;
                    }
                    return null;
                }
                if (KindAt(j) == ItemKind.VerbGroup && (items[j].Verb!.Participle || items[j].Verb!.Ing) && KindAt(j - 1) == ItemKind.NounPhrase)
                {
                    i = j - 1;
                    continue;
                }
                // "Rwanda, long suspected of arming the rebels, proposed": past the aside to its comma.
                if (KindAt(j) == ItemKind.VerbGroup && items[j].Verb!.Ing && OpeningComma(j) is > 0 and var opening)
                {
                    i = opening - 1;
                    continue;
                }
                if (item.Noun!.Coordinated.Count > 1)
                {
                    var head = item.Noun.Coordinated[0];
                    start = head.Item;
                    var before = SkipAdverbs(head.Item - 1);
                    if (KindAt(before) == ItemKind.Preposition && KindAt(before - 1) == ItemKind.NounPhrase)
                    {
                        i = before - 1;
                        continue;
                    }
                    return head;
                }
                start = i;
                return item.Noun;
            }
            if (item.Kind is ItemKind.Adverb or ItemKind.Quote or ItemKind.Adjective)
            {
                i--;
                continue;
            }
            // "his refusal to compromise may cost …", "a deal reached in March fell": past what fills the noun.
            if (item.Verb is { Finite: false } inner && (inner.GovernorNoun is not null || inner.Participle || inner.Ing || inner.Infinitive))
            {
                i--;
                continue;
            }
            return null;
        }
        return null;
    }

    // The comma that opens an aside of participles which a verb stands in, or 0.
    private int OpeningComma(int i)
    {
        for (var j = i - 1; j > 0 && j > i - 7; j--)
        {
            if (items[j].Kind == ItemKind.Comma)
                return KindAt(j - 1) == ItemKind.NounPhrase ? j : 0;
            if (items[j].Kind is not (ItemKind.Adverb or ItemKind.Preposition or ItemKind.VerbGroup) || items[j].Verb is { Finite: true })
                return 0;
        }
        return 0;
    }

    // The mark that opens the aside which ends at i.
    private int MatchingMark(int i)
    {
        var kind = items[i].Kind;
        for (var j = i - 1; j >= 0 && j > i - 25; j--)
        {
            if (items[j].Kind == kind && (KindAt(SkipAdverbs(j - 1)) == ItemKind.NounPhrase))
                return j;
            if (items[j].Kind == ItemKind.Stop)
                return -1;
        }
        return -1;
    }

    private void LinkParticiple(VerbGroup verb, VerbGroup? previous)
    {
        var i = SkipAdverbs(verb.Item - 1);
        verb.Link = VerbLink.Participial;
        verb.Governor = previous;
        switch (KindAt(i))
        {
            case ItemKind.Preposition or ItemKind.Subordinator:
                verb.Preposition = tokens[items[i].First].Lower;
                verb.ClauseStart = items[i].First;
                var host = At(SkipAdverbs(i - 1));
                if (host?.Noun is { } subjectOfNoun && previous is not null && previous.Object == subjectOfNoun && previous.Lemma is "accuse" or "suspect" or "stop" or "prevent" or "keep" or "blame" or "deter" or "bar" or "criticise" or "criticize" or "condemn" or "praise" or "thank")
                    verb.Subject = subjectOfNoun;
                else
                    verb.Subject = previous?.Subject ?? NextSubject(verb);
                return;
            case ItemKind.VerbGroup:
                Complete(items[i].Verb!, verb);
                verb.Link = VerbLink.Complement;
                verb.Subject = items[i].Verb!.Subject;
                return;
            case ItemKind.NounPhrase when verb.Participle && KindAt(i - 1) == ItemKind.NounPhrase:
                // "an idea officials dismissed": two phrases side by side, the second does it.
                (verb.Participle, verb.Link) = (false, VerbLink.Relative);
                (verb.Subject, verb.Object) = (items[i].Noun, items[i - 1].Noun);
                return;
            case ItemKind.NounPhrase:
                verb.Subject = items[i].Noun;
                if (verb.Ing && previous is not null && previous.Finite && tokens[items[i].Noun!.Head].Lower is "today" or "yesterday" or "week" or "year" or "month")
                    verb.Subject = previous.Subject;
                if (KindAt(i - 1) == ItemKind.Preposition && tokens[items[i - 1].First].Lower is "with")
                    verb.Preposition = "with";
                return;
            case ItemKind.Conjunction when previous is not null:
                verb.Subject = previous.Subject;
                verb.Preposition = previous.Preposition;
                verb.Governor = previous.Governor ?? previous;
                return;
            case ItemKind.Comma or ItemKind.Dash when previous is not null:
                var main = verbs.LastOrDefault(v => v.Item < verb.Item && v.Finite) ?? previous;
                verb.Governor = main;
                verb.Subject = verb.Participle && At(i - 1)?.Noun is { } near ? near : main.Subject;
                return;
        }
        verb.Subject = previous?.Subject ?? NextSubject(verb);
    }

    // "Speaking in Vienna, the minister said": the subject of the main clause.
    private NounPhrase? NextSubject(VerbGroup verb)
    {
        for (var j = verb.Item + 1; j < items.Count - 1; j++)
        {
            if (items[j].Kind == ItemKind.Comma && items[j + 1].Noun is { } noun)
                return noun;
        }
        return null;
    }
}
