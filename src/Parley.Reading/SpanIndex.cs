namespace Parley.Reading;

/// <summary>Finds what touches a sentence without looking at everything: items by the sentences that their stretch of tokens runs over.</summary>
/// <param name="context">The report.</param>
/// <param name="span">The first and last token of an item.</param>
internal sealed class SpanIndex<T>(ReadingContext context, Func<T, (int First, int Last)> span)
{
    private readonly List<T>?[] sentences = new List<T>?[context.Sentences.Count];

    /// <summary>An index of some items, in their order.</summary>
    public static SpanIndex<T> Of(ReadingContext context, IEnumerable<T> items, Func<T, (int First, int Last)> span)
    {
        var index = new SpanIndex<T>(context, span);
        foreach (var item in items)
            index.Add(item);
        return index;
    }

    public void Add(T item)
    {
        var (first, last) = span(item);
        for (var s = context.Tokens[first].Sentence; s <= context.Tokens[last].Sentence; s++)
            (sentences[s] ??= []).Add(item);
    }

    /// <summary>What touches the sentence of a token.</summary>
    public IReadOnlyList<T> Near(int token) => In(context.Tokens[token].Sentence);

    /// <summary>What touches a sentence.</summary>
    public IReadOnlyList<T> In(int sentence) => sentences[sentence] ?? [];

    /// <summary>Whether an item with a token from <paramref name="first"/> to <paramref name="last"/> satisfies a condition.</summary>
    public bool Touches(int first, int last, Func<T, bool>? holds = null)
    {
        for (var s = context.Tokens[first].Sentence; s <= context.Tokens[last].Sentence; s++)
        {
            foreach (var item in In(s))
            {
                var (from, to) = span(item);
                if (from <= last && first <= to && (holds is null || holds(item)))
                    return true;
            }
        }
        return false;
    }
}
