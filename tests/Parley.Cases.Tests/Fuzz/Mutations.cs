namespace Parley.Cases.Tests.Fuzz;

/// <summary>Texts that are nearly right.</summary>
internal static class Mutations
{
    private static readonly string[] Pieces =
    [
        "[", "]", "{", "}", ": ", "- ", "? ", "| ", "> ", "&a ", "*a ", "!t ", "%", "@", "`", "\"", "'", "\\", "#", ",", "\n", "\r\n", "\r", "\t",
        "\0", "\u001b[31m", "\u202e", "\u2028", "\u0085", "\ufeff", "\ud83d\ude00", "\ud800", "\udc00", "é", "٣", "..", "...", "---", "NaN", "-.inf", "1e999", "0x1F",
        "99999999999999999999", "-0", "30..50", "50..30", "~", "null", "=1+1", "2024-02-30", "parley", "parties:", "  ", "        ", "<<: ", "\"\\x", "\"\\U0010FFFF\"", "\"\\uD800\"",
        "issues/flow/positions/uplands/value", "scenarios:", "remove: [parties]", "set: {parties: {}}", "|2-\n", ">+\n",
    ];

    public static string Of(string text, SeededNumbers numbers)
    {
        for (var changes = 1 + numbers.Below(4); changes > 0 && text.Length > 0; changes--)
        {
            var at = numbers.Below(text.Length + 1);
            var length = Math.Min(numbers.Below(20), text.Length - at);
            text = numbers.Below(7) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, numbers.OneOf(Pieces)),
                2 => text[..at] + numbers.OneOf(Pieces) + text[(at + length)..],
                3 => text.Insert(at, text.Substring(numbers.Below(text.Length), 1)),
                4 => text.Insert(at, Line(text, numbers)),
                5 => text[..at],
                _ => text[..at] + (char)numbers.Below(0x10000) + text[(at + Math.Min(1, length))..],
            };
        }

        return text;
    }

    private static string Line(string text, SeededNumbers numbers)
    {
        var lines = text.Split('\n');
        return lines[numbers.Below(lines.Length)] + "\n";
    }
}
