using System.Text;
using Parley.Core;

namespace Parley.Reading;

/// <summary>Makes words from reports fit for a case file, without changing where a character stands.</summary>
internal static class DraftText
{
    /// <summary>Most characters of a quoted passage.</summary>
    public const int LongestQuote = 1000;

    /// <summary>Words on one line, cut to a length.</summary>
    public static string Line(string? text, int longest = 300)
    {
        if (text is null)
            return "";
        var head = text.Length > longest * 4 ? text[..(longest * 4)] : text;
        var line = string.Join(' ', Clean(head).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= longest)
            return line;
        var end = char.IsHighSurrogate(line[longest - 2]) ? longest - 2 : longest - 1;
        return line[..end].TrimEnd() + "…";
    }

    /// <summary>The text with a replacement character for each that no case may hold: controls, halves of pairs, turners of direction.</summary>
    public static string Clean(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                result.Append(c).Append(text[++i]);
            else if (char.IsSurrogate(c) || (char.IsControl(c) && c is not ('\t' or '\n' or '\r')) || c is '\ufffe' or '\uffff' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069'))
                result.Append('\ufffd');
            else
                result.Append(c);
        }

        return result.ToString();
    }

    /// <summary>The id that a name gives, or a word with which ids can begin.</summary>
    public static string Id(string name, string otherwise) => Ids.From(name) ?? otherwise;

    /// <summary>The case's word for a status that a report's event, channel or leverage has.</summary>
    public static EventStatus Status(string status) => status.Split(' ', ',', ';')[0] switch
    {
        "planned" => EventStatus.Planned,
        "conditional" => EventStatus.Conditional,
        "negated" => EventStatus.Negated,
        "denied" => EventStatus.Denied,
        "hypothetical" or "threatened" => EventStatus.Hypothetical,
        _ => EventStatus.Occurred,
    };
}
