using Parley.Reading.Language;

namespace Parley.Reading.Checks;

/// <summary>Sentences that cannot mean what they say.</summary>
internal static class SentenceChecks
{
    private const int Most = 4;
    private static readonly HashSet<string> Occasions = ["meeting", "talk", "talks", "session", "summit", "visit", "trip", "conference", "negotiation", "round", "call", "conversation", "dinner"];
    private static readonly string[] Confidence = ["high", "moderate", "medium", "low", "great", "strong", "full"];
    private static readonly HashSet<string> Likelihood = ["likely", "unlikely", "probably", "probable", "improbable", "possibly", "might", "may", "chance", "chances", "odds", "doubtful"];

    /// <summary>Adds sentences that are garbled, and those that mix how sure with how likely.</summary>
    public static void Find(ReadingContext context, List<FoundProblem> problems)
    {
        foreach (var sentence in context.Sentences)
        {
            if (problems.Count(p => p.Kind == "garbled_sentence") >= Most)
                break;
            Met(context, sentence, problems);
            Doubled(context, sentence, problems);
        }
        foreach (var sentence in context.Sentences)
            Mixed(context, sentence, problems);
    }

    // "The meeting was met by Kiev."
    private static void Met(ReadingContext context, Sentence sentence, List<FoundProblem> problems)
    {
        foreach (var verb in context.Verbs[sentence.Index])
        {
            if (verb.Lemma is not ("meet" or "attend" or "visit") || !verb.Passive || verb.Lemma != "meet" || verb.Last + 1 >= sentence.End || context.Tokens[verb.Last + 1].Lower != "by")
                continue;
            var subject = verb.Subject;
            var head = subject is null ? Enumerable.Range(sentence.First, Math.Max(0, verb.First - sentence.First)).FirstOrDefault(i => Occasions.Contains(context.Tokens[i].Lower), -1) : subject.Head;
            if (head < 0 || !Occasions.Contains(context.Tokens[head].Lower) && !Occasions.Contains(context.Tokens[head].Lemma))
                continue;
            var last = verb.ByPhrase?.Last ?? Math.Min(sentence.End - 1, verb.Last + 2);
            problems.Add(new("garbled_sentence", [(subject?.First ?? head, head), (verb.First, last)], $"A {context.Tokens[head].Lower} is not “met by” somebody: a word seems to be missing (met with …).", "high", "checks/met-by"));
        }
    }

    // "the the", "in in": a word twice that is never said twice.
    private static void Doubled(ReadingContext context, Sentence sentence, List<FoundProblem> problems)
    {
        for (var i = sentence.First; i + 1 < sentence.End; i++)
        {
            var word = context.Tokens[i].Lower;
            if (word == context.Tokens[i + 1].Lower && word is "the" or "a" or "an" or "of" or "to" or "and" or "for" or "with" or "from" or "by" or "at" or "is" or "was" or "were" or "be" or "its" or "their" or "his" or "or" or "as" or "not" or "will" && context.Tokens[i + 1].Lower == word)
                problems.Add(new("garbled_sentence", [(i, i + 1)], $"“{word}” stands twice.", "high", "checks/doubled"));
        }
    }

    // "We judge with high confidence that a deal is likely": how sure and how likely are two things.
    private static void Mixed(ReadingContext context, Sentence sentence, List<FoundProblem> problems)
    {
        for (var i = sentence.First; i + 1 < sentence.End; i++)
        {
            if (Array.IndexOf(Confidence, context.Tokens[i].Lower) < 0 || context.Tokens[i + 1].Lower != "confidence")
                continue;
            for (var j = sentence.First; j < sentence.End; j++)
            {
                if (!Likelihood.Contains(context.Tokens[j].Lower) || context.Tokens[j].Capital && j > sentence.First)
                    continue;
                problems.Add(new("confidence_and_likelihood", [(i, i + 1), (j, j)], "One sentence states both how sure the author is and how likely the thing is; readers take the one for the other. ICD 203 asks to keep them apart.", "medium", "checks/icd203"));
                return;
            }
        }
    }
}
