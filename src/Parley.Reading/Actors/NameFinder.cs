using Parley.Reading.Language;

namespace Parley.Reading.Actors;

/// <summary>Finds names that the lexicon does not know, by their capitals, titles and the words within them, and joins the spellings of one name.</summary>
internal sealed class NameFinder(ReadingContext context, List<(int First, int Last, OfficeEntry Office)> offices)
{
    private readonly Dictionary<string, Actor> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> positions = Positions(context);
    private readonly BearerIndex bearers = new(context.Actors);
    private readonly OfficeEntry?[] officeAt = OfficesAt(context, offices);

    // Where each capitalised word stands.
    private static Dictionary<string, List<int>> Positions(ReadingContext context)
    {
        var index = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var token in context.Tokens.Where(t => t.Capital))
        {
            if (!index.TryGetValue(token.Text, out var list))
                index[token.Text] = list = [];
            if (list.Count < 200)
                list.Add(token.Index);
        }
        return index;
    }

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
        KnownAcronyms();
        var candidates = new List<Candidate>();
        foreach (var sentence in context.Sentences)
            Collect(sentence, candidates);
        foreach (var candidate in candidates.Where(c => c.Words.Count > 1))
            Decide(candidate);
        foreach (var candidate in candidates.Where(c => c.Words.Count == 1))
            Decide(candidate);
        Demonyms.Join(context, byName);
    }

    // "Forward Latvia", "Export-Import Bank of China": a state's name at the end of a longer name.
    private bool EndsWithState(List<Token> tokens, Sentence sentence, int first, int j) =>
        context.Mentions.At(j) is { Kind: MentionKind.Name } state && state.Actor.IsState && j > first && tokens[first].Index > sentence.First
        && (tokens[j - 1].Tag == Tag.Proper && officeAt[j - 1] is null || tokens[j - 1].Lower == "of" && TypeOf(tokens, first, j - 2) is "company" or "igo" or "association" or "union" or "media" or "ngo")
        && (j + 1 >= sentence.End || tokens[j + 1].Tag != Tag.Genitive && !(tokens[j + 1].Tag == Tag.Proper && tokens[j + 1].Capital));

    // "the Rapid Support Forces (RSF)": what the report calls RSF is theirs, whoever else is called so.
    private void KnownAcronyms()
    {
        var tokens = context.Tokens;
        foreach (var name in context.Mentions.All.Where(m => !m.Actor.IsPerson).OrderBy(m => m.First).ToList())
        {
            var i = name.Last + 1;
            if (i + 2 >= tokens.Count || tokens[i].Text != "(" || tokens[i + 2].Text != ")" || !IsAcronym(tokens[i + 1].Text) || name.Kind != MentionKind.Name)
                continue;
            Bind(tokens[i + 1].Text, name.Actor);
        }
    }

    private void Bind(string acronym, Actor actor)
    {
        foreach (var at in positions.GetValueOrDefault(acronym) ?? [])
        {
            if (context.Mentions.At(at) is { } other)
            {
                if (other.Actor == actor || other.First != other.Last)
                    continue;
                context.Mentions.Remove(other);
            }
            context.Tokens[at].Tag = Tag.Proper;
            context.Mentions.Add(new() { First = at, Last = at, Kind = MentionKind.ShortName, Actor = actor });
        }
        byName[Key(acronym)] = actor;
    }

    // The dateline names no actors: "KIGALI, 8 May (LPS) –".
    private readonly int dateline = DatelineEnd(context);

    private static int DatelineEnd(ReadingContext context)
    {
        if (context.Sentences.Count == 0 || !Places.IsDateline(context.Tokens, context.Sentences[0], context.Sentences[0].First + 1))
            return 0;
        var sentence = context.Sentences[0];
        for (var i = sentence.First; i < sentence.End && i < sentence.First + 14; i++)
        {
            if (context.Tokens[i].Text is "–" or "—" or "--" or "-")
                return context.Tokens[sentence.First].Text.All(c => !char.IsLower(c)) || context.Tokens[sentence.First + 1].IsMark(',') ? i : 0;
        }
        return 0;
    }

    // "March 30 Movement": a day that is part of a name.
    private static bool IsDatedName(List<Token> tokens, Sentence sentence, int i) =>
        i + 2 < sentence.End && tokens[i].Capital && tokens[i + 1].Is(Tag.Number) && char.IsDigit(tokens[i + 1].Text[0]) && tokens[i + 2].Capital && tokens[i + 2].Tag == Tag.Proper && NameClasses.TypeOf([tokens[i + 2].Lower]) is not null;

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
            if (!StartsName(tokens[i], i) && !IsDatedName(tokens, sentence, i) || i < dateline)
                continue;
            var last = i;
            for (var j = i + 1; j < sentence.End; j++)
            {
                if (StartsName(tokens[j], j) || tokens[j].Capital && officeAt[j] is not null && TypeOf(tokens, i, j - 1) is not null || EndsWithState(tokens, sentence, i, j) || tokens[j].Adjectival && j + 1 < sentence.End && StartsName(tokens[j + 1], j + 1) && TypeOf(tokens, i, j - 1) is not null)
                    last = j;
                else if (tokens[j].Is(Tag.Number) && j + 1 < sentence.End && StartsName(tokens[j + 1], j + 1) && char.IsDigit(tokens[j].Text[0]))
                    continue;
                else if (Joins(tokens, sentence, i, j))
                    continue;
                else
                    break;
            }
            // "Scottish Pelagic Association": the adjective belongs to the name of a body that is no organ of state.
            var type = TypeOf(tokens, i, last);
            var first = type == "government" && i > sentence.First && context.Mentions.At(i - 1) is { Kind: MentionKind.Name } named && named.Actor.IsState ? named.First
                : i > sentence.First && tokens[i - 1].Adjectival && tokens[i].SpaceBefore && type is "association" or "company" or "union" or "ngo" or "media" ? i - 1 : i;
            var words = tokens.GetRange(first, last - first + 1).ConvertAll(t => t.Text);
            candidates.Add(new(sentence, first, last, words, headline));
            i = last;
        }
    }

    private bool StartsName(Token token, int i) =>
        token.Tag == Tag.Proper && token.Capital && context.Mentions.At(i) is null && officeAt[i] is null && !NameClasses.Never.Contains(token.Lower.TrimEnd('.'))
        && char.IsLetter(token.Text[0]) && !(token.Text.Length == 1 && token.Text[0] is not ('J' or 'K')) && token.Text != "May";

    // "Ministry of Defence", "Front for the Liberation of Harun", "Dockers' Union", "Ahmed bin Said".
    private bool Joins(List<Token> tokens, Sentence sentence, int first, int j)
    {
        if (j + 1 >= sentence.End)
            return false;
        var lower = tokens[j].Lower;
        if (lower == "the")
            return tokens[j - 1].Lower is "of" or "for" && j - 1 > first && tokens[j + 1].Capital && TypeOf(tokens, first, j - 2) is not null;
        // "Seafarers' and Deckhands' Alliance".
        var next = tokens[j + 1].Lower is "the" || lower == "'" && tokens[j + 1].Lower == "and" ? tokens[Math.Min(j + 2, sentence.End - 1)] : tokens[j + 1];
        if (!next.Capital || next.Tag != Tag.Proper)
            return false;
        if (lower is "bin" or "ibn" or "de" or "da" or "van" or "von" or "der" or "del" or "la" or "al" or "el" or "dos" or "di")
            return StartsName(tokens[j + 1], j + 1);
        var before = TypeOf(tokens, first, j - 1);
        var end = next.Index;
        while (end + 1 < sentence.End && (tokens[end + 1].Capital && tokens[end + 1].Tag == Tag.Proper || tokens[end + 1].Lower == "'" && end + 2 < sentence.End && tokens[end + 2].Capital))
            end++;
        var after = TypeOf(tokens, next.Index, end);
        return lower switch
        {
            "of" or "for" => before is not null || after is not null && StartsName(next, next.Index),
            "'" when tokens[j + 1].Lower == "and" => true,
            "'s" or "'" => after is not null and not "government" && tokens[j - 1].Lower.EndsWith('s') && lower == "'",
            "and" or "&" => before is null && after is "union" or "association" or "company" && StartsName(next, next.Index) && j - 1 > first || before is not null && HasOf(tokens, first, j) && StartsName(next, next.Index) && lower == "and" && tokens[j - 1].Lower != "of",
            _ => false,
        };
    }

    private static bool HasOf(List<Token> tokens, int first, int j) => tokens.Skip(first).Take(j - first).Any(t => t.Lower is "of" or "for");

    private static string? TypeOf(List<Token> tokens, int first, int last) => last < first ? null : NameClasses.TypeOf(tokens.GetRange(first, last - first + 1).ConvertAll(t => t.Lower));

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
        if (type is "union" or "association" or "company" && candidate.First > candidate.Sentence.First && NameClasses.IsPolitical(context.Tokens[candidate.First - 1].Lower))
            type = "party";
        if (NameClasses.IsPlace(lower) && title is null && type is null or "company")
            return;
        if (type is null)
            type = Type(candidate, title);
        if (type is null)
            return;
        var isPerson = type is "person" or "leader" or "official";
        var acronymic = candidate.Words.Count == 1 && (IsAcronym(candidate.Words[0]) || type is not ("unknown" or "organisation"));
        if (candidate.Words.Count == 1 && !isPerson && bracket is null && !acronymic && !ActsSomewhere(candidate))
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
            Bind(context.Tokens[acronym].Text, created);
        }
        Refer(candidate, created, MentionKind.Name);
    }

    private static string Key(string name) => Folding.Plain(name).Replace("-", " ", StringComparison.Ordinal).ToLowerInvariant();

    private void Refer(Candidate candidate, Actor actor, MentionKind kind)
    {
        for (var i = candidate.First; i <= candidate.Last; i++)
        {
            if (context.Mentions.At(i) is { } part && part.Actor != actor && candidate.Words.Count > 1)
                context.Mentions.Remove(part);
        }
        if (context.Mentions.At(candidate.First) is null)
            context.Mentions.Add(new() { First = candidate.First, Last = candidate.Last, Kind = kind, Actor = actor });
    }

    private Actor? Known(Candidate candidate)
    {
        if (byName.TryGetValue(Key(candidate.Name), out var same))
            return same;
        foreach (var actor in bearers.Likely(candidate.Words))
        {
            if (Names.SameBearer(actor, candidate.Words, out var note))
            {
                if (note is not null)
                    actor.Notes.Add(note);
                return actor;
            }
        }
        // "the Bank" where one body only is called so.
        if (candidate.Words.Count == 1 && NameClasses.TypeOf([candidate.Words[0].ToLowerInvariant()]) is not null)
        {
            var called = bearers.Likely(candidate.Words).Where(a => !a.IsPerson && a.References.Count > 0 && a.Canonical.EndsWith(" " + candidate.Words[0], StringComparison.Ordinal)).Take(2).ToList();
            return called is [var only] ? only : null;
        }
        return null;
    }

    // The acronym in brackets after a name.
    private int? Acronym(Candidate candidate)
    {
        var tokens = context.Tokens;
        var i = candidate.Last + 1;
        return i + 2 < candidate.Sentence.End && tokens[i].Text == "(" && tokens[i + 2].Text == ")" && tokens[i + 1].Text.Length is >= 2 and <= 8 && tokens[i + 1].Text.Count(char.IsUpper) >= 2 ? i + 1 : null;
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
                // ", Schools Minister Amaia Goñi": the title of somebody else.
                return last + 1 < candidate.Sentence.End && tokens[last + 1].Capital && tokens[last + 1].Tag == Tag.Proper ? default : (after, j, last);
            }
            if (tokens[j].Tag is Tag.Punctuation or Tag.Relative or Tag.Conjunction || tokens[j].Is(Tag.Verb | Tag.Modal))
                break;
        }
        return default;
    }

    private string? Type(Candidate candidate, OfficeEntry? title)
    {
        var tokens = context.Tokens;
        var acronym = candidate.Words.Count == 1 && IsAcronym(candidate.Words[0]);
        if (!acronym && title is not null && title.Type is "leader" or "official" or "person")
            return title.Type;
        if (acronym)
            return "organisation";
        if (Acronym(candidate) is not null)
            return "organisation";
        var article = candidate.First > candidate.Sentence.First && tokens[candidate.First - 1].Lower == "the";
        if (candidate.First > candidate.Sentence.First + 1 && tokens[candidate.First - 1].IsMark(',') && NameClasses.TypeOfNoun(tokens[candidate.First - 2].Lower) is { } beside)
            return beside;
        if (candidate.First > candidate.Sentence.First && NameClasses.IsPolitical(tokens[candidate.First - 1].Lower) && candidate.Words.Count < 4)
            return "party";
        if (title is null && candidate.First > candidate.Sentence.First && NameClasses.TypeOfNoun(tokens[candidate.First - 1].Lower) is { } told)
            return told;
        if (candidate.Words.Count > 1 && candidate.Words.Skip(1).Any(w => w.Length > 3 && context.Lexicon.Words.IsKnownNoun(w.ToLowerInvariant())))
            return "organisation";
        if ((candidate.Words.Count is 2 or 3 || candidate.Words.Count == 4 && candidate.Words.Exists(w => char.IsLower(w[0]))) && !article && candidate.Words.Where(w => w.ToLowerInvariant() is not ("de" or "da" or "van" or "von" or "der" or "del" or "la" or "bin" or "ibn" or "al" or "el" or "dos" or "di")).All(w => w.Length > 1 && char.IsUpper(w[0]) && (w.Length == 2 && w[1] == '.' || char.IsLower(w[^1]))) && !candidate.Headline)
            return "person";
        if (candidate.Words.Count > 1)
            return article ? "organisation" : null;
        return "unknown";
    }

    private static bool IsAcronym(string word) => word.Length is >= 2 and <= 6 && char.IsUpper(word[0]) && word.All(c => char.IsUpper(c) || char.IsDigit(c) || c == '&');

    // A single unknown word is an actor only if it does something or has something, or is named again.
    private bool ActsSomewhere(Candidate candidate)
    {
        var tokens = context.Tokens;
        var name = candidate.Words[0];
        var (acts, inside) = (0, 0);
        foreach (var i in positions.TryGetValue(name, out var where) ? where : [])
        {
            if (context.Mentions.At(i) is not null)
                continue;
            var sentence = context.Sentences[tokens[i].Sentence];
            var next = i + 1 < sentence.End ? tokens[i + 1] : null;
            var before = i > sentence.First ? tokens[i - 1] : null;
            if (next is not null && NameClasses.IsPlaceNoun(next.Lower) || before?.Lower == "of" && i - 2 >= sentence.First && (NameClasses.IsPlaceNoun(tokens[i - 2].Lower) || tokens[i - 2].Lower is "city" or "town" or "village" or "outskirts" or "suburb" or "coast" or "capital" or "north" or "south" or "east" or "west"))
                return false;
            if (before?.Lower is "in" or "at" or "near" or "outside" or "around" || before?.Capital == true && before.Tag == Tag.Proper && context.Mentions.At(i - 1) is null)
                continue;
            inside += before is null ? 0 : 1;
            var described = next?.IsMark(',') == true && i + 2 < sentence.End && tokens[i + 2].Tag == Tag.Relative;
            // "Tavosti engineers": an adjective before people.
            described |= next is { Tag: Tag.Noun } && ActorNouns.Agents.Contains(Inflection.Singular(next.Lower));
            var possesses = next?.Tag == Tag.Genitive;
            var does = next is not null && next.Is(Tag.Modal | Tag.Present | Tag.Past);
            var faces = before?.Lower is "with" or "between" or "against" or "by" || before is { Tag: Tag.Noun } && (ActorNouns.Agents.Contains(before.Lower) || ActorNouns.Bodies.ContainsKey(before.Lower));
            acts += described || possesses || does || faces || next?.Text == "-" ? 1 : 0;
        }
        return acts > 0 && inside > 0;
    }
}
