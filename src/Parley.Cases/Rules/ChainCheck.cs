using System.Collections.Immutable;

namespace Parley.Cases.Rules;

/// <summary>Follows "comes from" links, each element having at most one, and finds those that come back to themselves.</summary>
internal sealed class ChainCheck
{
    private readonly IReadOnlyDictionary<string, string?> _parents;
    private readonly Dictionary<string, string> _roots = new(StringComparer.Ordinal);

    public ChainCheck(IReadOnlyDictionary<string, string?> parents)
    {
        _parents = parents;
        var onCycle = ImmutableArray.CreateBuilder<string>();
        foreach (var start in parents.Keys)
        {
            var walk = new List<string>();
            var walked = new HashSet<string>(StringComparer.Ordinal);
            var at = start;
            while (!_roots.ContainsKey(at) && walked.Add(at))
            {
                walk.Add(at);
                if (parents.GetValueOrDefault(at) is not { } next || !parents.ContainsKey(next))
                    break;
                at = next;
            }

            var closes = parents.GetValueOrDefault(walk.Count > 0 ? walk[^1] : at);
            if (walk.Count > 0 && closes is not null && walked.Contains(closes))
                onCycle.AddRange(walk[walk.IndexOf(closes)..]);
            var root = _roots.TryGetValue(at, out var known) ? known : at;
            foreach (var id in walk)
                _roots[id] = root;
        }

        OnCycle = onCycle.ToImmutable();
    }

    /// <summary>The elements that lead back to themselves.</summary>
    public ImmutableArray<string> OnCycle { get; }

    /// <summary>The element at the beginning of a chain; one of the cycle where there is no beginning.</summary>
    public string RootOf(string id) => _roots.GetValueOrDefault(id, id);

    /// <summary>The cycle that an element stands on, in words.</summary>
    public string Describe(string id)
    {
        var names = new List<string> { id };
        while (names.Count < 6 && _parents[names[^1]] is { } next)
        {
            names.Add(next);
            if (next == id)
                return string.Join(" → ", names);
        }

        return string.Join(" → ", names) + " → …";
    }
}
