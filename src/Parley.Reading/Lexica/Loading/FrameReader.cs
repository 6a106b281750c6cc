using Parley.Core;

namespace Parley.Reading;

/// <summary>Reads frames from rows.</summary>
internal static class FrameReader
{
    private static readonly char[] Alternatives = ['/'];

    /// <summary>A verb's frame.</summary>
    public static Frame Verb(LexiconRow row) => Read(row, row[5].Length == 0 ? "absorbed" : row[5], 6, 7);

    /// <summary>An event noun's frame.</summary>
    public static Frame Noun(LexiconRow row) => Read(row, "absorbed", 5, 6);

    private static Frame Read(LexiconRow row, string complement, int marks, int contexts)
    {
        var code = row[2];
        PloverType? type = null;
        string? mode = null;
        if (code is not ("" or "-"))
        {
            var parts = code.Split('/');
            if (!Enum.TryParse<PloverType>(parts[0].Trim(), ignoreCase: true, out var parsed) || char.IsDigit(parts[0][0]))
                throw new LexiconException(row.File, row.Line, $"'{parts[0]}' is not a PLOVER type");
            type = parsed;
            mode = parts.Length > 1 ? parts[1].Trim() : null;
        }
        var target = Slots(row, 4);
        return new()
        {
            Lemma = row.Columns[0],
            Needs = [.. row.Items(1).Where(n => n != "-").Select(n => Need(row, n))],
            Type = type,
            Mode = mode,
            Source = Slots(row, 3),
            Target = [.. target.Where(t => t != "all")],
            Reciprocal = target.Contains("all") || type == PloverType.Consult,
            Complement = complement,
            Marks = row.Items(marks),
            Contexts = row.Items(contexts),
            Place = row.Place,
        };
    }

    private static string[] Slots(LexiconRow row, int column) => [.. row.Items(column).Where(s => s != "-")];

    private static FrameNeed Need(LexiconRow row, string text)
    {
        var parts = text.Split(':');
        var slot = parts[0];
        switch (slot)
        {
            case "to" or "that" or "ing" or "passive" or "active" or "no-obj" or "argument" or "time" or "light":
                return new(slot, [], null, false);
            case "obj" or "subj":
                return parts.Length == 1 ? new(slot, [], null, false) : parts[1] == "actor" ? new(slot, [], null, true) : new(slot, [], Heads(parts[1]), false);
            case "prep" when parts.Length > 1:
                var actor = parts.Length > 2 && parts[2] == "actor";
                return new(slot, parts[1].Split(Alternatives), parts.Length > 2 && !actor ? Heads(parts[2]) : null, actor);
            default:
                throw new LexiconException(row.File, row.Line, $"'{text}' is not a need that the reader knows");
        }
    }

    private static HashSet<string> Heads(string text) => [.. text.Split(Alternatives).Select(h => h.Replace('_', ' '))];
}
