namespace Parley.Reading.Tests.Scoring;

/// <summary>One-to-one matching: best weights first, then augmenting paths, so that no possible match is lost.</summary>
public sealed class Pairing
{
    private readonly Dictionary<(int Gold, int Found), int> _weights = [];
    private readonly Dictionary<int, int> _foundOf = [];

    public Pairing(int golds, int founds, Func<int, int, int> weight)
    {
        for (var i = 0; i < golds; i++)
        {
            for (var j = 0; j < founds; j++)
            {
                if (weight(i, j) is var w and not 0)
                    _weights[(i, j)] = w;
            }
        }

        foreach (var (i, j) in _weights.OrderByDescending(p => p.Value).ThenBy(p => p.Key).Select(p => p.Key))
        {
            if (!_foundOf.ContainsKey(i) && !_foundOf.ContainsValue(j))
                _foundOf[i] = j;
        }

        for (var i = 0; i < golds; i++)
        {
            if (!_foundOf.ContainsKey(i))
                Grow(i, []);
        }
    }

    public int? this[int gold] => _foundOf.TryGetValue(gold, out var found) ? found : null;

    public bool Uses(int found) => _foundOf.ContainsValue(found);

    private bool Grow(int gold, HashSet<int> seen)
    {
        var open = _weights.Where(p => p.Key.Gold == gold && !seen.Contains(p.Key.Found)).OrderByDescending(p => p.Value).ThenBy(p => p.Key.Found);
        foreach (var found in open.Select(p => p.Key.Found).ToArray())
        {
            seen.Add(found);
            var owner = _foundOf.Where(p => p.Value == found).Select(p => (int?)p.Key).FirstOrDefault();
            if (owner is null || Grow(owner.Value, seen))
            {
                _foundOf[gold] = found;
                return true;
            }
        }

        return false;
    }
}
