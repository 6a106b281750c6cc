using System.Collections.Immutable;

namespace Parley.Cases.Merging;

/// <summary>The edits of a merge, one collection after the other; after a refusal nothing more is done.</summary>
internal sealed class MergeEdit(CaseDocument document)
{
    private readonly ImmutableArray<string>.Builder _added = ImmutableArray.CreateBuilder<string>();
    private EditResult _now = new(document, []);

    /// <summary>The document with all that was added, or the old one where something was refused.</summary>
    public MergeResult Result => _now.Succeeded ? new(_now.Document, _added.ToImmutable(), []) : new(document, [], _now.Problems);

    public void Add<T>(string collection, IEnumerable<T> items, Func<T, string> key)
        where T : notnull
    {
        var lines = items.Select(i => KeyValuePair.Create(key(i), CaseWriter.Item(i))).ToList();
        if (!_now.Succeeded || lines.Count == 0)
            return;
        _now = CaseEditor.AddAll(_now.Document, collection, lines);
        _added.AddRange(lines.Select(l => $"{collection}/{l.Key}"));
    }
}
