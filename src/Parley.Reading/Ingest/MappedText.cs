using System.Text;

namespace Parley.Reading;

/// <summary>Plain text while it is taken out of a file, with the place of every character.</summary>
internal sealed class MappedText
{
    private readonly StringBuilder text = new();
    private readonly List<int> starts = [];
    private readonly List<int> ends = [];

    /// <summary>How much there is.</summary>
    public int Length => text.Length;

    /// <summary>Adds characters that stand for a stretch of the file.</summary>
    public void Add(string characters, int start, int end)
    {
        foreach (var c in characters)
            Add(c, start, end);
    }

    /// <summary>Adds a character that stands for a stretch of the file.</summary>
    public void Add(char c, int start, int end)
    {
        text.Append(c);
        starts.Add(start);
        ends.Add(end);
    }

    /// <summary>Adds white space, once: none at the beginning and none after white space.</summary>
    public void Space(int start, int end)
    {
        if (text.Length > 0 && !char.IsWhiteSpace(text[^1]))
            Add(' ', start, end);
    }

    /// <summary>Ends the line, or the paragraph; the place is that of the tag that ends it.</summary>
    public void Break(int feeds, int at)
    {
        var there = 0;
        for (var i = text.Length - 1; i >= 0 && char.IsWhiteSpace(text[i]); i--)
            there += text[i] == '\n' ? 1 : 0;
        for (; text.Length > 0 && there < feeds; there++)
            Add('\n', at, at);
    }

    /// <summary>The words from one place to another.</summary>
    public string Words(int from, int to) => text.ToString(from, to - from).Trim();

    /// <summary>The report, or the part of it from one place to another.</summary>
    public (string Plain, int[] Starts, int[] Ends) Cut(int from, int to) => (text.ToString(from, to - from), [.. starts.GetRange(from, to - from)], [.. ends.GetRange(from, to - from)]);
}
