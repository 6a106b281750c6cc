namespace Parley.Briefs.Html;

/// <summary>A part of a computed sentence that is set in one way.</summary>
/// <param name="Text">The part.</param>
/// <param name="Bold">Whether it is a likelihood with its range.</param>
/// <param name="Isolate">Whether it is a name that runs from right to left.</param>
internal sealed record TextPart(string Text, bool Bold = false, bool Isolate = false)
{
    public static IReadOnlyList<TextPart> Of(string text, string? bold, IEnumerable<string> isolate)
    {
        List<TextPart> parts = [new(text)];
        if (bold is not null)
            parts = Split(parts, bold, p => p with { Bold = true }, once: true);
        foreach (var name in isolate)
            parts = Split(parts, name, p => p with { Isolate = true });
        return parts;
    }

    private static List<TextPart> Split(List<TextPart> parts, string found, Func<TextPart, TextPart> mark, bool once = false)
    {
        var result = new List<TextPart>();
        var done = false;
        foreach (var part in parts)
        {
            if (part.Bold || part.Isolate)
            {
                result.Add(part);
                continue;
            }

            var from = 0;
            for (var at = part.Text.IndexOf(found, StringComparison.Ordinal); at >= 0 && !(once && done); at = part.Text.IndexOf(found, from, StringComparison.Ordinal))
            {
                if (at > from)
                    result.Add(new(part.Text[from..at]));
                result.Add(mark(new(found)));
                from = at + found.Length;
                done = true;
            }

            if (from < part.Text.Length)
                result.Add(new(part.Text[from..]));
        }

        return result;
    }
}
