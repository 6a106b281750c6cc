namespace Parley.Reading.Tests.Scoring.Lines;

/// <summary>
/// Events pair one to one within a sentence by type (or an accepted other type). Predictions with one trigger, type and status are
/// one event with several dyads. A prediction elsewhere with the type, roles and status of a gold event refers to it and is not false.
/// </summary>
internal static class EventLines
{
    private static readonly string[] Happened = ["reported", "ongoing", "occurred"];
    private static readonly string[] NoEvent = ["NONE", "NULL", ""];

    public static bool IsEvent(FoundEvent found) => !NoEvent.Contains(found.Type);

    public static void Score(ReadingScore score)
    {
        var (gold, golds, founds) = (score.Gold, score.Gold.File.Events, Merge(score.Prediction.Events));
        var pairs = new Pairing(golds.Length, founds.Length, (i, j) => Weight(gold, golds[i], founds[j]));
        for (var i = 0; i < golds.Length; i++)
        {
            var (e, found) = (golds[i], pairs[i] is { } j ? founds[j] : null);
            var name = $"{e.Id} {e.Type} {gold.Text.Quote(e.Trigger.At)} {Roles(e.Source, e.Target)} {e.Status}";
            if (e.IsCore)
            {
                score[ScoreLine.CoreRecall].Expect(found is not null, name);
                var got = found is null ? "" : $" got {Roles(found.Source, found.Target)}";
                score[ScoreLine.RoleRecall].Expect(found is not null && RolesHold(gold, e, found), name + got);
            }

            if (found is not null && (RolesHold(gold, e, found) || Extent.Touch(e.Trigger.At, found.Trigger)))
                score[ScoreLine.Status].Expect(StatusHolds(e, found), $"{name} got {(found.Status.Length > 0 ? found.Status : "none")}");
        }

        var used = founds.Where((_, j) => pairs.Uses(j)).ToArray();
        for (var j = 0; j < founds.Length; j++)
        {
            var found = founds[j];
            if (!pairs.Uses(j) && !IsEvent(found))
                continue;
            score[ScoreLine.EventPrecision].Claim(
                pairs.Uses(j) || Refers(gold, golds, found, used),
                $"{found.Type} {gold.Text.Quote(found.Trigger)} {Roles(found.Source, found.Target)} {found.Status}");
        }
    }

    private static string Roles(IEnumerable<string> source, IEnumerable<string> target) => $"{string.Join('+', source)}>{string.Join('+', target)}";

    private static FoundEvent[] Merge(FoundEvent[] events)
    {
        var merged = new List<FoundEvent>();
        foreach (var found in events)
        {
            var same = found.Trigger is null ? -1 : merged.FindIndex(m => m.Trigger == found.Trigger && m.Type == found.Type && m.Status == found.Status);
            if (same < 0)
            {
                merged.Add(found);
                continue;
            }

            var earlier = merged[same];
            merged[same] = found with
            {
                Source = [.. earlier.Source, .. found.Source],
                Target = [.. earlier.Target, .. found.Target],
                Everyone = [.. earlier.Everyone, .. found.Everyone],
            };
        }

        return [.. merged];
    }

    private static int Weight(GoldIndex gold, GoldEvent e, FoundEvent found)
    {
        if (found.Sentence != e.Sentence || !TypeHolds(e, found))
            return 0;
        return 1
            + (RolesHold(gold, e, found) ? 4 : 0)
            + (Extent.Touch(e.Trigger.At, found.Trigger) ? 5 : 0)
            + (gold.AnySame(e.Source, found.Source) ? 1 : 0)
            + (gold.AnySame(e.Target, found.Target) ? 1 : 0)
            + (StatusHolds(e, found) ? 1 : 0)
            + (found.Type == e.Type ? 1 : 0);
    }

    private static bool TypeHolds(GoldEvent e, FoundEvent found) => found.Type == e.Type || e.Alternatives.Contains(found.Type);

    private static bool StatusHolds(GoldEvent e, FoundEvent found) =>
        e.Status == found.Status || ((e.Status == "background" || Happened.Contains(e.Status)) && Happened.Contains(found.Status));

    private static bool RolesHold(GoldIndex gold, GoldEvent e, FoundEvent found)
    {
        if (!e.IsReciprocal || e.Source.Length == 0 || e.Target.Length == 0)
        {
            return (e.Source.Length == 0 || gold.AnySame(e.Source, found.Source))
                && (e.Target.Length == 0 || gold.AnySame(e.Target, found.Target));
        }

        // Both sides must be somebody, and not the same one counted twice.
        var sources = Enumerable.Range(0, found.Everyone.Count).Where(i => gold.AnySame(e.Source, [found.Everyone[i]]));
        var targets = Enumerable.Range(0, found.Everyone.Count).Where(i => gold.AnySame(e.Target, [found.Everyone[i]])).ToArray();
        return sources.Any(i => targets.Any(j => i != j));
    }

    private static bool Refers(GoldIndex gold, GoldEvent[] golds, FoundEvent found, FoundEvent[] used) =>
        found.Source.Count + found.Target.Count > 0
        && !used.Any(u => Extent.Touch(u.Trigger, found.Trigger))
        && golds.Any(e => TypeHolds(e, found) && e.Source.Length + e.Target.Length > 0 && RolesHold(gold, e, found) && StatusHolds(e, found));
}
