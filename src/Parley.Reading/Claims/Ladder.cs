using System.Globalization;
using Parley.Core;
using Parley.Reading.Actors;
using Parley.Reading.Language;

namespace Parley.Reading.Claims;

/// <summary>The step on the ladder of attribution that a speaker stands on.</summary>
internal static class Ladder
{
    private static readonly HashSet<string> Unnamed = Set("official source diplomat aide person people insider adviser advisor officer envoy negotiator delegate participant observer analyst lawmaker resident witness expert trader executive member minister mediator commander critic ally some one two three several many those others investor banker lawyer economist deputy backbencher employee worker contact engineer researcher scientist");
    private static readonly HashSet<string> Documents = Set("document draft memo memorandum text letter paper note minute cable report transcript email file record statement communique communiqué study survey poll readout read-out minutes deck slide presentation dossier spreadsheet recording sheet blueprint annex brief circular questionnaire bulletin");
    private static readonly HashSet<string> Organs = Set("office embassy ministry department spokesman spokeswoman spokesperson team camp press-office mission consulate presidency palace headquarters lawyer read-out readout statement account version one side broadcaster television radio agency newspaper");

    /// <summary>Whether a noun names a document.</summary>
    public static bool IsDocument(string lower) => Documents.Contains(lower) || Documents.Contains(Inflection.Singular(lower));

    /// <summary>Whether a noun names people who often stay without a name.</summary>
    public static bool IsUnnamed(string lower) => Unnamed.Contains(lower) || Unnamed.Contains(Inflection.Singular(lower));

    /// <summary>Whether a noun names what speaks for its owner: an office, an embassy, a read-out.</summary>
    public static bool IsOrgan(string lower) => Organs.Contains(lower) || Organs.Contains(Inflection.Singular(lower));

    /// <summary>The step, with the speaker as an actor where it can be identified.</summary>
    public static Attribution Of(ReadingContext context, PhraseActors phrases, NounPhrase speaker, out Actor? actor, out string words, out int? count)
    {
        var tokens = context.Tokens;
        var head = tokens[speaker.Head];
        var lemma = Inflection.Singular(head.Lower);
        words = context.Words(speaker.First, speaker.Last);
        count = Count(tokens, speaker);
        actor = null;
        if (Documents.Contains(lemma) && head.Tag != Tag.Proper)
            return Document(phrases, speaker, lemma, words, out actor);
        actor = phrases.Of(speaker) is [var first, ..] ? first : null;
        if (actor is { IsPerson: true } && speaker.Apposition is not null)
            return Step(actor, words);
        var definite = tokens[speaker.First].Lower.Equals("the", StringComparison.Ordinal);
        var nameless = head.Tag == Tag.Noun && Unnamed.Contains(lemma) && !definite || head.Is(Tag.Number) || head.Tag is Tag.Determiner && Unnamed.Contains(head.Lower);
        if (nameless || head.Tag == Tag.Noun && lemma is "source" or "insider" or "people")
        {
            actor = lemma is "analyst" or "expert" or "economist" or "researcher" or "scientist" ? speaker.Attached.Where(a => a.Preposition is "at" or "from" or "of" or "with").SelectMany(a => phrases.Of(a.Phrase)).FirstOrDefault() : null;
            return actor is null ? Attribution.Anonymous : Attribution.NamedExpertBody;
        }
        if (actor is null && head.Tag != Tag.Proper && Organs.Contains(lemma) && phrases.Owners(speaker, speaker.Head) is { Count: > 0 } owners)
            actor = owners[0];
        if (actor is null)
            return head.Is(Tag.Pronoun) ? Attribution.OnRecord : head.Tag == Tag.Noun && lemma is "rumour" or "rumor" or "whisper" ? Attribution.Rumour : Attribution.Anonymous;
        return Step(actor, words);
    }

    private static Attribution Step(Actor actor, string words) => actor.Type switch
    {
        "media" => actor.Entity?.Office == "state-media" || words.Contains("state ", StringComparison.Ordinal) ? Attribution.StateMedia : Attribution.UnsourcedReport,
        "think_tank" or "ngo" => Attribution.NamedExpertBody,
        _ => Attribution.OnRecord,
    };

    private static Attribution Document(PhraseActors phrases, NounPhrase speaker, string lemma, string words, out Actor? issuer)
    {
        issuer = null;
        var leaked = words.Contains("leak", StringComparison.Ordinal) || words.Contains("draft", StringComparison.Ordinal) && !words.Contains("published", StringComparison.Ordinal)
            || words.Contains("seen by", StringComparison.Ordinal) || words.Contains("confidential", StringComparison.Ordinal) || words.Contains("internal", StringComparison.Ordinal);
        if (lemma is "statement" or "communique" or "communiqué" or "letter" or "readout" or "read-out" or "report" or "study" or "survey" && phrases.Within(speaker) is { Count: > 0 } issuers)
        {
            issuer = issuers[0];
            return Attribution.OnRecord;
        }
        return leaked ? Attribution.LeakedDocument : Attribution.UnnamedDocument;
    }

    private static int? Count(List<Token> tokens, NounPhrase speaker)
    {
        string[] names = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
        for (var i = speaker.First; i <= speaker.Head; i++)
        {
            if (!tokens[i].Is(Tag.Number))
                continue;
            var at = Array.IndexOf(names, tokens[i].Lower);
            if (at > 0)
                return at;
            if (int.TryParse(tokens[i].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 1000)
                return number;
        }
        return tokens[speaker.First].Lower is "a" or "an" or "one" ? 1 : null;
    }

    private static HashSet<string> Set(string words) => [.. words.Split(' ')];
}
