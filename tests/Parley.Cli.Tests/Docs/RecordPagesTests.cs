using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Parley.Analysis.ErrorModels;
using Parley.Core;
using Parley.Models.Outcomes;

namespace Parley.Cli.Tests.Docs;

/// <summary>Numbers and tables in the documentation are those of the program. Rewrite the tables with <c>PARLEY_ACCEPT=1</c>.</summary>
public class RecordPagesTests
{
    private static readonly ErrorRecord Record = ErrorRecord.Shipped;

    [Fact]
    public void The_table_of_models_is_that_of_the_program()
    {
        var table = new StringBuilder("| model | question and assumption | from | mean error, points of 100 | decisions |\n|---|---|---|---|---|\n");
        foreach (var info in OutcomeModels.All.Select(m => m.Info))
        {
            var record = Record.Of(info.Id);
            table.Append(CultureInfo.InvariantCulture, $"| `{info.Id}` | {Families[info.Family]} {info.Summary} | {info.Citation} | {(record is null ? "not tested" : record.MeanAbsoluteError.ToString("0.00", CultureInfo.InvariantCulture))} | {(record is null ? "–" : record.Decisions)} |\n");
        }

        foreach (var other in Record.Models.Where(m => OutcomeModels.Find(m.Model) is null))
            table.Append(CultureInfo.InvariantCulture, $"| *{other.Model}* | *{Yardstick(other.Model)}* | | {other.MeanAbsoluteError:0.00} | {other.Decisions} |\n");
        Match("docs/models.md", "models", table.ToString());
    }

    [Fact]
    public void The_numbers_of_the_error_model_are_those_that_ship()
    {
        var p = Record.Parameters;
        var table = string.Create(CultureInfo.InvariantCulture, $"""
            | number | value |
            |---|---|
            | chance that the outcome is somebody's demand (camp share) | {p.CampShare:0.00##} |
            | standard deviation of the rest, times that of the positions (spread factor) | {p.SpreadFactor:0.00} |
            | positions this far apart belong to different camps | {ErrorModel.CampGap} points |
            | smallest standard deviation | {ErrorModel.SpreadFloor} points |
            | central share printed as the 50% interval | {p.Level50:0.00} |
            | central share printed as the 80% interval | {p.Level80:0.00} |
            | decisions, in dossiers | {Record.Decisions} in {Record.Dossiers} |
            | held-out outcomes inside the 50% interval | {Record.Coverage50 * 100:0.0}% |
            | held-out outcomes inside the 80% interval | {Record.Coverage80 * 100:0.0}% |
            | held-out mean CRPS | {Record.Crps:0.00} points |
            | mean absolute error of the compromise model on the same decisions | {Record.Of("compromise")!.MeanAbsoluteError:0.00} points |

            """).ReplaceLineEndings("\n");
        Match("docs/method/outlook.md", "record", table);
    }

    [Fact]
    public void The_likelihood_words_are_those_of_the_program() =>
        Match("docs/method/confidence.md", "likelihood", "| words | range |\n|---|---|\n" + string.Concat(Likelihood.Terms.Select(t => $"| {t.Words} | {t.Low}–{t.High}% |\n")));

    private static readonly Dictionary<OutcomeFamily, string> Families = new()
    {
        [OutcomeFamily.Compromise] = "Where is the balance of weights?",
        [OutcomeFamily.Median] = "Which position beats all others in a vote?",
        [OutcomeFamily.Bargaining] = "Where is the product of gains largest?",
        [OutcomeFamily.Procedural] = "What can pass against the reference point?",
        [OutcomeFamily.Challenge] = "Where do challenges drive positions?",
    };

    private static string Yardstick(string id) => id switch
    {
        "constant-50" => "Yardstick: always the middle of the scale.",
        "no-change" => "Yardstick: always the reference point.",
        _ when Regex.Match(id, @"^(.+)-round-(\d+)-(mean|median)$") is { Success: true } m =>
            $"`{m.Groups[1].Value}`, weighted {m.Groups[3].Value} after round {m.Groups[2].Value}, as published comparisons count it.",
        _ => "See `parley backtest`.",
    };

    private static void Match(string page, string section, string table)
    {
        var text = DocsPage.Text(page);
        var start = $"<!-- {section}: generated -->\n";
        var end = $"<!-- {section}: end -->";
        var from = text.IndexOf(start, StringComparison.Ordinal);
        var to = text.IndexOf(end, StringComparison.Ordinal);
        from.ShouldBeGreaterThan(-1, $"{page} has no place for the table '{section}'");
        to.ShouldBeGreaterThan(from);
        Snapshot.MatchFile(text[..(from + start.Length)] + table + text[to..], RepositoryFiles.Path(page));
    }
}
