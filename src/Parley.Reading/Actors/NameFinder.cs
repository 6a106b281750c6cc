using Parley.Reading.Language;

namespace Parley.Reading.Actors;

/// <summary>Finds names that the lexicon does not know, by their capitals, titles and the words within them, and joins the spellings of one name.</summary>
internal sealed class NameFinder(ReadingContext context, List<(int First, int Last, OfficeEntry Office)> offices)
{
    private readonly Dictionary<string, Actor> byName = new(StringComparer.Ordinal);
    private readonly OfficeEntry?[] officeAt = OfficesAt(context, offices);

    private static OfficeEntry?[] OfficesAt(ReadingContext context, List<(int First, int Last, OfficeEntry Office)> offices)
    {
        var at = new OfficeEntry?[context.Tokens.Count];
        foreach (var (first, last, office) in offices)
        {
            for (var i = first; i <= last; i++)
                at[i] ??= office;
        }
        return at;
    }

    /// <summary>The office that covers a token, or null.</summary>
    public OfficeEntry? OfficeAt(int token) => officeAt[token];

    /// <summary>Finds the names of every sentence. Full names come before short ones, so that a headline's surname finds its bearer.</summary>
    public void Find()
    {
        var candidates = new List<Candidate>();
        foreach (var sentence in context.Sentences)
            Collect(sentence, candidates);
        foreach (var candidate in candidates.Where(c => c.Words.Count > 1))
            Decide(candidate);
        foreach (var candidate in candidates.Where(c => c.Words.Count == 1))
            Decide(candidate);
        Demonyms.Join(context, byName);
    }

    private sealed record Candidate(Sentence Sentence, int First, int Last, List<string> Words, bool Headline)
    {
        public string Name => string.Join(' ', Words);
    }

    private void Collect(Sentence sentence, List<Candidate> candidates)
    {
        var tokens = context.Tokens;
        var headline = Gazetteer.IsTitleCase(tokens, sentence);
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (!StartsName(tokens[i], i))
                continue;
            var last = i;
            for (var j = i + 1; j < sentence.End; j++)
            {
                if (StartsName(tokens[j], j) || tokens[j].Tag == Tag.Proper && context.Mentions.At(j) is { Kind: MentionKind.Name or MentionKind.Metonym } && false)
                    last = j;
                else if (Joins(tokens, sentence, i, j))
                    continue;
                else
                    break;
            }
            var words = tokens.GetRange(i, last - i + 1).ConvertAll(t => t.Text);
            candidates.Add(new(sentence, i, last, words, headline));
            i = last;
        }
    }

    private bool StartsName(Token token, int i) =>
        token.Tag == Tag.Proper && token.Capital && context.Mentions.At(i) is null && !(officeAt[i] is not null && !IsNameAfterOffice(i)) && !(NameClasses.Never.Contains(token.Lower) && token.Text != "May")
        && char.IsLetter(token.Text[0]) && !(token.Text.Length == 1 && token.Text[0] is not ('J' or 'K')) && token.Text != "May";

    private static bool IsNameAfterOffice(int i) => i < 0;

    // "Ministry of Defence", "Union of Dockers and Seafarers", "Ahmed bin Said".
    private bool Joins(List<Token> tokens, Sentence sentence, int first, int j)
    {
        if (j + 1 >= sentence.End || !tokens[j + 1].Capital || context.Mentions.At(j + 1) is not null && tokens[j].Lower is not ("of" or "for"))
            return false;
        var lower = tokens[j].Lower;
        if (lower is "bin" or "ibn" or "de" or "da" or "van" or "von" or "der" or "del" or "la" or "al" or "el" or "dos" or "di")
            return StartsName(tokens[j + 1], j + 1);
        if (lower is "of" or "for" or "and" or "&" or "'s" or "'")
        {
            var words = tokens.GetRange(first, j - first).ConvertAll(t => t.Lower);
            var type = NameClasses.TypeOf(words);
            if (lower is "of" or "for")
                return type is not null && tokens[j + 1].Tag == Tag.Proper;
            // "Dockers' Union": the genitive joins where an organisation's word follows.
            var rest = tokens.Skip(j + 1).Take(3).TakeWhile(t => t.Capital).Select(t => t.Lower).ToList();
            var follows = NameClasses.TypeOf(rest);
            return lower is "'s" or "'" ? follows is "union" or "association" or "party" : type is null && follows is "union" or "association" or "company" && tokens[first].Index != j - 1 || words.Contains("of") && type is not null && StartsName(tokens[j + 1], j + 1);
        }
        return lower is "the" && tokens[j - 1].Lower is "of" or "for";
    }

    private void Decide(Candidate candidate)
    {
        var lower = candidate.Words.ConvertAll(w => w.ToLowerInvariant());
        if (Known(candidate) is { } actor)
        {
            Refer(candidate, actor, candidate.Words.Count == 1 && actor.Canonical.Contains(' ', StringComparison.Ordinal) ? MentionKind.ShortName : MentionKind.Name);
            return;
        }
        if (candidate.Headline && candidate.Words.Count < 2)
            return;
        var bracket = Acronym(candidate);
        var (title, titleFirst, titleLast) = Title(candidate);
        var type = NameClasses.TypeOf(lower);
        if (NameClasses.IsPlace(lower) && title is null && type is null or "company")
            return;
        if (type is null)
            type = Type(candidate, title);
        if (type is null)
            return;
        var isPerson = type is "person" or "leader" or "official";
        if (candidate.Words.Count == 1 && !isPerson && bracket is null && !ActsSomewhere(candidate))
            return;
        var created = context.Actors.Add(new()
        {
            Canonical = candidate.Name,
            Type = type,
            Sector = isPerson ? title?.Sector : NameClasses.Sector(type),
            Rule = isPerson && title is not null ? "actors/title" : isPerson ? "actors/person" : "actors/name",
        });
        if (title is not null)
            (created.Office, created.RoleAt) = (title, (titleFirst, titleLast));
        byName[Key(candidate.Name)] = created;
        if (bracket is { } acronym)
        {
            byName[Key(context.Tokens[acronym].Text)] = created;
            context.Mentions.Add(new() { First = acronym, Last = acronym, Kind = MentionKind.ShortName, Actor = created });
        }
        Refer(candidate, created, MentionKind.Name);
    }

    private static string Key(string name) => Folding.Plain(name).Replace("-", " ", StringComparison.Ordinal).ToLowerInvariant();

    private void Refer(Candidate candidate, Actor actor, MentionKind kind)
    {
        if (context.Mentions.At(candidate.First) is null)
            context.Mentions.Add(new() { First = candidate.First, Last = candidate.Last, Kind = kind, Actor = actor });
    }

    private Actor? Known(Candidate candidate)
    {
        if (byName.TryGetValue(Key(candidate.Name), out var same))
            return same;
        foreach (var actor in context.Actors.All)
        {
            if (Names.SameBearer(actor, candidate.Words, out var note))
            {
                if (note is not null)
                    actor.Notes.Add(note);
                return actor;
            }
        }
        return null;
    }

    // The acronym in brackets after a name.
    private int? Acronym(Candidate candidate)
    {
        var tokens = context.Tokens;
        var i = candidate.Last + 1;
        return i + 2 < candidate.Sentence.End && tokens[i].Text == "(" && tokens[i + 2].Text == ")" && tokens[i + 1].Text.Length is >= 2 and <= 8 && tokens[i + 1].Text.Count(char.IsUpper) >= 2 && context.Mentions.At(i + 1) is null ? i + 1 : null;
    }

    // A title right before the name, or an office in apposition after it.
    private (OfficeEntry?, int, int) Title(Candidate candidate)
    {
        var tokens = context.Tokens;
        var i = candidate.First - 1;
        if (i >= candidate.Sentence.First && officeAt[i] is { } before)
        {
            var first = i;
            while (first > candidate.Sentence.First && officeAt[first - 1] == before)
                first--;
            return (before, first, i);
        }
        if (i >= candidate.Sentence.First && tokens[i].Lower is "mr" or "mrs" or "ms" or "dr" or "mr." or "mrs." or "ms." or "dr." or "sir" or "prof.")
            return (new([], tokens[i].Text, "person", "", 9, "", ""), i, i);
        var j = candidate.Last + 1;
        if (j >= candidate.Sentence.End || !tokens[j].IsMark(','))
            return default;
        for (j++; j < candidate.Sentence.End && j <= candidate.Last + 9; j++)
        {
            if (officeAt[j] is { } after)
            {
                var last = j;
                while (last + 1 < candidate.Sentence.End && officeAt[last + 1] == after)
                    last++;
                return (after, j, last);
            }
            if (tokens[j].Tag is Tag.Punctuation or Tag.Relative or Tag.Conjunction || tokens[j].Is(Tag.Verb | Tag.Modal))
                break;
        }
        return default;
    }

    private string? Type(Candidate candidate, OfficeEntry? title)
    {
        var tokens = context.Tokens;
        if (title is not null && title.Type is "leader" or "official" or "person")
            return title.Type;
        var next = candidate.Last + 1 < candidate.Sentence.End ? tokens[candidate.Last + 1] : null;
        var acronym = candidate.Words.Count == 1 && candidate.Words[0].Length is >= 2 and <= 6 && candidate.Words[0].All(c => char.IsUpper(c) || c == '&');
        if (acronym)
            return "organisation";
        if (Acronym(candidate) is not null)
            return "organisation";
        var article = candidate.First > candidate.Sentence.First && tokens[candidate.First - 1].Lower == "the";
        if (candidate.Words.Count is 2 or 3 && !article && candidate.Words.TrueForAll(w => w.Length > 1 && char.IsUpper(w[0]) && (w.Length == 2 && w[1] == '.' || char.IsLower(w[^1]))) && !candidate.Headline)
            return "person";
        if (candidate.Words.Count > 1)
            return article ? "organisation" : null;
        return next?.Tag == Tag.Genitive || true ? "unknown" : null;
    }

    // A single unknown word is an actor only if it does something or has something, or is named again.
    private bool ActsSomewhere(Candidate candidate)
    {
        var tokens = context.Tokens;
        var name = candidate.Words[0];
        var acts = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Text != name || context.Mentions.At(i) is not null)
                continue;
            var next = i + 1 < tokens.Count ? tokens[i + 1] : null;
            var before = i > 0 ? tokens[i - 1] : null;
            if (before?.Lower is "in" or "at" or "near" or "outside" or "around" || before?.Capital == true && before.Tag == Tag.Proper && before.Sentence == tokens[i].Sentence && context.Mentions.At(i - 1) is null)
                continue;
            if (next is not null && (next.Tag == Tag.Genitive || next.Is(Tag.Modal | Tag.Present | Tag.Past) || next.Text == "-") || before?.Lower is "with" or "between" or "against" or "by" or "and" or "the" or "from" or "of" or "for")
                acts++;
        }
        return acts > 0;
    }
}
