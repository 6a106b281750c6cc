namespace Parley.Reading.Claims;

/// <summary>Attributions by the sentences that their words and what they reach over stand in.</summary>
internal sealed class AttributionIndex
{
    private readonly Dictionary<int, List<FoundAttribution>> bySentence = [];
    private readonly ReadingContext context;

    /// <summary>Makes the index.</summary>
    public AttributionIndex(ReadingContext context, IReadOnlyList<FoundAttribution> attributions)
    {
        this.context = context;
        foreach (var said in attributions)
        {
            var own = context.Tokens[said.First].Sentence;
            var (first, last) = (Math.Min(own, context.Tokens[said.ScopeFirst].Sentence), Math.Max(own, context.Tokens[said.ScopeLast].Sentence));
            for (var s = first; s <= last; s++)
            {
                if (bySentence.TryGetValue(s, out var list))
                    list.Add(said);
                else
                    bySentence[s] = [said];
            }
        }
    }

    /// <summary>The attributions that can have to do with a token.</summary>
    public IReadOnlyList<FoundAttribution> Near(int token) => bySentence.TryGetValue(context.Tokens[token].Sentence, out var list) ? list : [];
}
