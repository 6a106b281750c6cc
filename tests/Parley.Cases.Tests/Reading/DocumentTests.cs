namespace Parley.Cases.Tests.Reading;

public sealed class DocumentTests
{
    private readonly CaseDocument _full = Check.Parse(Examples.Full);

    [Theory]
    [InlineData("title", 3, 8)]
    [InlineData("parties/uplands", 12, 3)]
    [InlineData("parties/uplands/capability", 15, 17)]
    [InlineData("issues/flow/positions/mediator", 53, 17)]
    [InlineData("issues/flow/positions/mediator/value", 53, 17)]
    [InlineData("issues/flow/positions/mediator/salience", 53, 17)]
    [InlineData("issues/flow/marks/100", 43, 12)]
    public void An_element_is_found_in_the_text(string path, int line, int column) => _full.Locate(path).ShouldBe(new SourceLocation(line, column));

    [Theory]
    [InlineData("parties/nobody")]
    [InlineData("")]
    [InlineData("title/x")]
    public void What_is_not_there_is_not_found(string path) => _full.Locate(path).ShouldBeNull();

    [Fact]
    public void The_hash_does_not_depend_on_line_ends()
    {
        Check.Parse(Examples.Full.Replace("\n", "\r\n", StringComparison.Ordinal)).Hash.ShouldBe(_full.Hash);
        _full.Hash.Length.ShouldBe(64);
        Check.Minimal("60", "61").Hash.ShouldNotBe(Check.Parse(Examples.Minimal).Hash);
    }

    [Theory]
    [InlineData("A new case", null)]
    [InlineData("<script>: \"#1\" \u202e\u0007", "schema/case.v1.json")]
    [InlineData("", "/usr/share/parley/case.v1.json")]
    public void The_starter_case_loads_without_errors(string title, string? schema)
    {
        var text = CaseTemplate.Text(title, schema);
        var document = Check.Parse(text);

        document.Diagnostics.Where(d => d.Severity == Severity.Error).ShouldBeEmpty();
        text.StartsWith("# yaml-language-server: $schema=", StringComparison.Ordinal).ShouldBe(schema is not null);
        document.WithScenario("tougher").HasErrors.ShouldBeFalse();
    }

    [Fact]
    public void A_title_of_the_starter_case_is_kept() => Check.Parse(CaseTemplate.Text("It's: a \"test\" # 1")).Case!.Title.ShouldBe("It's: a \"test\" # 1");

    [Fact]
    public void The_minimal_case_has_twenty_lines() => Examples.Minimal.TrimEnd('\n').Split('\n').Length.ShouldBe(20);

    [Fact]
    public void Every_line_and_column_of_a_windows_file_is_the_same() =>
        Check.Parse(Examples.Full.Replace("\n", "\r\n", StringComparison.Ordinal)).Diagnostics.ShouldBe(_full.Diagnostics);
}
