using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Parley.Core;
using Parley.Reading.Language;

namespace Parley.Reading;

/// <summary>Everything that the reader knows of words: the shipped lexica, and what a user lays over them.</summary>
/// <remarks>A lexicon does not change once it is made; readers may share it.</remarks>
public sealed class Lexicon
{
    private static readonly Lazy<Lexicon> ShippedOnce = new(() => new(ShippedFiles()));

    private readonly Dictionary<string, Entity> entities = new(StringComparer.Ordinal);

    private Lexicon(IReadOnlyList<(string File, string Text)> files)
    {
        Version = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', files.Select(f => f.File + '\n' + f.Text)))))[..12];
        foreach (var (file, text) in files)
        {
            var rows = LexiconFile.Rows(file, text).ToList();
            // People refer to states and organisations that stand in other files, so they come last.
            foreach (var row in rows.Where(r => r.Section != "people"))
                Add(row);
            People.AddRange(rows.Where(r => r.Section == "people"));
        }
        foreach (var row in People)
            AddPerson(row);
        foreach (var verb in Verbs.Keys)
            AddVerbWord(verb);
        foreach (var verb in LightVerbs.Keys)
            AddVerbWord(verb);
        foreach (var noun in Nouns.Keys)
            Words.AddNoun(noun[(noun.LastIndexOf(' ') + 1)..]);
        foreach (var cue in Speech.Where(s => s.Kind == "verb" && s.Words.Length == 1))
            Words.AddSpeech(cue.Words[0]);
        foreach (var cue in Speech.Where(s => s.Kind.StartsWith("verdict", StringComparison.Ordinal)))
            Words.AddVerb(cue.Words[0]);
        // The frame with the most needs first; of equals, the one that stands first in its file.
        foreach (var frames in Verbs.Values)
        {
            var sorted = frames.OrderByDescending(f => f.Needs.Length).ToList();
            frames.Clear();
            frames.AddRange(sorted);
        }
        SpeechByFirst = Index(Speech, s => s.Words);
        HedgesByFirst = Index(Hedges, h => h.Words);
        LoadedByFirst = Index(Loaded, l => l.Words);
    }

    /// <summary>The lexica that come with Parley.</summary>
    public static Lexicon Shipped => ShippedOnce.Value;

    /// <summary>A hash of all files: it changes whenever a word does.</summary>
    public string Version { get; }

    internal Words Words { get; } = new();

    internal Dictionary<string, List<NameEntry>> Names { get; } = new(StringComparer.Ordinal);

    internal Dictionary<string, List<OfficeEntry>> Offices { get; } = new(StringComparer.Ordinal);

    internal Dictionary<string, List<Frame>> Verbs { get; } = new(StringComparer.Ordinal);

    internal Dictionary<string, List<Frame>> Nouns { get; } = new(StringComparer.Ordinal);

    internal Dictionary<string, LightVerb> LightVerbs { get; } = new(StringComparer.Ordinal);

    internal List<SpeechCue> Speech { get; } = [];

    internal List<HedgeCue> Hedges { get; } = [];

    internal List<LoadedCue> Loaded { get; } = [];

    internal Dictionary<string, List<SpeechCue>> SpeechByFirst { get; }

    internal Dictionary<string, List<HedgeCue>> HedgesByFirst { get; }

    internal Dictionary<string, List<LoadedCue>> LoadedByFirst { get; }

    internal Dictionary<string, IssueCue> Issues { get; } = new(StringComparer.Ordinal);

    internal Dictionary<string, InstrumentCue> Instruments { get; } = new(StringComparer.Ordinal);

    /// <summary>Names of one word, without diacritics.</summary>
    internal HashSet<string> SingleNames { get; } = new(StringComparer.Ordinal);

    internal HashSet<string> Demonyms { get; } = new(StringComparer.Ordinal);

    private List<LexiconRow> People { get; } = [];

    /// <summary>The shipped lexica with a user's files laid over them; the first of several entries for one name is the last file's.</summary>
    /// <param name="files">File names and texts.</param>
    /// <exception cref="LexiconException">A file cannot be read.</exception>
    public static Lexicon With(IEnumerable<(string File, string Text)> files) => new([.. files.Reverse(), .. ShippedFiles()]);

    private static List<(string File, string Text)> ShippedFiles()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var files = new List<(string, string)>();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.EndsWith(".txt", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var reader = new StreamReader(stream, Encoding.UTF8);
            files.Add((name, reader.ReadToEnd()));
        }
        return files;
    }

    private static Dictionary<string, List<T>> Index<T>(IEnumerable<T> cues, Func<T, string[]> words)
    {
        var index = new Dictionary<string, List<T>>(StringComparer.Ordinal);
        foreach (var cue in cues)
            Put(index, words(cue)[0], cue);
        return index.ToDictionary(p => p.Key, p => p.Value.OrderByDescending(c => words(c).Length).ToList(), StringComparer.Ordinal);
    }

    /// <summary>Whether a verb with this particle is in the lexicon.</summary>
    internal bool HasParticle(string verb, string particle)
    {
        var key = verb + " " + particle;
        return Verbs.ContainsKey(key) || LightVerbs.ContainsKey(key);
    }

    /// <summary>Whether a verb takes what is said as a clause, with or without "that".</summary>
    internal bool TakesContent(string verb) => SpeechByFirst.TryGetValue(verb, out var cues) && cues.Exists(c => c.Kind == "verb" && c.Words.Length == 1);

    private static void Put<T>(Dictionary<string, List<T>> index, string key, T value)
    {
        if (index.TryGetValue(key, out var list))
            list.Add(value);
        else
            index[key] = [value];
    }

    private void AddVerbWord(string verb)
    {
        var space = verb.IndexOf(' ', StringComparison.Ordinal);
        Words.AddVerb(space < 0 ? verb : verb[..space]);
    }

    private void Add(LexiconRow row)
    {
        switch (row.Section)
        {
            case "states":
                AddState(row);
                break;
            case "organisations":
                AddOrganisation(row);
                break;
            case "offices":
                var office = Split(row.Columns[0].ToLowerInvariant());
                Put(Offices, office[0], new OfficeEntry(office, row.Columns[0], row[1], row[2], Whole(row, 3, 9), row[4], row.Place));
                break;
            case "words":
                Words.Add(row);
                break;
            case "irregular":
                Words.AddIrregular(row);
                break;
            case "verbs":
                Put(Verbs, row.Columns[0], FrameReader.Verb(row));
                break;
            case "nouns":
                Put(Nouns, row.Columns[0], FrameReader.Noun(row));
                break;
            case "light-verbs":
                LightVerbs.TryAdd(row.Columns[0], new(row.Columns[0], row[1] == "reverse", row[2], row.Place));
                break;
            case "speech":
                Speech.Add(new(Split(row.Columns[0].ToLowerInvariant()), row[1], row[2], Ladder(row, row[3]), row.Place));
                break;
            case "hedges":
                Hedges.Add(new(Split(row.Columns[0].ToLowerInvariant()), row[1], row[2], Band(row), row.Place));
                break;
            case "loaded":
                foreach (var words in row.Items(0))
                    Loaded.Add(new(Split(words.ToLowerInvariant()), row[1], row[2], row.Place));
                break;
            case "issues":
                foreach (var word in row.Items(2))
                    Issues.TryAdd(word.ToLowerInvariant(), new(row.Columns[0], row[1], row.Place));
                break;
            case "instruments":
                foreach (var word in row.Items(0))
                    Instruments.TryAdd(word.ToLowerInvariant(), new(row[1].Length > 0 ? row[1] : word, Effect(row), row.Place));
                break;
        }
    }

    private void AddState(LexiconRow row)
    {
        var state = new Entity { Key = row.Columns[0], Name = Bare(row[1]), Type = "state", Country = row.Columns[0].ToUpperInvariant(), Sector = "GOV", Place = row.Place };
        if (!entities.TryAdd(state.Key, state))
            state = entities[state.Key];
        // A state that is called as its capital is a place where a city would be one.
        AddName(row[1], state, MentionKind.Name, capital: row.Items(3).Contains(row[1]));
        foreach (var demonym in row.Items(2))
        {
            AddName(demonym, state, MentionKind.Demonym);
            Demonyms.Add(Bare(demonym));
        }
        foreach (var capital in row.Items(3))
            AddName(capital, state, MentionKind.Metonym, capital: true);
        foreach (var seat in row.Items(4))
        {
            var government = new Entity { Key = $"{state.Key}:{Bare(seat)}", Name = Bare(seat), Type = "government", Country = state.Country, Sector = "GOV", Parent = state, Place = row.Place };
            AddName(seat, government, MentionKind.Metonym);
        }
        foreach (var name in row.Items(5))
            AddName(name, state, MentionKind.Name);
    }

    private void AddOrganisation(LexiconRow row)
    {
        var type = row[2] switch { "armed-group" => "nonstate_armed", "state-media" or "media" => "media", "think-tank" => "think_tank", "alliance" => "igo", "expert-body" => "ngo", _ => row[2].Replace('-', '_') };
        var known = new Entity { Key = row.Columns[0], Name = Bare(row[1]), Type = type, Country = row[3] is "IGO" ? row.Columns[0] is "EU" or "EUR" ? "EUR" : "IGO" : null, Sector = row[3], Office = row[2], Place = row.Place };
        if (!entities.TryAdd(known.Key, known))
            known = entities[known.Key];
        AddName(row[1], known, MentionKind.Name);
        foreach (var name in row.Items(4))
            AddName(name, known, MentionKind.Name);
    }

    private void AddPerson(LexiconRow row)
    {
        var owner = row[1].Length > 0 ? entities.GetValueOrDefault(row[1]) : null;
        var office = row[2];
        var type = Type(office);
        var person = new Entity
        {
            Key = row.Columns[0],
            Name = Bare(row.Columns[0]),
            Type = type,
            Country = owner?.Country,
            Sector = owner?.Sector is "GOV" ? office.Length == 0 || office is "private" ? "ELI" : "GOV" : owner?.Sector,
            Parent = owner,
            Office = office.Length == 0 ? null : office,
            From = row[3],
            To = row[4],
            Place = row.Place,
        };
        if (!entities.TryAdd("person:" + person.Key, person))
            person = entities["person:" + person.Key];
        AddName(row.Columns[0], person, MentionKind.Name);
        foreach (var spelling in row.Items(5))
            AddName(spelling, person, spelling.Contains(' ', StringComparison.Ordinal) ? MentionKind.Name : MentionKind.ShortName);
    }

    private string Type(string office)
    {
        var words = Split(office.ToLowerInvariant());
        if (words.Length == 0 || words[0] is "private" or "none")
            return "person";
        return Offices.TryGetValue(words[0], out var list) ? list.Where(o => o.Words.Length <= words.Length && o.Words.AsSpan().SequenceEqual(words.AsSpan(0, o.Words.Length))).MaxBy(o => o.Words.Length)?.Type ?? "official" : "official";
    }

    private static string Bare(string item) => item.TrimEnd('?').Trim();

    private void AddName(string item, Entity entity, MentionKind kind, bool capital = false)
    {
        var name = Bare(item);
        var words = Split(Folding.Plain(name));
        if (words.Length == 0)
            return;
        if (words.Length == 1)
            SingleNames.Add(words[0]);
        Put(Names, words[0], new NameEntry(words, entity, kind, item.EndsWith('?'), capital));
    }

    private static string[] Split(string text) => [.. NameTokens.Tokens(text).Select(t => t.Text)];

    private static readonly Tokenizer NameTokens = new(new HashSet<string>(), _ => true);

    private static int Whole(LexiconRow row, int column, int otherwise) =>
        row[column].Length == 0 ? otherwise : int.TryParse(row[column], NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : throw new LexiconException(row.File, row.Line, $"'{row[column]}' is not a whole number");

    private static HedgeBand? Band(LexiconRow row)
    {
        var text = row[3];
        if (text.Length == 0 || text == "-")
            return null;
        var official = text.EndsWith('*');
        var ends = text.TrimEnd('*').Split("..") is { Length: 2 } dotted ? dotted : text.TrimEnd('*').Split('-');
        if (ends.Length == 2 && double.TryParse(ends[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var low) && double.TryParse(ends[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var high))
            return new(low, high, official || row[1] == "likelihood");
        throw new LexiconException(row.File, row.Line, $"'{text}' is not a band such as 55..80");
    }

    private static Attribution Ladder(LexiconRow row, string text) =>
        text.Length == 0 || text == "-" ? Attribution.OnRecord
        : Enum.TryParse<Attribution>(text.Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out var record) ? record
        : throw new LexiconException(row.File, row.Line, $"'{text}' is not a step of the ladder of attribution");

    private static PressureEffect Effect(LexiconRow row) =>
        row[2].Length == 0 ? PressureEffect.RaisesCost
        : Enum.TryParse<PressureEffect>(row[2].Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var effect) ? effect
        : throw new LexiconException(row.File, row.Line, $"'{row[2]}' is not an effect");
}
