using System.Collections.Immutable;
using System.Globalization;
using Parley.Core;

namespace Parley.Reading;

/// <summary>The issues of a draft with the positions stated on them. Scales and numbers are for a person to give.</summary>
internal sealed class DraftIssues
{
    private readonly List<Evidence> _evidence = [];
    private readonly ReportSet _set;
    private readonly DraftPassages _passages;
    private readonly DraftParties _parties;
    private readonly DraftOptions _options;

    public DraftIssues(ReportSet set, DraftPassages passages, DraftParties parties, DraftOptions options)
    {
        (_set, _passages, _parties, _options) = (set, passages, parties, options);
        var keys = set.Readings.SelectMany(r => r.Issues.Select(i => DraftText.Id(i.Key, "issue"))).Concat(set.Positions.Select(p => p.Key)).Distinct(StringComparer.Ordinal);
        Issues = [.. keys.Select(Build)];
    }

    /// <summary>The issues in the order in which the reports name them.</summary>
    public ImmutableArray<Issue> Issues { get; }

    /// <summary>The passages that support the positions, graded by the mechanical rule.</summary>
    public IReadOnlyList<Evidence> Evidence => _evidence;

    private Issue Build(string key)
    {
        var named = (from r in _set.Readings from i in r.Issues where DraftText.Id(i.Key, "issue") == key select (r.Document.Id, Issue: i)).ToArray();
        var stated = _set.Positions.Where(p => p.Key == key).ToArray();
        var label = DraftText.Line(named.Length > 0 ? named[0].Issue.Label : stated[0].Position.Issue, 120);
        var spans = named.SelectMany(n => n.Issue.Spans.Take(1).Select(s => _passages.QuoteSentence(n.Id, s)));
        var positions = ImmutableArray.CreateBuilder<Position>();
        foreach (var group in stated.GroupBy(p => _parties.Of(p.Document, p.Position.Holder)))
        {
            if (group.Key is { } party)
                positions.Add(Position(key, party, [.. group]));
        }

        return new()
        {
            Id = key,
            Name = label.Length == 0 ? key : char.ToUpperInvariant(label[0]) + label[1..],
            Positions = positions.ToImmutable(),
            Passages = [.. spans.Concat(named.Length > 0 ? [] : stated.Take(1).Select(p => _passages.Quote(p.Document, p.Position.Span))).Distinct().Take(5)],
            Note = "The scale and what its points mean are still to be given.",
            Accepted = false,
        };
    }

    private Position Position(string issue, string party, StatedPosition[] stated)
    {
        var current = stated.Where(p => p.SupersededBy is null).ToArray();
        var passages = stated.Select(p => (Stated: p, Passage: _passages.Quote(p.Document, p.Position.Span, p.Position.Attribution))).ToArray();
        foreach (var (position, passage) in passages)
        {
            _evidence.Add(new()
            {
                Id = "",
                Passage = passage,
                About = [$"issues/{issue}/positions/{party}"],
                Stance = position.SupersededBy is null ? Stance.Supports : Stance.Disputes,
                Credibility = Math.Clamp(position.Position.Credibility, 1, 6),
                Note = position.SupersededBy is { } newer ? $"Superseded by {newer}." : null,
                Accepted = false,
            });
        }

        return new()
        {
            Party = party,
            Value = Value(issue, current),
            Stated = DraftText.Line(string.Join("; ", current.Select(Words).Distinct()), 600),
            Note = Note(stated, current),
            Passages = [.. passages.Where(p => p.Stated.SupersededBy is null).Select(p => p.Passage).Distinct()],
            Accepted = false,
        };
    }

    private static string Words(StatedPosition stated)
    {
        var position = stated.Position;
        var amounts = position.Amounts.Where(a => !position.Span.Text.Contains(a.Span.Text, StringComparison.Ordinal)).Select(a => a.Span.Text).ToArray();
        var condition = position.Condition is { } c && !position.Span.Text.Contains(c.Text, StringComparison.Ordinal) ? $" ({c.Text})" : "";
        return $"“{DraftText.Line(position.Span.Text, 240)}”{condition}{(amounts.Length == 0 ? "" : $" [{string.Join(", ", amounts)}]")}";
    }

    private string Note(StatedPosition[] stated, StatedPosition[] current)
    {
        var stances = current.Select(p => new StatedAs(p.Position.Stance, p.Position.Strength.Replace('_', ' '), p.Position.Publicity.Replace('_', ' ')));
        var older = stated.Where(p => p.SupersededBy is not null).Select(p => $" Supersedes “{DraftText.Line(p.Position.Span.Text, 160)}” ({p.Document}{Dated(p.Document)}).");
        return $"{StatedAs.Note(stances)}{string.Concat(older.Distinct())}";
    }

    private string Dated(string document) =>
        _set.Readings.First(r => r.Document.Id == document).Document.Published is { } date ? ", " + date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";

    /// <summary>The amount that the position states, where the case has the issue on a scale in that unit; else a blank.</summary>
    private Estimate? Value(string key, StatedPosition[] current)
    {
        if (_options.Into is not { } into)
            return null;
        var issue = into.Issues.FirstOrDefault(i => i.Id == key || current.Any(p => string.Equals(i.Name, p.Position.Issue, StringComparison.OrdinalIgnoreCase)));
        if (issue?.Unit is not { Length: > 0 } unit)
            return null;
        var fitting = current.SelectMany(p => p.Position.Amounts).Where(a => IsUnit(a.Unit, unit) && issue.Scale.Contains(a.Value)).Select(a => a.Value).Distinct().ToArray();
        return fitting.Length == 1 ? Estimate.Point(fitting[0]) : null;
    }

    private static bool IsUnit(string stated, string unit)
    {
        static string Plain(string text) => text.Trim().ToLowerInvariant() is "%" or "percent" ? "per cent" : text.Trim().ToLowerInvariant().TrimEnd('s');
        return stated.Length > 0 && Plain(stated) == Plain(unit);
    }
}
