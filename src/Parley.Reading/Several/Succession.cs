using System.Collections.Immutable;
using Parley.Core;

namespace Parley.Reading;

/// <summary>Orders what a party says on an issue: the newer statement supersedes the older one.</summary>
/// <remarks>
/// The order is that of the dates of publication, then of the reports as they were named, then of the text. Within one
/// report nothing is superseded: what it states together stands together. What repeats the newer stance is no older position.
/// </remarks>
internal static class Succession
{
    private const int MostInReport = 1000;

    public static ImmutableArray<StatedPosition> Of(ImmutableArray<Bodies> reports)
    {
        var all = new List<(StatedPosition Stated, string Party, int Report)>();
        var order = Enumerable.Range(0, reports.Length).OrderBy(i => reports[i].Reading.Document.Published ?? DateOnly.MinValue).ThenBy(i => i);
        foreach (var i in order)
        {
            var report = reports[i];
            foreach (var position in report.Reading.Positions.Take(MostInReport))
            {
                if (report.Of(position.Holder) is { } body)
                    all.Add((new(report.Reading.Document.Id, position, body.Canonical, KeyOf(position), null), Bodies.KeyOf(body), i));
            }
        }

        var result = ImmutableArray.CreateBuilder<StatedPosition>(all.Count);
        for (var i = 0; i < all.Count; i++)
        {
            var (stated, party, report) = all[i];
            var newer = all.FindIndex(i + 1, o => o.Report != report && o.Party == party && o.Stated.Key == stated.Key
                && reports[o.Report].Reading.Document.Published != reports[report].Reading.Document.Published);
            var differs = newer >= 0 && (all[newer].Stated.Position.Stance != stated.Position.Stance
                || !OriginFinder.Words(all[newer].Stated.Position.Span.Text).SequenceEqual(OriginFinder.Words(stated.Position.Span.Text)));
            result.Add(differs ? stated with { SupersededBy = all[newer].Stated.Reference } : stated);
        }

        return result.MoveToImmutable();
    }

    /// <summary>The key of a position's issue.</summary>
    public static string KeyOf(PositionRecord position) => Ids.From(position.IssueKey ?? position.Issue) ?? "issue";
}
