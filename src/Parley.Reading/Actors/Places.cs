using Parley.Reading.Language;

namespace Parley.Reading.Actors;

/// <summary>Tells capitals that stand for their governments from capitals that are places: the same word can be both in one text.</summary>
internal static class Places
{
    private static readonly HashSet<string> Travel = ["fly", "travel", "go", "arrive", "head", "return", "depart", "leave", "come", "land", "drive", "journey", "jet", "trip", "visit", "flight", "way", "journey", "tour", "route", "summon", "call", "invite", "divert", "ship"];

    /// <summary>Marks the references that are places.</summary>
    public static void Mark(ReadingContext context)
    {
        foreach (var reference in context.Mentions.All)
        {
            if (reference.PlaceName is null || reference.Kind == MentionKind.CompoundPart)
                continue;
            reference.Locative = IsPlace(context, reference);
        }
    }

    private static bool IsPlace(ReadingContext context, Reference reference)
    {
        var tokens = context.Tokens;
        var sentence = context.Sentences[tokens[reference.First].Sentence];
        var next = reference.Last + 1 < sentence.End ? tokens[reference.Last + 1] : null;
        // A dateline: "GENEVA, 12 March –" or "VIENNA (Agency) –" at the start.
        if (reference.First == sentence.First && (next?.IsMark(',') == true || next?.Text == "(" || next?.Text is "–" or "—") && IsDateline(tokens, sentence, reference.Last + 1))
            return true;
        // "the Amman meeting", where Jordan itself has no part.
        if (next?.Lower is "meeting" or "talks" or "summit" or "conference" or "round" or "process" or "accord" or "accords" or "agreement" or "declaration" or "negotiations" or "session" && !reference.Actor.References.Exists(r => r.Kind != MentionKind.Metonym))
            return true;
        if (next?.Tag == Tag.Genitive)
            return next.Index + 1 < sentence.End && tokens[next.Index + 1].Lower is "airport" or "streets" or "centre" or "hotel" or "old" or "suburbs";
        var i = reference.First - 1;
        while (i >= sentence.First && (tokens[i].Is(Tag.Determiner | Tag.Adjective) || tokens[i].Lower is "central" or "downtown" or "nearby"))
            i--;
        if (i < sentence.First)
            return false;
        var before = tokens[i];
        // "in Doha and Cairo": the second is what the first is.
        if (before.Lower is "and" or "or" or "," && context.Mentions.At(i - 1) is { PlaceName: not null, Locative: true })
            return true;
        if (before.Lower is "in" or "at" or "near" or "outside" or "around" or "across" or "inside" or "via" or "into" or "through")
            return true;
        if (before.Lower is "to" or "from" or "for" or "towards")
        {
            for (var j = i - 1; j >= sentence.First && j >= i - 5; j--)
            {
                if (Travel.Contains(tokens[j].Lemma) || Travel.Contains(Inflection.Singular(tokens[j].Lower)))
                    return true;
            }
        }
        return before.Is(Tag.Verb) && before.Lemma is "visit" or "leave" or "reach" or "hit" or "besiege" or "bomb" or "shell";
    }

    /// <summary>Whether a dash that ends a dateline follows soon.</summary>
    public static bool IsDateline(List<Token> tokens, Sentence sentence, int from)
    {
        for (var i = from; i < sentence.End && i < from + 10; i++)
        {
            if (tokens[i].Text is "–" or "—" or "--" || tokens[i].Text == "-" && tokens[i].SpaceBefore)
                return true;
        }
        return false;
    }
}
