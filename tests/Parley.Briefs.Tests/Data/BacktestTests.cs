using System.Text.Json;
using Parley.Briefs.Terminal;

namespace Parley.Briefs.Tests.Data;

public sealed class BacktestTests
{
    [Fact]
    public void The_report_reads_as_approved() => Snapshot.Match(BacktestText.Render(BacktestFixture.Report, new()));

    [Theory]
    [InlineData(60), InlineData(80), InlineData(120)]
    public void No_line_is_wider_than_the_terminal(int width) =>
        BacktestText.Render(BacktestFixture.Report, new() { Width = width }).Split('\n').ShouldAllBe(l => TerminalPage.CellWidth(l) <= width);

    [Fact]
    public void Json_holds_every_score_unrounded()
    {
        using var json = JsonDocument.Parse(BacktestJson.Write(BacktestFixture.Report));
        var models = json.RootElement.GetProperty("models");
        models.GetArrayLength().ShouldBe(4);
        models[1].GetProperty("root-mean-square-error").GetDouble().ShouldBe(26.8 * 1.35);
        models[0].GetProperty("difference-interval-95").ValueKind.ShouldBe(JsonValueKind.Null);
        models[1].GetProperty("subgroups")[0].GetProperty("value").GetString().ShouldBe("QMV");
        json.RootElement.GetProperty("distributions")[0].GetProperty("crps").GetDouble().ShouldBe(16.2);
        json.RootElement.GetProperty("schema-version").GetInt32().ShouldBe(1);
    }

    [Fact]
    public void Csv_guards_formulas_and_keeps_numbers()
    {
        var csv = BacktestCsv.Write(BacktestFixture.Report);
        csv.ShouldContain("model,middle,'=Middle of the scale");
        csv.ShouldContain("model,nash,\"Nash bargaining, quadratic loss\",bargaining,difference,-0.3,points of 100,\r\n");
        csv.Where(c => char.IsControl(c) && c is not ('\r' or '\n')).ShouldBeEmpty();
    }
}
