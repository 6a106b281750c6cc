using Parley.Reading.Language;

namespace Parley.Reading.Actors;

/// <summary>Finds the names and offices that the lexicon knows.</summary>
internal sealed class Gazetteer(ReadingContext context)
{
    /// <summary>The offices found: first token, last token, entry; before tagging.</summary>
    public List<(int First, int Last, OfficeEntry Office)> Offices { get; } = [];

    /// <summary>Finds every known name, longest first; and every office.</summary>
    public void Find()
    {
        var tokens = context.Tokens;
        foreach (var sentence in context.Sentences)
        {
            var shouting = IsTitleCase(tokens, sentence);
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (Office(sentence, i) is { } office)
                    Offices.Add(office);
                if (!tokens[i].Capital || context.Mentions.At(i) is not null)
                    continue;
                if (Name(sentence, i, shouting) is { } entry)
                {
                    Add(sentence, entry, i);
                    i += entry.Words.Length - 1;
                }
            }
        }
        Shared();
    }

    // "Congolese" is of both Congos: of the one that the report names.
    private void Shared()
    {
        foreach (var mention in context.Mentions.All.Where(m => m.Kind == MentionKind.Demonym).ToList())
        {
            var form = Folding.Plain(context.Tokens[mention.First].Text);
            var bearers = context.Lexicon.Names[form].Where(e => e.Words.Length == 1 && e.Kind == MentionKind.Demonym && e.Entity != mention.Actor.Entity).ToList();
            if (bearers.Count == 0 || mention.Actor.References.Exists(r => r.Kind != MentionKind.Demonym))
                continue;
            if (bearers.Find(e => context.Actors.Find(e.Entity) is { References.Count: > 0 }) is not { } named)
                continue;
            context.Mentions.Remove(mention);
            context.Mentions.Add(new() { First = mention.First, Last = mention.Last, Kind = mention.Kind, Actor = context.Actors.For(named.Entity) });
        }
    }

    /// <summary>Whether most words of a line begin with a capital: a headline.</summary>
    public static bool IsTitleCase(List<Token> tokens, Sentence sentence)
    {
        var (long_, capital) = (0, 0);
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (tokens[i].Text.Length < 4 || !char.IsLetter(tokens[i].Text[0]))
                continue;
            long_++;
            capital += tokens[i].Capital ? 1 : 0;
        }
        return long_ >= 3 && capital * 10 >= long_ * 8;
    }

    private (int, int, OfficeEntry)? Office(Sentence sentence, int i)
    {
        var tokens = context.Tokens;
        var lower = tokens[i].Lower;
        if (!context.Lexicon.Offices.TryGetValue(lower, out var entries) && !context.Lexicon.Offices.TryGetValue(Inflection.Singular(lower), out entries))
            return null;
        (int, int, OfficeEntry)? best = null;
        foreach (var entry in entries)
        {
            if (best is { } found && found.Item3.Words.Length >= entry.Words.Length || i + entry.Words.Length > sentence.End)
                continue;
            var fits = true;
            for (var k = 0; k < entry.Words.Length && fits; k++)
                fits = tokens[i + k].Lower == entry.Words[k] || k == entry.Words.Length - 1 && Inflection.Singular(tokens[i + k].Lower) == entry.Words[k] || k == 0 && Inflection.Singular(tokens[i].Lower) == entry.Words[0];
            if (fits)
                best = (i, i + entry.Words.Length - 1, entry);
        }
        return best;
    }

    private NameEntry? Name(Sentence sentence, int i, bool shouting)
    {
        var tokens = context.Tokens;
        if (!context.Lexicon.Names.TryGetValue(Folding.Plain(tokens[i].Text), out var entries))
            return null;
        NameEntry? best = null;
        foreach (var entry in entries)
        {
            if (best is not null && best.Words.Length >= entry.Words.Length || i + entry.Words.Length > sentence.End)
                continue;
            var fits = true;
            for (var k = 1; k < entry.Words.Length && fits; k++)
                fits = Folding.Plain(tokens[i + k].Text) == entry.Words[k];
            if (fits)
                best = entry;
        }
        if (best is null)
            return null;
        var next = i + best.Words.Length < sentence.End ? tokens[i + best.Words.Length] : null;
        var before = i > sentence.First ? tokens[i - 1] : null;
        // An ordinary word or a person's name where the lexicon warns: as a name only away from other capitals and from the start of a sentence.
        if (best.Ambiguous && (before is null || !shouting && before.Capital && !before.Is(Tag.Punctuation) && before.Text.Length > 2 && !IsFunction(before) || next is { Capital: true } && char.IsLower(next.Text[^1]) && best.Kind != MentionKind.Demonym && next.Lower is not ("and" or "or")) && !Confirmed(best))
            return null;
        // "Jordan Reed": a place name before an unknown capitalised word is mostly a first name when the entry is marked; a long name is safe.
        return best;
    }

    private static bool IsFunction(Token token) => token.Lower is "the" or "in" or "of" or "and" or "from" or "with" or "to" or "for" or "by" or "on" or "but" or "while" or "after" or "when" or "if" or "both" or "neither" or "between";

    private bool Confirmed(NameEntry entry) => context.Actors.Find(entry.Entity) is { References.Count: > 0 };

    private void Add(Sentence sentence, NameEntry entry, int i)
    {
        var tokens = context.Tokens;
        var last = i + entry.Words.Length - 1;
        var actor = context.Actors.For(entry.Entity);
        var kind = entry.Kind;
        var next = last + 1 < sentence.End ? tokens[last + 1] : null;
        var compound = next is { Text: "-", SpaceBefore: false } || i > sentence.First && tokens[i - 1].Text == "-" && !tokens[i].SpaceBefore;
        if (compound)
            kind = MentionKind.CompoundPart;
        if (entry.Kind == MentionKind.Demonym)
            tokens[last].Adjectival = true;
        context.Mentions.Add(new() { First = i, Last = last, Kind = kind, Actor = actor, PlaceName = entry.Capital ? string.Join(' ', entry.Words) : null });
    }
}
