using Parley.Reading.Actors;
using Parley.Reading.Checks;
using Parley.Reading.Claims;
using Parley.Reading.Dates;
using Parley.Reading.Events;
using Parley.Reading.Language;
using Parley.Reading.Negotiation;

namespace Parley.Reading;

/// <summary>Reads reports: rules and lexica, the same result for the same text.</summary>
/// <remarks>
/// The layers follow each other, each from what the former found: sentences and words; names; parts of speech; phrases and clauses; who is who; events and their status; who says so; what is
/// hedged; positions, leverage and channels; what does not add up. A reader keeps no state between reports and may be shared.
/// </remarks>
/// <param name="lexicon">The lexica; default those that come with Parley.</param>
public sealed class ReportReader(Lexicon? lexicon = null)
{
    private readonly Lexicon lexicon = lexicon ?? Lexicon.Shipped;

    /// <summary>Reads one report.</summary>
    /// <param name="text">The report.</param>
    /// <param name="options">How to read it.</param>
    public ReportReading Read(ReportText text, ReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(options);
        var context = Parse(text, options, out var phrases, out var coreference);
        var dates = new DateFinder(context);
        var attributions = new AttributionFinder(context, phrases).Find();
        var found = new Findings
        {
            Dates = dates.Find(),
            Published = dates.Published,
            Events = new EventFinder(context, phrases, coreference).Find(),
            Attributions = attributions,
            Hedges = new HedgeFinder(context).Find(),
            Loaded = new LoadedFinder(context).Find(attributions),
            Questions = new QuestionFinder(context).Find(),
        };
        found.Positions = new PositionFinder(context, phrases, found.Attributions).Find(found.Events);
        found.Leverage = new LeverageFinder(context, phrases).Find(found.Events);
        found.Channels = new ChannelFinder(context, phrases, found.Attributions).Find(found.Events);
        return new RecordWriter(context, found).Reading(ReportChecks.Find(context, found));
    }

    /// <summary>The layers up to who is who: words, phrases, clauses, actors.</summary>
    internal ReadingContext Parse(ReportText text, ReadOptions options, out PhraseActors phrases, out Coreference coreference)
    {
        var tokens = new Tokenizer(lexicon.Words.Abbreviations, lexicon.SingleNames.Contains).Tokens(text.Plain);
        var sentences = SentenceSplitter.Sentences(tokens);
        var context = new ReadingContext
        {
            Text = text,
            Options = options,
            Lexicon = lexicon,
            Tokens = tokens,
            Sentences = sentences,
            Mentions = new(tokens, sentences.Count),
        };
        var gazetteer = new Gazetteer(context);
        gazetteer.Find();
        Tag(context, gazetteer);
        var names = new NameFinder(context, gazetteer.Offices);
        names.Find();
        Places.Mark(context);
        phrases = new PhraseActors(context, names);
        Roles.Link(context, names);
        Link(context);
        coreference = new Coreference(context, phrases);
        phrases.Coreference = coreference;
        coreference.Resolve();
        return context;
    }

    // Parts of speech, then phrases: what the gazetteer found is a name whatever the word could be else.
    private void Tag(ReadingContext context, Gazetteer gazetteer)
    {
        var tagger = new Tagger(lexicon.Words);
        foreach (var sentence in context.Sentences)
            tagger.Tag(context.Tokens, sentence);
        TagNames(context);
        foreach (var (first, last, _) in gazetteer.Offices)
        {
            for (var i = first; i <= last; i++)
            {
                if (!context.Tokens[i].Is(Language.Tag.Verb) || last > first)
                    context.Tokens[i].Tag = context.Tokens[first].Capital && context.Tokens[last].Capital ? Language.Tag.Proper : Language.Tag.Noun;
            }
        }
    }

    private static void TagNames(ReadingContext context)
    {
        foreach (var reference in context.Mentions.All)
        {
            for (var i = reference.First; i <= reference.Last; i++)
                context.Tokens[i].Tag = Language.Tag.Proper;
        }
    }

    // Phrases and clauses; names that were found since count as one word each.
    private void Link(ReadingContext context)
    {
        TagNames(context);
        var chunker = new Chunker(lexicon.Demonyms.Contains, lexicon.HasParticle, Introduces);
        foreach (var sentence in context.Sentences)
        {
            var items = chunker.Items(context.Tokens, sentence);
            context.Items.Add(items);
            context.Verbs.Add(ClauseBuilder.Build(items, context.Tokens, lexicon.HasParticle, lexicon.TakesContent));
        }
    }

    private bool Introduces(string noun)
    {
        var lemma = Inflection.Singular(noun);
        return ActorNouns.Agents.Contains(lemma) || ActorNouns.Bodies.ContainsKey(lemma) || lexicon.Offices.ContainsKey(lemma) || lemma is "newspaper" or "magazine" or "port" or "city" or "town" or "village" or "leader" or "boss" or "veteran" or "river";
    }
}
