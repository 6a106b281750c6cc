using System.Collections.Immutable;
using System.Globalization;

namespace Parley.Reading;

/// <summary>Finds the tellings of one event: within a report by what the reader linked, between reports by type, pair, status and date.</summary>
internal static class EventMerger
{
    /// <summary>Events of a report that are taken up; a report that tells more is no news report.</summary>
    public const int MostInReport = 2000;

    public static ImmutableArray<MergedEvent> Merge(ImmutableArray<Bodies> reports)
    {
        var groups = new List<Group>();
        foreach (var report in reports)
        {
            var before = groups.ToList();
            var byId = new Dictionary<string, Group>(StringComparer.Ordinal);
            foreach (var item in report.Reading.Events.Take(MostInReport))
            {
                if (item.Coref is { } first && byId.TryGetValue(first, out var same))
                {
                    same.Add(report, item);
                    byId[item.Id] = same;
                    continue;
                }

                var found = before.Find(g => g.Fits(report, item));
                if (found is null)
                    groups.Add(found = new());
                else
                    before.Remove(found);
                found.Add(report, item);
                byId[item.Id] = found;
            }
        }

        return [.. groups.Select((g, i) => g.Finish(string.Create(CultureInfo.InvariantCulture, $"e{i + 1:00}")))];
    }

    /// <summary>A status without the shades that tellings of one event differ in.</summary>
    public static string Class(string status) => status is "ongoing" or "reported" or "background" ? "occurred" : status;

    private sealed class Group
    {
        private readonly List<(Bodies Report, EventRecord Event)> _tellings = [];

        public void Add(Bodies report, EventRecord item) => _tellings.Add((report, item));

        public bool Fits(Bodies report, EventRecord item)
        {
            var (other, first) = _tellings[0];
            if ((first.Base ?? first.Plover) != (item.Base ?? item.Plover) || Class(first.Status) != Class(item.Status))
                return false;
            var dates = _tellings.Select(t => t.Event.Date).OfType<DateOnly>().ToList();
            if (item.Date is { } date && dates.Count > 0 && !dates.Contains(date))
                return false;
            HashSet<string> Keys(Bodies of, IEnumerable<string> ids) => of.Of(ids).Select(Bodies.KeyOf).ToHashSet(StringComparer.Ordinal);
            var (actors, others) = (Keys(report, item.Source), Keys(other, first.Source));
            var (targets, otherTargets) = (Keys(report, item.Target), Keys(other, first.Target));
            if (item.Reciprocal || first.Reciprocal)
                return actors.Count + targets.Count > 1 && actors.Union(targets).ToHashSet(StringComparer.Ordinal).SetEquals(others.Union(otherTargets));
            return actors.Count > 0 && targets.Count > 0 && actors.SetEquals(others) && targets.SetEquals(otherTargets);
        }

        public MergedEvent Finish(string id)
        {
            // What a later telling of the same event names and the first does not is added, never taken away.
            ImmutableArray<string> All(Func<EventRecord, ImmutableArray<string>> which) =>
                [.. _tellings.SelectMany(t => t.Report.Of(which(t.Event))).DistinctBy(Bodies.KeyOf).Select(a => a.Canonical)];
            var first = _tellings[0].Event;
            var actors = All(e => e.Source);
            return new()
            {
                Id = id,
                Type = first.Base ?? first.Plover,
                Status = first.Status,
                Date = _tellings.Select(t => t.Event.Date).FirstOrDefault(d => d is not null),
                Actors = actors,
                Recipients = [.. All(e => e.Target).Where(r => first.Reciprocal || !actors.Contains(r))],
                Tellings = [.. _tellings.Select(t => new Telling(t.Report.Reading.Document.Id, t.Event))],
            };
        }
    }
}
