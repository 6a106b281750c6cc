using System.Globalization;
using System.Text;
using Parley.Reading.Tests.Scoring.Lines;

namespace Parley.Reading.Tests.Scoring;

/// <summary>The thresholds over one document, or over several with their counts pooled.</summary>
public sealed class ScoreReport(params IReadOnlyList<ReadingScore> scores)
{
    public IReadOnlyList<ReadingScore> Scores { get; } = scores;

    /// <summary>The counts of a line over all documents.</summary>
    public (int Found, int Of) Total(ScoreLine line) => (Scores.Sum(s => s[line].Found), Scores.Sum(s => s[line].Of));

    /// <summary>Whether every line of a column holds.</summary>
    public bool Holds(ScoreColumn column) => Short(column).Count == 0;

    /// <summary>The lines of a column that fall short.</summary>
    public IReadOnlyList<ScoreRow> Short(ScoreColumn column) => [.. RowsOf(column).Where(r => !Holds(r, column))];

    /// <summary>The table of one column, and the violations; nothing but counts for texts that rule writers do not read.</summary>
    public string Text(ScoreColumn column, bool countsOnly = false)
    {
        var text = new StringBuilder();
        foreach (var row in RowsOf(column))
        {
            var (found, of) = Total(row.Line);
            var limit = row.In(column)!;
            Add(text, $"{row.Text,-40} {limit.Show(found, of),16}  {limit.Need(of),12}  {(Holds(row, column) ? "ok" : "SHORT")}");
        }

        foreach (var score in Scores)
        {
            foreach (var violation in countsOnly ? [] : score[ScoreLine.MustNot].False)
                Add(text, $"  must_not {score.Gold.File.Id} {violation}");
            if (score.Unruled.Length > 0)
                Add(text, $"  {score.Gold.File.Id}: {score.Unruled.Length} must_not entries without a rule, not checked");
        }

        var names = new[] { "positions", "attributions", "problems", "channels", "questions" };
        Add(text, $"  made, without a line on precision: {string.Join(", ", names.Select(Made))}");
        if (column == ScoreColumn.GivenDocument && !countsOnly)
        {
            var wanted = Scores.SelectMany(s => s[ScoreLine.ProblemsAll].Missed).Where(x => !ProblemLines.IsRequired(x.Split(' ')[1])).ToArray();
            Add(text, $"  problems wanted, not required, missed: {(wanted.Length > 0 ? string.Join("; ", wanted) : "none")}");
        }

        var (lines, shortLines) = (RowsOf(column).Count(), Short(column));
        var missing = shortLines.Count == 0 ? "" : "; short: " + string.Join("; ", shortLines.Select(r => $"{r.Text} {Shown(r, column)}"));
        Add(text, $"{string.Join(' ', Scores.Select(s => s.Gold.File.Id))}: {lines - shortLines.Count} of {lines} lines hold{missing}");
        return text.ToString();
    }

    /// <summary>Everything that was missed or is false, line by line. Not for texts that rule writers do not read.</summary>
    public string Details()
    {
        var text = new StringBuilder();
        foreach (var row in ScoreTable.Rows.Append(new(ScoreLine.ProblemsAll, "all problems", null, null)))
        {
            var (found, of) = Total(row.Line);
            Add(text, of > 0 ? $"{row.Text}: {found} of {of}" : $"{row.Text}: {found}");
            foreach (var score in Scores)
            {
                foreach (var missed in score[row.Line].Missed)
                    Add(text, $"   missed {score.Gold.File.Id} {missed}");
                foreach (var wrong in score[row.Line].False)
                    Add(text, $"   false  {score.Gold.File.Id} {wrong}");
            }
        }

        foreach (var score in Scores)
        {
            foreach (var entry in score.Unruled)
                Add(text, $"must_not without a rule: {score.Gold.File.Id} {entry}");
        }

        return text.ToString();
    }

    private static IEnumerable<ScoreRow> RowsOf(ScoreColumn column) => ScoreTable.Rows.Where(r => r.In(column) is not null);

    private static void Add(StringBuilder text, string line) => text.Append(line).Append('\n');

    private static int InGold(GoldFile gold, string name) => name switch
    {
        "positions" => gold.Positions.Length,
        "attributions" => gold.Attributions.Length,
        "problems" => gold.Problems.Length,
        "channels" => gold.Channels.Length,
        _ => gold.Questions.Length,
    };

    private bool Holds(ScoreRow row, ScoreColumn column)
    {
        var (found, of) = Total(row.Line);
        return row.In(column)!.Holds(row.Line, found, of);
    }

    private string Shown(ScoreRow row, ScoreColumn column)
    {
        var (found, of) = Total(row.Line);
        return row.In(column)!.Show(found, of);
    }

    private string Made(string name)
    {
        var made = Scores.Sum(s => JsonShape.Many(JsonShape.Field(s.Prediction.Raw, name)).Count);
        return string.Create(CultureInfo.InvariantCulture, $"{name} {made} (gold {Scores.Sum(s => InGold(s.Gold.File, name))})");
    }
}
