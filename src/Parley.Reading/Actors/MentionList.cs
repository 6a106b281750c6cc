using Parley.Reading.Language;

namespace Parley.Reading.Actors;

/// <summary>The references of a report, by token and by sentence.</summary>
internal sealed class MentionList(IReadOnlyList<Token> tokens, int sentences)
{
    // How far back a description looks for what it means: a report does not speak of what it named further back by "the union".
    private const int Memory = 80;

    private readonly Reference?[] at = new Reference?[tokens.Count];
    private readonly List<Reference>?[] bySentence = new List<Reference>?[sentences];
    private readonly HashSet<Reference> all = [];

    /// <summary>All references, in no order.</summary>
    public IEnumerable<Reference> All => all;

    /// <summary>The name that covers a token, or null.</summary>
    public Reference? At(int token) => at[token];

    /// <summary>The references of a sentence, in the order in which they were found.</summary>
    public IReadOnlyList<Reference> In(int sentence) => sentence >= 0 && sentence < bySentence.Length && bySentence[sentence] is { } here ? here : [];

    /// <summary>The references from one sentence to another.</summary>
    public IEnumerable<Reference> Between(int first, int last)
    {
        for (var s = Math.Max(0, first); s <= Math.Min(last, bySentence.Length - 1); s++)
        {
            foreach (var reference in In(s))
                yield return reference;
        }
    }

    /// <summary>The last reference before a token for which something holds, or null.</summary>
    public Reference? LastBefore(int token, Func<Reference, bool> holds)
    {
        var sentence = tokens[token].Sentence;
        for (var s = sentence; s >= 0 && s > sentence - Memory; s--)
        {
            Reference? last = null;
            foreach (var reference in In(s))
            {
                if (reference.First < token && (last is null || reference.First > last.First) && holds(reference))
                    last = reference;
            }
            if (last is not null)
                return last;
        }
        return null;
    }

    public void Add(Reference reference)
    {
        all.Add(reference);
        reference.Actor.References.Add(reference);
        (bySentence[tokens[reference.First].Sentence] ??= []).Add(reference);
        if (reference.Kind == MentionKind.Nominal)
            return;
        for (var i = reference.First; i <= reference.Last; i++)
            at[i] ??= reference;
    }

    /// <summary>Takes a reference out: a longer name covers it.</summary>
    public void Remove(Reference reference)
    {
        all.Remove(reference);
        reference.Actor.References.Remove(reference);
        bySentence[tokens[reference.First].Sentence]?.Remove(reference);
        for (var i = reference.First; i <= reference.Last; i++)
            at[i] = at[i] == reference ? null : at[i];
    }

    /// <summary>The names within a stretch of tokens.</summary>
    public IEnumerable<Reference> Within(int first, int last)
    {
        Reference? previous = null;
        for (var i = first; i <= last; i++)
        {
            if (at[i] is { } reference && reference != previous)
                yield return previous = reference;
        }
    }
}
