using System.Diagnostics;
using System.Text;

namespace Parley.Cases.Tests.Reading;

public sealed class HostileFileTests
{
    // Far above what is needed on a busy machine, far below what a quadratic reader would take.
    private const int Seconds = 60;

    [Fact]
    public void An_alias_bomb_is_refused_at_its_first_anchor()
    {
        var bomb = new StringBuilder("a: &a [x, x]\n");
        for (var c = 'b'; c <= 'z'; c++)
            bomb.Append($"{c}: &{c} [*{(char)(c - 1)}, *{(char)(c - 1)}, *{(char)(c - 1)}]\n");

        Check.Parse(bomb.ToString()).ShouldReport("PAR009", 1, 4);
    }

    [Fact]
    public void An_alias_is_refused() => Check.Parse("parley: 1\ntitle: *x\n").ShouldReport("PAR009", 2, 8);

    [Fact]
    public void A_tag_is_refused() => Check.Parse("parley: !!int 1\n").ShouldReport("PAR010", 1, 9);

    [Fact]
    public void A_second_document_is_refused() => Check.Parse(Examples.Minimal + "---\nparley: 1\n").ShouldReport("PAR011");

    [Theory]
    [InlineData("")]
    [InlineData("\n\n# nothing\n")]
    public void An_empty_file_holds_no_case(string text) => Check.Parse(text).ShouldReport("PAR012");

    [Theory]
    [InlineData("just a text")]
    [InlineData("- a\n- list\n")]
    public void A_file_that_is_no_mapping_is_no_case(string text) => Check.Parse(text).ShouldReport("PAR103", 1, 1);

    [Theory]
    [InlineData("parley: 1\ntitle: \"open\n", "PAR006")]
    [InlineData("parley: 1\n\ttitle: x\n", "PAR006")]
    [InlineData("parley: 1\ntitle: a: b\n", "PAR006")]
    [InlineData("parley: [1\n", "PAR006")]
    [InlineData("%YAML 9.9\n%%%\n---\nx", "PAR006")]
    [InlineData("? [a]\n: b\n", "PAR006")]
    public void What_is_not_yaml_has_a_place(string text, string code) => Check.Parse(text).ShouldReport(code);

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    public void Brackets_beyond_the_depth_are_refused_quickly(char bracket) =>
        Quickly(() => Check.Parse("a: " + new string(bracket, 1_000_000)).Diagnostics.ShouldContain(d => d.Code == "PAR007" || d.Code == "PAR006"));

    [Fact]
    public void Lists_in_lists_beyond_the_depth_are_refused_quickly() =>
        Quickly(() => Check.Parse(string.Concat(Enumerable.Repeat("- ", 500_000)) + "x").ShouldReport("PAR007"));

    [Fact]
    public void Question_marks_beyond_the_depth_are_refused_quickly() =>
        Quickly(() => Check.Parse(string.Concat(Enumerable.Repeat("? ", 500_000)) + "x").HasErrors.ShouldBeTrue());

    [Fact]
    public void Mappings_in_mappings_beyond_the_depth_are_refused()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 100; i++)
            text.Append(' ', i).Append("k:\n");

        Check.Parse(text.ToString()).ShouldReport("PAR007", 65);
    }

    [Fact]
    public void A_text_of_more_than_10_MB_is_refused() => Check.Parse(new string('#', 10 * 1024 * 1024 + 1)).ShouldReport("PAR002");

    [Fact]
    public void Ten_megabytes_of_comment_are_read() => Quickly(() => Check.Parse(Examples.Minimal + new string('#', 10 * 1024 * 1024 - 1000)).HasErrors.ShouldBeFalse());

    [Fact]
    public void More_than_500000_values_are_refused_quickly() =>
        Quickly(() => Check.Parse("a: [" + string.Concat(Enumerable.Repeat("1,", 600_000)) + "]").ShouldReport("PAR008"));

    [Fact]
    public void Many_unknown_keys_are_cut_off() =>
        Quickly(() =>
        {
            var document = Check.Parse("parley: 1\n" + string.Concat(Enumerable.Range(0, 200_000).Select(i => $"unknown-{i}: 1\n")));
            document.Diagnostics.Length.ShouldBe(1001);
            document.ShouldReport("PAR099");
        });

    [Fact]
    public void Many_positions_are_checked_in_linear_time()
    {
        var text = new StringBuilder("parley: 1\ntitle: x\nparties:\n");
        for (var i = 0; i < 30_000; i++)
            text.Append($"  p{i}: {{name: P, role: principal}}\n");
        text.Append("issues:\n  i:\n    name: I\n    positions:\n");
        for (var i = 0; i < 30_000; i++)
            text.Append($"      p{i}: {{value: {i % 50}, limit: 25}}\n");

        Quickly(() => Check.Parse(text.ToString()).HasErrors.ShouldBeFalse());
    }

    [Fact]
    public void A_long_chain_of_scenarios_is_refused_quickly()
    {
        var text = new StringBuilder(Examples.Minimal + "scenarios:\n  s0: {name: x}\n");
        for (var i = 1; i < 20_000; i++)
            text.Append($"  s{i}: {{name: x, based-on: s{i - 1}}}\n");

        Quickly(() =>
        {
            var document = Check.Parse(text.ToString());
            document.ShouldReport("PAR206");
            document.WithScenario("s19999").ShouldReport("PAR203");
        });
    }

    [Fact]
    public void A_megabyte_of_text_is_too_long_and_not_echoed()
    {
        var found = Check.Minimal("title: A pay round", $"title: {new string('x', 1_000_000)}").ShouldReport("PAR109");

        found.Message.Length.ShouldBeLessThan(300);
    }

    [Theory]
    [InlineData("PAR104", "capability: 60")]
    [InlineData("PAR106", "role: principal")]
    public void A_megabyte_where_a_number_or_word_belongs_is_quoted_in_part(string code, string old)
    {
        var found = Check.Minimal(old, $"{old.Split(':')[0]}: {new string('9', 1_000_000)}").ShouldReport(code);

        found.Message.Length.ShouldBeLessThan(400);
    }

    [Theory]
    [InlineData("\u0000")]
    [InlineData("\u001b[31m")]
    [InlineData("\u0007")]
    [InlineData("\u009b")]
    public void Control_characters_are_refused_with_their_place(string bad) => Check.Minimal("title: A pay round", $"title: A {bad} round").ShouldReport("PAR004", 2, 10);

    [Fact]
    public void Half_a_character_is_refused() => Check.Minimal("title: A pay round", $"title: A {(char)0xd800} round").ShouldReport("PAR004", 2, 10);

    [Fact]
    public void Escapes_for_control_characters_are_refused() => Check.Minimal("title: A pay round", "title: \"A \\e[31m round\"").ShouldReport("PAR004", 2, 8);

    [Theory]
    [InlineData("\u202e")]
    [InlineData("\u2066")]
    public void Direction_characters_in_names_are_errors(string bad) => Check.Minimal("name: Port authority", $"name: Port{bad} authority").ShouldReport("PAR005", 9).Severity.ShouldBe(Severity.Error);

    [Fact]
    public void Direction_characters_in_other_texts_are_kept_with_a_warning()
    {
        var document = Check.Full("text: The envoy visits.", "text: \"The \\u202Eenvoy\"");

        document.ShouldReport("PAR005").Severity.ShouldBe(Severity.Warning);
        document.Case!.Events[0].Text.ShouldBe("The \u202eenvoy");
    }

    [Fact]
    public void Right_to_left_names_are_names()
    {
        var document = Check.Minimal("name: Port authority", "name: ميناء رشيد");

        document.Diagnostics.ShouldBeEmpty();
        document.Case!.Parties[1].Name.ShouldBe("ميناء رشيد");
    }

    [Fact]
    public void Messages_never_hold_control_or_direction_characters()
    {
        var document = Check.Minimal("role: principal", "role: \"prin\\u202Ecipal\\tx\\n\"");

        foreach (var text in document.Diagnostics.Select(d => d.ToString()))
            text.ShouldNotContain(c => char.IsControl(c) || c == '\u202e');
    }

    [Fact]
    public void Markup_is_kept_word_for_word_in_every_text()
    {
        const string markup = "<script>alert('x')</script> & ${x} {{y}} =cmd|' /C'!A0 \u00a0 ]]>";
        var document = Check.Parse(Examples.Full
            .Replace("perspective: a mediator's desk", $"perspective: {Yaml(markup)}", StringComparison.Ordinal)
            .Replace("name: Uplands", $"name: {Yaml(markup)}", StringComparison.Ordinal)
            .Replace("100: as in 1990", $"100: {Yaml(markup)}", StringComparison.Ordinal)
            .Replace("p2: Talks stalled.", $"p2: {Yaml(markup)}", StringComparison.Ordinal)
            .Replace("interests: [irrigation,", $"interests: [{Yaml(markup)},", StringComparison.Ordinal));

        var theCase = document.Case.ShouldNotBeNull(string.Join("; ", document.Diagnostics));
        theCase.Parties[0].Name.ShouldBe(markup);
        theCase.Parties[0].Interests[0].ShouldBe(markup);
        theCase.Issues[0].Marks[1].Text.ShouldBe(markup);
        theCase.Sources[0].Passages[1].Text.ShouldBe(markup);
    }

    private static string Yaml(string text) => "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";

    private static void Quickly(Action action)
    {
        var watch = Stopwatch.StartNew();
        action();
        watch.Elapsed.TotalSeconds.ShouldBeLessThan(Seconds);
    }
}
