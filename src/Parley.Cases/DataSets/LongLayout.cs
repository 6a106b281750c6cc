using System.Collections.Immutable;
using Parley.Cases.Binding;

namespace Parley.Cases.DataSets;

/// <summary>Parley's own layout: one row per issue and actor.</summary>
internal static class LongLayout
{
    public static ImmutableArray<string> Columns { get; } =
    [
        "dossier", "issue", "title", "group", "procedure", "voting-rule", "introduced", "concluded", "actor", "position", "salience",
        "capability", "votes", "reference-point", "outcome", "scale-low", "scale-high",
    ];

    public static bool Fits(Table table) => table.Has("issue") && table.Has("actor") && table.Has("position");

    public static ImmutableArray<DecisionIssue> Read(Table table)
    {
        foreach (var column in table.Header.Where(c => !Columns.Contains(c.Text.ToLowerInvariant())))
            table.Sink.Report(DiagnosticCodes.UnknownColumn, column.At, $"the column {Printable.Quote(column.Text)} is not read, {Nearest.Hint(column.Text, Columns, "read are")}");
        var issues = new Dictionary<string, Entry>(StringComparer.Ordinal);
        var order = new List<Entry>();
        foreach (var row in table.Rows())
        {
            if (table.Sink.IsFull)
                break;
            if (ReadIssue(row) is not { } issue || row.Text("actor") is not { } actor)
            {
                if (!row.IsFaulty)
                    row.Fault(DiagnosticCodes.BadCell, row.Cell("actor"), "the row names no issue or no actor, both are needed");
                continue;
            }

            if (!issues.TryGetValue(issue.Id, out var entry))
            {
                if (row.IsFaulty)
                    continue;
                issues[issue.Id] = entry = new(issue);
                order.Add(entry);
            }
            else
            {
                Compare(row, entry.Issue, issue);
            }

            AddMember(row, entry, actor);
        }

        return [.. order.Select(e => e.Issue with { Members = e.Members.ToImmutable() })];
    }

    private static void AddMember(Table.Row row, Entry entry, string actor)
    {
        var position = row.Number("position", entry.Issue.ScaleLow, entry.Issue.ScaleHigh);
        var salience = row.Number("salience", 0, 100);
        var capability = row.Number("capability", 0, 100);
        var votes = row.Number("votes", 0, 1e9);
        if (row.IsFaulty)
            return;
        if (!entry.Actors.Add(actor))
            row.Fault(DiagnosticCodes.DuplicateRow, row.Cell("actor"), $"the actor {Printable.Quote(actor)} has a second row on the issue {Printable.Quote(entry.Issue.Id)}, one is allowed");
        else if (position is { } value)
            entry.Members.Add(new(actor, value, salience, capability, votes));
    }

    private static DecisionIssue? ReadIssue(Table.Row row)
    {
        var id = row.Text("issue");
        if (id is null)
            return null;
        var low = row.Number("scale-low", -1e9, 1e9) ?? 0;
        var high = row.Number("scale-high", -1e9, 1e9) ?? 100;
        if (low >= high)
        {
            row.Fault(DiagnosticCodes.CellOffScale, row.Cell("scale-low"), $"scale-low is {Printable.Number(low)} and scale-high is {Printable.Number(high)}, the low end must be below the high end");
            return null;
        }

        return new()
        {
            Id = id,
            Dossier = row.Text("dossier") ?? id,
            Title = row.Text("title"),
            Group = row.Text("group"),
            Procedure = row.Text("procedure"),
            VotingRule = row.Text("voting-rule"),
            Introduced = Date(row, "introduced"),
            Concluded = Date(row, "concluded"),
            ScaleLow = low,
            ScaleHigh = high,
            ReferencePoint = row.Number("reference-point", low, high),
            Outcome = row.Number("outcome", low, high),
        };
    }

    private static DateOnly? Date(Table.Row row, string column)
    {
        var cell = row.Cell(column);
        if (cell.Text.Length == 0)
            return null;
        if (Scalars.TryDate(cell.Text, out var date, out var problem))
            return date;
        row.Fault(DiagnosticCodes.BadCell, cell, $"{column}: {problem}");
        return null;
    }

    private static void Compare(Table.Row row, DecisionIssue first, DecisionIssue now)
    {
        // A blank cell repeats what the first row says.
        var differs = first.Dossier != now.Dossier && row.Cell("dossier").Text.Length > 0 ? "dossier"
            : Differ(first.Title, now.Title) ? "title"
            : Differ(first.Group, now.Group) ? "group"
            : Differ(first.ReferencePoint, now.ReferencePoint) ? "reference-point"
            : Differ(first.Outcome, now.Outcome) ? "outcome"
            : first.ScaleLow != now.ScaleLow && row.Cell("scale-low").Text.Length > 0 ? "scale-low"
            : first.ScaleHigh != now.ScaleHigh && row.Cell("scale-high").Text.Length > 0 ? "scale-high"
            : null;
        if (differs is not null)
            row.Warn(DiagnosticCodes.RowsDisagree, row.Cell(differs), $"{differs} differs from the first row of the issue {Printable.Quote(first.Id)}, which counts");
    }

    private static bool Differ<T>(T? first, T? now) => now is not null && !EqualityComparer<T>.Default.Equals(first, now);

    private sealed class Entry(DecisionIssue issue)
    {
        public DecisionIssue Issue => issue;

        public HashSet<string> Actors { get; } = new(StringComparer.Ordinal);

        public ImmutableArray<DecisionMember>.Builder Members { get; } = ImmutableArray.CreateBuilder<DecisionMember>();
    }
}
