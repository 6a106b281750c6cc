namespace Parley.Reading.Language;

// What a verb hangs on, by what stands to its left.
internal sealed partial class ClauseBuilder
{
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
                // "Were Madrid to miss the deadline": a condition without if.
                if (KindAt(start - 1) == ItemKind.Subordinator && tokens[items[start - 1].First].Lower is "were" or "had" or "should")
                {
                    (verb.Link, verb.Subordinator, verb.Subject) = (VerbLink.Adverbial, "if", items[start].Noun);
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
            // "…, and refused": after a comma the main clause goes on, not what was said.
            if (KindAt(i - 1) is ItemKind.Comma or ItemKind.Quote && previous is { Link: VerbLink.Content, Governor: { Finite: true } sayer } && verb.Past == sayer.Past && verb.Modal is null)
            {
                verb.Subject = sayer.Subject;
                return;
            }
            var shared = previous.Finite ? previous : verbs.LastOrDefault(v => v.Item < verb.Item && v.Finite);
            if (shared is not null)
            {
                verb.Subject = shared.Subject;
                (verb.Link, verb.Governor, verb.Subordinator) = (shared.Link, shared.Governor, shared.Subordinator);
                // "neither give up land nor let others decide".
                if (tokens[items[i].First].Lower == "nor")
                    verb.Negated = true;
                if (verb.Modal is null && shared.Modal is not null && tokens[verb.Main].Is(Tag.Base))
                    verb.Modal = shared.Modal;
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
                case ItemKind.That when i > 0 && (KindAt(i - 1) == ItemKind.Subordinator || tokens[items[i - 1].Last].Lower is "provided" or "providing" or "given" or "assuming" or "condition"):
                    verb.Link = VerbLink.Adverbial;
                    verb.Subordinator = tokens[items[i - 1].Last].Lower is "condition" ? "if" : tokens[items[i - 1].Last].Lower;
                    verb.ClauseStart = items[i - 1].First;
                    verb.Governor = verbs.LastOrDefault(v => v.Item < i - 1);
                    return;
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
}
