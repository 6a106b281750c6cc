namespace Parley.Reading.Tests.Scoring.Lines;

/// <summary>
/// Mentions match on exact stretches without article, honorific and final 's. A prediction that is an alias of its own actor where
/// the gold marks neither actor nor place (a demonym inside a longer name) counts neither way; nor do pronouns and nominals.
/// </summary>
internal static class MentionLines
{
    private static readonly HashSet<string> Pronouns =
        [.. "it its he his him she her hers they their them we our us i who which whose".Split(' ')];

    public static bool IsPronoun(string word) => Pronouns.Contains(word);

    public static void Score(ReadingScore score)
    {
        var (gold, prediction) = (score.Gold, score.Prediction);
        var actors = prediction.Actors.Where(a => !Prediction.IsPlace(a)).ToArray();
        bool IsRight(IEnumerable<string> owners, FoundActor actor) => owners.Any(o => gold.IsKin(o, prediction.GoldActor(actor)));

        foreach (var (at, marks) in gold.Mentions)
        {
            if (RequiredAt(gold, at) is { Length: > 0 } owners)
            {
                var isThere = prediction.At(at).Any(a => !Prediction.IsPlace(a) && IsRight(owners, a));
                score[ScoreLine.MentionRecall].Expect(isThere, $"{gold.Text.Quote(at)} {string.Join(' ', owners)}");
            }
        }

        var holders = new SortedDictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var actor in actors)
        {
            var me = prediction.GoldActor(actor);
            var covers = new HashSet<string>();
            foreach (var (at, kind) in actor.Mentions)
            {
                var owners = RequiredAt(gold, at);
                covers.UnionWith(owners);
                if (me is not null && owners.Contains(me))
                    (holders.TryGetValue(me, out var keys) ? keys : holders[me] = []).Add(prediction.Root(actor));
                if (owners.Length == 0 && IsFree(gold, at, kind, me))
                    continue;
                score[ScoreLine.MentionPrecision].Claim(IsRight(owners, actor), $"{gold.Text.Quote(at)} as {actor.Name} -> {me ?? "nobody"}");
            }

            score[ScoreLine.ActorsWrong].Fault(
                $"{actor.Name} merges {string.Join(' ', covers.Order(StringComparer.Ordinal))}",
                me is null ? 0 : covers.Count(c => !gold.IsKin(c, me)));
        }

        foreach (var (actor, keys) in holders)
            score[ScoreLine.ActorsWrong].Fault($"{actor} is split over {string.Join(' ', keys)}", keys.Count - 1);
    }

    private static string[] RequiredAt(GoldIndex gold, Extent at) =>
        [.. (gold.Mentions.GetValueOrDefault(at) ?? []).Where(m => GoldIndex.IsRequired(m.Kind)).Select(m => m.Actor)];

    private static bool IsFree(GoldIndex gold, Extent at, string kind, string? me)
    {
        var text = gold.Text[at];
        var isUnlistedAlias = me is not null && !gold.Places.Contains(at) && (gold.Names.GetValueOrDefault(PlainName.Of(text)) ?? []).Contains(me);
        return gold.Mentions.ContainsKey(at) || isUnlistedAlias || IsPronoun(text)
            || kind.StartsWith("pron", StringComparison.Ordinal) || kind.StartsWith("nomin", StringComparison.Ordinal);
    }
}
