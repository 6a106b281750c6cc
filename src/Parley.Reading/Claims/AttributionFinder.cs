using System.Globalization;
using Parley.Core;
using Parley.Reading.Actors;
using Parley.Reading.Language;

namespace Parley.Reading.Claims;

/// <summary>Finds to whom words are given: by a verb of saying before or after them, by "according to", by an adverb of hearsay, by a noun of rumour.</summary>
internal sealed class AttributionFinder(ReadingContext context, PhraseActors phrases)
{
    private readonly List<FoundAttribution> found = [];

    /// <summary>All attributions, in order.</summary>
    public List<FoundAttribution> Find()
    {
        for (var s = 0; s < context.Sentences.Count; s++)
        {
            foreach (var verb in context.Verbs[s])
                Said(verb, s);
            foreach (var item in context.Items[s])
            {
                if (item.Noun is { } noun)
                    Noun(noun, s);
            }
            Cues(s);
        }
        found.Sort((a, b) => a.First - b.First);
        return found;
    }

    private SpeechCue? Speech(string lemma, string kind) =>
        context.Lexicon.SpeechByFirst.TryGetValue(lemma, out var cues) ? cues.Find(c => c.Kind == kind && c.Words.Length == 1) : null;

    // X said that …; …, X said; X said: "…"
    private void Said(VerbGroup verb, int s)
    {
        if (Speech(verb.Lemma, "verb") is not { } cue || verb.Infinitive && verb.Governor is null)
            return;
        var sentence = context.Sentences[s];
        var content = verb.Complements.Find(c => c.Link == VerbLink.Content);
        var (scopeFirst, scopeLast) = (-1, -1);
        if (content is not null && content.Item > verb.Item)
        {
            scopeFirst = context.Tokens[content.ClauseStart].Tag == Tag.That ? content.ClauseStart + 1 : content.ClauseStart;
            scopeLast = Scopes.ClauseEnd(context, scopeFirst);
        }
        else if (Postfix(verb, sentence) is { } before)
        {
            (scopeFirst, scopeLast) = before;
        }
        else if (QuoteAfter(verb, sentence) is { } quote)
        {
            (scopeFirst, scopeLast) = quote;
        }
        else if (verb.Complements.Count == 0 && That(verb, sentence) is { } that)
        {
            (scopeFirst, scopeLast) = that;
        }
        if (scopeFirst < 0 || scopeLast < scopeFirst || verb.Modal is "may" or "might" or "could" or "would" && verb.Governor is null)
            return;
        if (verb.Passive && cue.Record == Attribution.OnRecord && verb.ByPhrase is null)
        {
            // "was said to", "it was reported that": nobody is named.
            Add(verb.Main, verb.Main, cue, null, "unnamed", Attribution.UnsourcedReport, null, scopeFirst, scopeLast, "attribution/passive");
            return;
        }
        var speaker = verb.Passive ? verb.ByPhrase : verb.Subject ?? Inverted(verb, sentence);
        Speak(verb.Main, cue, speaker, scopeFirst, scopeLast, "attribution/verb");
    }

    private void Speak(int at, SpeechCue cue, NounPhrase? speaker, int scopeFirst, int scopeLast, string rule)
    {
        if (speaker is null)
        {
            Add(at, at, cue, null, "unnamed", Attribution.UnsourcedReport, null, scopeFirst, scopeLast, rule);
            return;
        }
        var record = Ladder.Of(context, phrases, speaker, out var actor, out var words, out var count);
        Add(at, at, cue, actor, words, cue.Record is Attribution.Rumour or Attribution.UnsourcedReport && actor is null ? cue.Record : record, count, scopeFirst, scopeLast, rule);
    }

    // "…," the minister said. / …, said the minister. / the plan, he added, is …
    private (int, int)? Postfix(VerbGroup verb, Sentence sentence)
    {
        var start = verb.Subject is { } subject && subject.Item < verb.Item ? subject.First : verb.First;
        var i = start - 1;
        // Past an apposition between subject and verb the comma before the subject counts.
        while (i >= sentence.First && context.Tokens[i].Tag == Tag.Punctuation && context.Tokens[i].Text is "”" or "\"" or "'" or "’")
            i--;
        if (i < sentence.First || !context.Tokens[i].IsMark(',') && context.Tokens[i + 1].Text is not ("”" or "\""))
            return null;
        return i - 1 > sentence.First ? (sentence.First, i - 1) : null;
    }

    private (int, int)? QuoteAfter(VerbGroup verb, Sentence sentence)
    {
        for (var i = verb.Last + 1; i < sentence.End && i <= verb.Last + 14; i++)
        {
            if (context.Tokens[i].Text is "“" or "\"" or "‘" or "«" || context.Tokens[i].Text == ":" && i + 1 < sentence.End)
                return (Math.Min(i + 1, sentence.End - 1), Scopes.LastWord(context, sentence));
        }
        // The quotation is a sentence of its own before this one.
        return null;
    }

    private (int, int)? That(VerbGroup verb, Sentence sentence)
    {
        for (var i = verb.Last + 1; i < sentence.End && i <= verb.Last + 8; i++)
        {
            if (context.Tokens[i].Tag == Tag.That && i + 1 < sentence.End)
                return (i + 1, Scopes.ClauseEnd(context, i + 1));
            if (context.Tokens[i].Tag is Tag.Punctuation or Tag.Conjunction)
                break;
        }
        return null;
    }

    // "said Anna Roe": the speaker stands after the verb.
    private NounPhrase? Inverted(VerbGroup verb, Sentence sentence)
    {
        var items = context.Items[context.Tokens[sentence.First].Sentence];
        return verb.Item + 1 < items.Count ? items[verb.Item + 1].Noun : null;
    }

    // Rumours, whispers, reports that …
    private void Noun(NounPhrase noun, int s)
    {
        var head = context.Tokens[noun.Head];
        if (head.Tag != Tag.Noun || (Speech(head.Lower, "noun") ?? Speech(Inflection.Singular(head.Lower), "noun")) is not { } cue)
            return;
        var sentence = context.Sentences[s];
        for (var i = noun.Last + 1; i < sentence.End && i <= noun.Last + 3; i++)
        {
            if (context.Tokens[i].Tag != Tag.That && !(context.Tokens[i].Lower == "that"))
                continue;
            if (i + 1 >= sentence.End || context.Tokens[i + 1].Is(Tag.Finite) && !context.Tokens[i + 1].Is(Tag.Nominal))
                return;
            var owner = phrases.Owners(noun, noun.Head);
            if (cue.Record == Attribution.OnRecord && owner.Count == 0)
                return;
            if (!found.Exists(f => f.First <= noun.Head && f.Last >= noun.Head))
                Add(noun.Head, i > noun.Last + 1 && i == noun.Last + 2 ? noun.Last + 1 : noun.Head, cue, owner.Count > 0 ? owner[0] : null, head.Lower, cue.Record, null, i + 1, Scopes.ClauseEnd(context, i + 1), "attribution/noun");
            return;
        }
    }

    // Adverbs and prepositions.
    private void Cues(int s)
    {
        var sentence = context.Sentences[s];
        for (var i = sentence.First; i < sentence.End; i++)
        {
            var token = context.Tokens[i];
            if (Longest(token, i, sentence) is not { } cue)
                continue;
            var last = i + cue.Words.Length - 1;
            if (cue.Kind == "preposition")
                According(cue, i, last, sentence);
            else if (cue.Kind == "adverb" || cue.Kind == "verb" && cue.Words.Length > 1 && last + 1 < sentence.End)
                Add(i, last, cue, null, "unnamed", cue.Record == Attribution.OnRecord ? Attribution.UnsourcedReport : cue.Record, null, Math.Min(last + 1, sentence.End - 1), AdverbScope(last + 1, sentence), "attribution/hearsay");
            i = last;
        }
    }

    private SpeechCue? Longest(Token token, int i, Sentence sentence)
    {
        if (context.Lexicon.SpeechByFirst.TryGetValue(token.Lower, out var cues) && cues.Find(c => (c.Kind is "adverb" or "preposition" || c.Words.Length > 1 && c.Kind == "verb") && Fits(c, i, sentence)) is { } exact)
            return exact;
        return token.Is(Tag.Verb) && token.Lemma != token.Lower && context.Lexicon.SpeechByFirst.TryGetValue(token.Lemma, out cues) ? cues.Find(c => c.Kind == "verb" && c.Words.Length > 1 && Fits(c, i, sentence)) : null;
    }

    private bool Fits(SpeechCue cue, int i, Sentence sentence)
    {
        if (i + cue.Words.Length > sentence.End)
            return false;
        for (var k = 0; k < cue.Words.Length; k++)
        {
            var token = context.Tokens[i + k];
            if (token.Lower != cue.Words[k] && !(token.Is(Tag.Verb) && token.Lemma == cue.Words[k]))
                return false;
        }
        return true;
    }

    private void According(SpeechCue cue, int i, int last, Sentence sentence)
    {
        var items = context.Items[context.Tokens[i].Sentence];
        var noun = items.Find(x => x.Noun is not null && x.First == last + 1)?.Noun;
        var prefix = i <= sentence.First + 1;
        int scopeFirst, scopeLast;
        if (prefix)
        {
            var comma = last + 1;
            while (comma < sentence.End && !context.Tokens[comma].IsMark(','))
                comma++;
            (scopeFirst, scopeLast) = (Math.Min(comma + 1, sentence.End - 1), Scopes.LastWord(context, sentence));
        }
        else
        {
            var end = i - 1;
            while (end > sentence.First && context.Tokens[end].Tag == Tag.Punctuation)
                end--;
            (scopeFirst, scopeLast) = (sentence.First, end);
        }
        if (noun is null)
        {
            Add(i, last, cue, null, "unnamed", cue.Record == Attribution.OnRecord ? Attribution.UnsourcedReport : cue.Record, null, scopeFirst, scopeLast, "attribution/according");
            return;
        }
        var record = Ladder.Of(context, phrases, noun, out var actor, out var words, out var count);
        Add(i, last, cue, actor, words, cue.Record is Attribution.Anonymous or Attribution.UnsourcedReport or Attribution.Rumour ? cue.Record : record, count, scopeFirst, scopeLast, "attribution/according");
    }

    // An adverb of hearsay reaches over its verb group and what follows in the clause, or over the phrase that it stands before.
    private int AdverbScope(int from, Sentence sentence)
    {
        if (from >= sentence.End)
            return sentence.End - 1;
        var items = context.Items[context.Tokens[from].Sentence];
        var next = items.Find(x => x.First >= from);
        return next?.Noun is not null && next.Noun.SubjectOf is null ? next.Last : Scopes.ClauseEnd(context, from);
    }

    private void Add(int first, int last, SpeechCue cue, Actor? source, string words, Attribution record, int? count, int scopeFirst, int scopeLast, string rule)
    {
        if (found.Exists(f => f.First <= last && f.Last >= first))
            return;
        found.Add(new()
        {
            First = first,
            Last = last,
            Class = cue.Class,
            Source = source,
            Words = words.Length == 0 ? "unnamed" : words,
            Record = record,
            Count = count,
            ScopeFirst = scopeFirst,
            ScopeLast = Math.Max(scopeFirst, scopeLast),
            Rule = rule,
            Entry = cue.Place,
        });
    }
}

/// <summary>The step on the ladder of attribution that a speaker stands on.</summary>
internal static class Ladder
{
    private static readonly HashSet<string> Unnamed = ["official", "source", "diplomat", "aide", "person", "people", "insider", "adviser", "advisor", "officer", "envoy", "negotiator", "delegate", "participant", "observer", "analyst", "lawmaker", "resident", "witness", "expert", "trader", "executive", "member", "minister", "mediator", "commander", "critic", "ally", "some", "one", "two", "three", "several", "many", "those", "others"];
    private static readonly HashSet<string> Documents = ["document", "draft", "memo", "memorandum", "text", "letter", "paper", "note", "minute", "cable", "report", "transcript", "email", "file", "record", "statement", "communique", "communiqué", "study", "survey", "poll", "readout", "minutes"];

    /// <summary>The step, with the speaker as an actor where it can be identified.</summary>
    public static Attribution Of(ReadingContext context, PhraseActors phrases, NounPhrase speaker, out Actor? actor, out string words, out int? count)
    {
        var tokens = context.Tokens;
        var head = tokens[speaker.Head];
        var lemma = Inflection.Singular(head.Lower);
        words = context.Words(speaker.First, speaker.Last);
        count = Count(tokens, speaker);
        actor = null;
        if (Documents.Contains(lemma))
        {
            var leaked = words.Contains("leak", StringComparison.Ordinal) || words.Contains("draft", StringComparison.Ordinal) && !words.Contains("published", StringComparison.Ordinal) || words.Contains("seen by", StringComparison.Ordinal);
            if (lemma is "statement" or "communique" or "communiqué" or "letter" or "readout" or "report" or "study" or "survey" && phrases.Within(speaker) is { Count: > 0 } issuers)
            {
                actor = issuers[0];
                return Attribution.OnRecord;
            }
            return leaked ? Attribution.LeakedDocument : Attribution.UnnamedDocument;
        }
        var nameless = head.Tag == Tag.Noun && Unnamed.Contains(lemma) && !tokens[speaker.First].Lower.Equals("the", StringComparison.Ordinal) || head.Is(Tag.Number) || head.Tag is Tag.Determiner && Unnamed.Contains(head.Lower);
        if (nameless || head.Tag == Tag.Noun && lemma is "source" or "insider" or "people")
            return Attribution.Anonymous;
        actor = phrases.Of(speaker) is [var first, ..] ? first : null;
        if (actor is null)
            return head.Is(Tag.Pronoun) ? Attribution.OnRecord : head.Tag == Tag.Noun && lemma is "rumour" or "rumor" or "whisper" ? Attribution.Rumour : Attribution.Anonymous;
        return actor.Type switch
        {
            "media" => actor.Entity?.Office == "state-media" || words.Contains("state ", StringComparison.Ordinal) ? Attribution.StateMedia : Attribution.UnsourcedReport,
            "think_tank" or "ngo" => Attribution.NamedExpertBody,
            _ => Attribution.OnRecord,
        };
    }

    private static int? Count(List<Token> tokens, NounPhrase speaker)
    {
        for (var i = speaker.First; i <= speaker.Head; i++)
        {
            if (!tokens[i].Is(Tag.Number))
                continue;
            string[] names = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
            var at = Array.IndexOf(names, tokens[i].Lower);
            if (at > 0)
                return at;
            if (int.TryParse(tokens[i].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 1000)
                return number;
        }
        return tokens[speaker.First].Lower is "a" or "an" or "one" ? 1 : null;
    }
}
