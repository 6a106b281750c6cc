using Parley.Reading.Language;

namespace Parley.Reading.Claims;

/// <summary>A question while a report is read.</summary>
/// <param name="First">First token.</param>
/// <param name="Last">Last token.</param>
/// <param name="Explicit">Whether it is posed in words.</param>
/// <param name="Text">The question as a sentence.</param>
/// <param name="Rule">The rule.</param>
internal sealed record FoundQuestion(int First, int Last, bool Explicit, string Text, string Rule);

/// <summary>Finds the questions that a report poses: in words, or by pointing at content that it does not give.</summary>
internal sealed class QuestionFinder(ReadingContext context)
{
    private readonly SpanIndex<FoundQuestion> asked = new(context, q => (q.First, q.Last));
    private readonly HashSet<string> vague = new(StringComparer.Ordinal);
    private static readonly HashSet<string> Degrees = ["far", "long", "much", "many", "soon", "quickly", "deep", "often", "firmly", "badly", "hard", "well", "little", "big", "large", "high", "low", "wide", "strong"];
    private static readonly HashSet<string> Vague = ["demands", "conditions", "terms", "concerns", "proposals", "questions", "issues", "concessions", "guarantees", "assurances", "outcome", "turmoil", "upheaval", "support", "differences", "obstacles", "details"];

    private static readonly HashSet<string> Abilities = ["ability", "capacity", "resolve", "willingness", "readiness", "patience", "unity", "strength", "staying", "credibility"];

    /// <summary>All questions, in order.</summary>
    public List<FoundQuestion> Find()
    {
        var found = new List<FoundQuestion>();
        foreach (var sentence in context.Sentences)
        {
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (Open(i, sentence) is not { } question)
                    continue;
                Put(found, question);
                i = question.Last;
            }
            Tested(sentence, found);
            if (context.Tokens[sentence.End - 1].Text == "?" || sentence.End - 2 > sentence.First && context.Tokens[sentence.End - 2].Text == "?")
                Direct(sentence, found);
        }
        Unspecified(found);
        return found;
    }

    private FoundQuestion? Open(int i, Sentence sentence)
    {
        var token = context.Tokens[i];
        var next = i + 1 < sentence.End ? context.Tokens[i + 1] : null;
        var isWhether = token.Lower == "whether" && !(next?.Lower is "or" && i + 2 < sentence.End && context.Tokens[i + 2].Lower == "not");
        var isDegree = token.Lower == "how" && next is not null && Degrees.Contains(next.Lower) && !IsExclamation(i, sentence);
        var isUnclear = token.Lower is "what" or "who" or "when" or "where" or "why" or "how" or "which" && (Unclear(i, sentence) || QuestionSpans.IsAsked(context, i, sentence) || QuestionSpans.IsLeftOpen(context, i, sentence));
        if (!isWhether && !isDegree && !isUnclear)
            return null;
        var last = QuestionSpans.End(context, i);
        if (last <= i + 1)
            return null;
        return new(i, last, true, Sentence(i, last), isWhether ? "questions/whether" : isDegree ? "questions/degree" : "questions/unclear");
    }

    // "a reminder of how little leverage it has": told, not asked.
    private bool IsExclamation(int i, Sentence sentence) => i > sentence.First && context.Tokens[i - 1].Lower is "of" && context.Tokens[i + 1].Lower is "little" or "few";

    private bool Unclear(int i, Sentence sentence)
    {
        for (var j = i - 1; j >= sentence.First && j >= i - 4; j--)
        {
            if (context.Tokens[j].Lower is "unclear" or "unknown" or "unsaid" or "uncertain" or "unresolved" or "question" or "questions" or "mystery" or "debate" or "dispute" or "row" or "disagreement" or "known" or "clear" or "decided" or "settled" && QuestionSpans.IsNegated(context, Math.Max(sentence.First, j - 3), j) || context.Tokens[j].Lower is "unclear" or "unknown" or "uncertain")
                return true;
        }
        return false;
    }

    private void Put(List<FoundQuestion> found, FoundQuestion question)
    {
        found.Add(question);
        asked.Add(question);
    }

    // "X's ability to … will be tested", "it remains to be seen".
    private void Tested(Sentence sentence, List<FoundQuestion> found)
    {
        foreach (var verb in context.Verbs[context.Tokens[sentence.First].Sentence])
        {
            if (!(verb.Lemma is "test" && verb.Passive) || verb.ClauseEnd < verb.Last)
                continue;
            var first = verb.Subject?.First ?? sentence.First;
            if (verb.Subject is { Genitives.Count: > 0 } owner && owner.Genitives[^1] < owner.Head)
                first = owner.Genitives[^1] + 1;
            // "his ability to resist White House demands will be tested"
            if (context.Items[context.Tokens[sentence.First].Sentence].FindLast(x => x.Noun is { } able && able.Last < verb.First && Abilities.Contains(context.Tokens[able.Head].Lower))?.Noun is { } ability)
                first = Math.Min(first, ability.Head);
            if (asked.Touches(Math.Min(first, verb.Main), verb.Main))
                continue;
            var last = Scopes.ClauseEnd(context, verb.Main);
            Put(found, new(first, last, true, Sentence(first, last), "questions/tested"));
        }
    }

    private void Direct(Sentence sentence, List<FoundQuestion> found)
    {
        var last = Scopes.LastWord(context, sentence);
        if (last > sentence.First && !asked.Touches(sentence.First, last))
            Put(found, new(sentence.First, last, true, Sentence(sentence.First, last), "questions/direct"));
    }

    // Content that is pointed at and never given: "White House demands".
    private void Unspecified(List<FoundQuestion> found)
    {
        for (var s = 0; s < context.Sentences.Count; s++)
        {
            foreach (var item in context.Items[s])
            {
                if (item.Noun is not { } noun || !Vague.Contains(context.Tokens[noun.Head].Lower) || noun.Infinitive is not null || noun.Attached.Exists(a => a.Preposition is "for" or "of" or "on" or "about" or "over"))
                    continue;
                var next = noun.Last + 1 < context.Sentences[s].End ? context.Tokens[noun.Last + 1] : null;
                if (next?.Tag is Tag.That or Tag.Relative or Tag.To || !vague.Add(context.Tokens[noun.Head].Lower))
                    continue;
                var words = context.Text.Plain[context.Tokens[noun.First].Start..context.Tokens[noun.Last].End];
                found.Add(new(noun.First, noun.Last, false, $"What is meant by “{words}”?", "questions/unspecified"));
            }
        }
    }

    private string Sentence(int first, int last)
    {
        var words = context.Text.Plain[context.Tokens[first].Start..context.Tokens[last].End];
        return char.ToUpperInvariant(words[0]) + words[1..] + "?";
    }
}
