namespace Parley.Reading.Language;

/// <summary>Finds for each verb its subject, objects, prepositional phrases and what it hangs on, by its place among the items of the sentence.</summary>
internal sealed class ClauseBuilder
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
                if (conjunction && BeginsClause(k) && HasVerbBefore(i))
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
        for (var j = i + 1; j < items.Count && j < i + 5; j++)
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

    private void LinkLeft(VerbGroup verb)
    {
        var index = verbs.IndexOf(verb);
        var previous = index > 0 ? verbs[index - 1] : null;
        verb.ClauseStart = verb.First;
        if (verb.Infinitive)
            LinkInfinitive(verb, previous);
        else if (verb.Finite)
            LinkFinite(verb, previous);
        else
            LinkParticiple(verb, previous);
    }

    private int SkipAdverbs(int i)
    {
        while (i >= 0 && items[i].Kind is ItemKind.Adverb or ItemKind.Quote)
            i--;
        return i;
    }

    private void LinkInfinitive(VerbGroup verb, VerbGroup? previous)
    {
        verb.Link = VerbLink.Complement;
        var i = SkipAdverbs(verb.Item - 1);
        switch (KindAt(i))
        {
            case ItemKind.VerbGroup:
                Complete(items[i].Verb!, verb);
                verb.Subject = items[i].Verb!.Subject;
                return;
            case ItemKind.Adjective when previous is not null:
                verb.GovernorAdjective = tokens[items[i].Last].Lower;
                Complete(previous, verb);
                verb.Subject = previous.Subject;
                return;
            case ItemKind.Conjunction when previous is not null && (previous.Infinitive || previous.Link == VerbLink.Complement):
                verb.Governor = previous.Governor;
                verb.GovernorNoun = previous.GovernorNoun;
                verb.GovernorAdjective = previous.GovernorAdjective;
                verb.Governor?.Complements.Add(verb);
                verb.Subject = previous.Subject;
                return;
            case ItemKind.NounPhrase:
                var noun = items[i].Noun!;
                var start = i;
                while (KindAt(start - 1) == ItemKind.Preposition && KindAt(start - 2) == ItemKind.NounPhrase)
                    start -= 2;
                var owner = KindAt(start - 1) == ItemKind.Preposition ? SkipAdverbs(start - 2) : SkipAdverbs(start - 1);
                if (KindAt(owner) == ItemKind.VerbGroup && ObjectControls.Contains(items[owner].Verb!.Lemma))
                {
                    Complete(items[owner].Verb!, verb);
                    verb.Subject = items[start].Noun;
                    return;
                }
                verb.GovernorNoun = tokens[noun.Head].Is(Tag.Proper | Tag.Pronoun) || tokens[noun.Head].Is(Tag.Number) ? items[start].Noun : noun;
                verb.GovernorNoun!.Infinitive = verb;
                verb.Governor = previous;
                verb.Subject = previous?.Subject;
                return;
        }
        verb.Governor = previous;
        verb.Subject = previous?.Subject;
    }

    private static void Complete(VerbGroup governor, VerbGroup verb)
    {
        verb.Governor = governor;
        governor.Complements.Add(verb);
    }

    // Verbs whose object does what the infinitive says.
    private static readonly HashSet<string> ObjectControls =
    [
        "urge", "ask", "tell", "call", "press", "pressure", "force", "allow", "invite", "order", "warn", "want", "expect", "persuade", "push", "compel", "require", "request", "instruct", "beg", "implore", "encourage", "enable", "permit",
        "forbid", "oblige", "pressurise", "advise", "appoint", "authorise", "authorize", "direct", "lead", "leave", "help", "get", "challenge", "convince", "coerce", "bully", "nudge", "appeal", "lobby", "need", "bar", "induce", "mandate",
    ];

    private void LinkFinite(VerbGroup verb, VerbGroup? previous)
    {
        var i = SkipAdverbs(verb.Item - 1);
        if (KindAt(i) == ItemKind.Relative)
        {
            verb.Link = VerbLink.Relative;
            verb.ClauseStart = items[i].First;
            var j = i - 1;
            while (j >= 0 && items[j].Kind is ItemKind.Comma or ItemKind.Preposition or ItemKind.Quote or ItemKind.Dash)
                j--;
            verb.Subject = At(j)?.Noun;
            if (verb.Subject is { } antecedent && antecedent.Preposition is null && KindAt(j - 1) == ItemKind.Preposition && tokens[items[j - 1].First].Lower == "of" && KindAt(j - 2) == ItemKind.NounPhrase && !tokens[antecedent.Head].Is(Tag.Proper))
                verb.Subject = items[j - 2].Noun;
            return;
        }
        if (KindAt(i) == ItemKind.Conjunction && previous is not null)
        {
            verb.Subject = previous.Subject;
            var shared = previous.Finite ? previous : verbs.LastOrDefault(v => v.Item < verb.Item && v.Finite);
            if (shared is not null)
            {
                verb.Subject = shared.Subject;
                (verb.Link, verb.Governor, verb.Subordinator) = (shared.Link, shared.Governor, shared.Subordinator);
                if (shared.Link == VerbLink.Content)
                    verb.Governor?.Complements.Add(verb);
            }
            return;
        }
        var subject = SubjectEndingAt(i, out var start);
        if (subject is null)
        {
            // ", VG" after an aside: the subject stands before it.
            if (KindAt(i) == ItemKind.Comma && previous is { Finite: true } && !items.Skip(previous.Item + 1).Take(i - previous.Item - 1).Any(x => x.Kind == ItemKind.Comma))
                verb.Subject = previous.Subject;
            verb.Subject ??= At(i)?.Noun;
            start = verb.Subject?.Item ?? verb.Item;
        }
        else
        {
            verb.Subject = subject;
        }
        if (verb.Subject is { } own)
            own.SubjectOf = verb;
        verb.ClauseStart = items[Math.Min(start, verb.Item)].First;
        Open(verb, previous, start - 1);
    }

    // What opens the clause to the left of the subject.
    private void Open(VerbGroup verb, VerbGroup? previous, int i)
    {
        var (skipped, commas) = (0, 0);
        while (i >= 0 && skipped < 12)
        {
            switch (items[i].Kind)
            {
                case ItemKind.That:
                    verb.Link = VerbLink.Content;
                    verb.ClauseStart = items[i].First;
                    if (previous is not null && verbs.LastOrDefault(v => v.Item < i) is { } sayer)
                        Complete(sayer, verb);
                    return;
                case ItemKind.Subordinator:
                    verb.Link = tokens[items[i].First].Lower is "whether" or "how" or "why" or "what" or "where" ? VerbLink.Content : VerbLink.Adverbial;
                    verb.Subordinator = tokens[items[i].First].Lower;
                    verb.ClauseStart = items[i].First;
                    if (verbs.LastOrDefault(v => v.Item < i) is { } main)
                    {
                        verb.Governor = main;
                        if (verb.Link == VerbLink.Content)
                            main.Complements.Add(verb);
                    }
                    return;
                case ItemKind.Relative:
                    verb.Link = VerbLink.Relative;
                    verb.ClauseStart = items[i].First;
                    // "the deal which Moscow rejected": the antecedent is what the verb acts on.
                    if (At(i - 1)?.Noun is { } antecedent && !verb.Passive)
                        verb.Object = antecedent;
                    return;
                case ItemKind.VerbGroup:
                    if (takesContent(items[i].Verb!.Lemma) && commas == 0 && !items[i].Verb!.Passive)
                    {
                        verb.Link = VerbLink.Content;
                        Complete(items[i].Verb!, verb);
                    }
                    return;
                case ItemKind.Stop or ItemKind.Dash or ItemKind.Bracket or ItemKind.Conjunction:
                    return;
                case ItemKind.Comma:
                    commas++;
                    if (commas > 1)
                        return;
                    break;
            }
            i--;
            skipped++;
        }
    }

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
            while (KindAt(j + 1) == ItemKind.Preposition && KindAt(j + 2) == ItemKind.NounPhrase && j < i + 12)
            {
                var preposition = tokens[items[j + 1].First].Lower;
                var phrase = items[j + 2].Noun!;
                phrase.Preposition ??= preposition;
                if (!host.Attached.Exists(a => a.Phrase == phrase))
                    Attach(host, preposition, phrase);
                j = SkipCoordinated(phrase, j + 2);
            }
            // "NP, NP," in apposition.
            if (KindAt(i + 1) == ItemKind.Comma && KindAt(i + 2) == ItemKind.NounPhrase && host.Coordinated.Count == 0 && KindAt(i + 3) is ItemKind.Comma or ItemKind.Preposition or ItemKind.Stop or ItemKind.Relative && tokens[host.Head].Is(Tag.Proper))
                host.Apposition = items[i + 2].Noun;
        }
    }
}

/// <summary>Nouns of time.</summary>
internal static class TimeWords
{
    public static HashSet<string> Nouns { get; } =
    [
        "today", "yesterday", "tomorrow", "tonight", "week", "weeks", "weekend", "month", "months", "year", "years", "day", "days", "hour", "hours", "morning", "afternoon", "evening", "night", "monday", "tuesday", "wednesday",
        "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "spring", "summer", "autumn", "winter", "quarter", "decade", "time",
    ];
}
