using Parley.Core;
using Parley.Reading.Actors;
using Parley.Reading.Language;

namespace Parley.Reading.Claims;

/// <summary>Documents that a report draws on: "a draft seen by two diplomats envisages", "an unsigned paper circulated by Moscow", "under the draft".</summary>
internal sealed class DocumentFinder(ReadingContext context, PhraseActors phrases, AttributionList list)
{
    private static readonly HashSet<string> Seen = [.. "see obtain review read leak share circulate distribute send write draft publish issue release table prepare sign submit date mark title provide show quote".Split(' ')];
    private static readonly HashSet<string> Issued = [.. "circulate distribute send write draft publish issue release table prepare sign submit".Split(' ')];
    private static readonly HashSet<string> Texts = [.. "draft text document memorandum memo paper annex sheet blueprint letter cable communique communiqué".Split(' ')];

    /// <summary>Adds the documents of a sentence.</summary>
    public void Find(int s)
    {
        var items = context.Items[s];
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Noun is not { } noun || context.Tokens[noun.Head].Tag != Tag.Noun || !Ladder.IsDocument(context.Tokens[noun.Head].Lower))
                continue;
            if (i > 0 && items[i - 1].Kind == ItemKind.Preposition && context.Tokens[items[i - 1].First].Lower is "under" or "per" && Texts.Contains(Inflection.Singular(context.Tokens[noun.Head].Lower)))
                Add(items[i - 1].First, noun, null, s);
            else if (i + 1 < items.Count && items[i + 1].Verb is { } verb && Seen.Contains(verb.Lemma) && IsParticiple(verb) && (i == 0 || items[i - 1].Kind != ItemKind.Preposition))
                Add(noun.First, noun, verb, s);
        }
    }

    private bool IsParticiple(VerbGroup verb) => !verb.Passive && verb.First == verb.Main && (context.Tokens[verb.Main].Is(Tag.Participle) || context.Tokens[verb.Main].Tag == Tag.Ing || verb.ByPhrase is not null);

    private void Add(int first, NounPhrase noun, VerbGroup? verb, int s)
    {
        var sentence = context.Sentences[s];
        var by = verb is not null && verb.Last + 1 < sentence.End && context.Tokens[verb.Last + 1].Lower is "by" or "among" or "to" ? context.Items[s].Find(x => x.Noun is not null && x.First == verb.Last + 2)?.Noun : null;
        var last = by?.Last ?? verb?.Last ?? noun.Last;
        var words = context.Words(first, last);
        var issuer = verb is not null && by is not null && context.Tokens[verb.Last + 1].Lower == "by" && Issued.Contains(verb.Lemma) && phrases.Of(by) is [var actor, ..] ? actor : null;
        var leaked = issuer is null && (words.Contains("draft", StringComparison.Ordinal) || words.Contains("leak", StringComparison.Ordinal) || words.Contains("confidential", StringComparison.Ordinal) || words.Contains("internal", StringComparison.Ordinal));
        var record = leaked ? Attribution.LeakedDocument : Attribution.UnnamedDocument;
        var end = Math.Min(last + 1, sentence.End - 1);
        list.Add(first, last, new([words], "document", "neutral", record, "document"), issuer, context.Words(noun.First, noun.Last), record, null, end, Scopes.ClauseEnd(context, end), "attribution/document");
    }
}
