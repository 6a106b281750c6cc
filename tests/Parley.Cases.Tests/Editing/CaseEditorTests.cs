namespace Parley.Cases.Tests.Editing;

public sealed class CaseEditorTests
{
    private readonly CaseDocument _full = Check.Parse(Examples.Full);

    [Theory]
    [InlineData("issues/flow/positions/lowlands/salience", "40..60", "        salience: 70", "        salience: 40..60")]
    [InlineData("title", "Water: a \"new\" title", "title: \"Water of the Sarn\"   # the river", "title: \"Water: a \\\"new\\\" title\"   # the river")]
    [InlineData("issues/flow/positions/uplands/limit", "95", "limit: 90..100,", "limit: 95,")]
    [InlineData("issues/flow/positions/mediator/value", "90", "      mediator: 100", "      mediator: 90")]
    [InlineData("issues/flow/positions/mediator/salience", "5", "      mediator: 100", "      mediator: {value: 100, salience: 5}")]
    [InlineData("issues/dam/positions/bystander/value", "20", "      bystander:\n\n", "      bystander: {value: 20}\n\n")]
    [InlineData("parties/lowlands/patience", "50", "capability: 40, votes: 2}", "capability: 40, votes: 2, patience: 50}")]
    [InlineData("parties/uplands/needs/1", "honour", "      - a face saved   # twice", "      - honour   # twice")]
    [InlineData("parties/uplands/interests/0", "rain", "[irrigation, \"power", "[rain, \"power")]
    [InlineData("summary", "Short.", "summary: |\n  Two states share a river.\n  A third carries messages.\n", "summary: Short.\n")]
    public void Setting_a_value_changes_nothing_else(string path, string value, string old, string now)
    {
        var result = CaseEditor.Set(_full, path, value);

        result.Problems.ShouldBeEmpty();
        result.Document.Text.ShouldBe(Examples.Full.Replace(old, now, StringComparison.Ordinal));
    }

    [Fact]
    public void Setting_a_key_that_is_left_out_adds_a_line_to_its_element()
    {
        var result = CaseEditor.Set(_full, "issues/dam/reference-point", "10");

        result.Problems.ShouldBeEmpty();
        result.Document.Text.ShouldBe(Examples.Full.Replace("      bystander:\n\n", "      bystander:\n    reference-point: 10\n\n", StringComparison.Ordinal));
    }

    [Fact]
    public void Setting_a_value_to_nothing_makes_it_blank()
    {
        var result = CaseEditor.Set(_full, "issues/flow/positions/lowlands/limit", null);

        result.Problems.ShouldBeEmpty();
        result.Document.Case!.FindIssue("flow")!.Positions[1].Limit.ShouldBeNull();
    }

    [Fact]
    public void A_value_that_is_not_allowed_is_written_and_reported()
    {
        var result = CaseEditor.Set(_full, "parties/uplands/capability", "140");

        result.Succeeded.ShouldBeTrue();
        result.Document.ShouldReport("PAR111");
    }

    [Theory]
    [InlineData("parties/nobody/capability")]
    [InlineData("parties/uplands/capabilities")]
    [InlineData("issues/flow/positions")]
    [InlineData("")]
    public void A_path_that_leads_nowhere_or_to_more_than_a_value_is_refused(string path)
    {
        var result = CaseEditor.Set(_full, path, "1");

        result.Problems.Single().Code.ShouldBe("PAR701");
        result.Document.ShouldBeSameAs(_full);
    }

    [Theory]
    [InlineData("pressures", "gift", "{on: lowlands, instrument: a gift}", "  loan: {from: mediator, on: uplands, instrument: a loan withheld, strength: 30..50, certainty: 60}\n", "  gift: {on: lowlands, instrument: a gift}\n")]
    [InlineData("pressures", "gift", "on: lowlands\ninstrument: a gift", "  loan: {from: mediator, on: uplands, instrument: a loan withheld, strength: 30..50, certainty: 60}\n", "  gift:\n    on: lowlands\n    instrument: a gift\n")]
    [InlineData("issues/flow/positions", "bystander", "70", "      mediator: 100\n", "      bystander: 70\n")]
    [InlineData("issues/flow/marks", "200", "a flood", "      150.5: as the Lowlands ask\n", "      200: a flood\n")]
    public void Adding_an_item_adds_lines_after_the_last(string collection, string key, string yaml, string after, string added)
    {
        var result = CaseEditor.Add(_full, collection, key, yaml);

        result.Problems.ShouldBeEmpty();
        result.Document.HasErrors.ShouldBeFalse();
        result.Document.Text.ShouldBe(Examples.Full.Replace(after, after + added, StringComparison.Ordinal));
    }

    [Fact]
    public void Adding_to_a_collection_that_is_left_out_begins_it()
    {
        var result = CaseEditor.Add(Check.Parse(Examples.Minimal), "no-deal", "union", "30");

        result.Problems.ShouldBeEmpty();
        result.Document.Text.ShouldBe(Examples.Minimal.Replace("# end", "no-deal:\n  union: 30\n# end", StringComparison.Ordinal));
    }

    [Fact]
    public void A_case_under_a_scenario_is_not_edited() => CaseEditor.Set(_full.WithScenario("drought"), "title", "x").Succeeded.ShouldBeFalse();

    [Fact]
    public void A_case_with_errors_can_be_mended()
    {
        var broken = Check.Full("capability: 60..70", "capability: 60..170");

        var result = CaseEditor.Set(broken, "parties/uplands/capability", "60..70");

        broken.HasErrors.ShouldBeTrue();
        result.Document.Text.ShouldBe(Examples.Full);
        result.Document.HasErrors.ShouldBeFalse();
    }

    [Fact]
    public void Adding_what_is_there_is_refused() => CaseEditor.Add(_full, "pressures", "loan", "{on: uplands, instrument: x}").Succeeded.ShouldBeFalse();

    [Theory]
    [InlineData("{on: uplands")]
    [InlineData("a\nb: c: d")]
    [InlineData("&a x")]
    public void Adding_what_is_not_yaml_is_refused(string yaml) => CaseEditor.Add(_full, "pressures", "gift", yaml).Document.ShouldBeSameAs(_full);

    [Fact]
    public void Adding_cannot_break_out_of_its_place()
    {
        var result = CaseEditor.Add(_full, "pressures", "gift", "on: lowlands\ninstrument: x\n...\nparley: 2");

        result.Succeeded.ShouldBeFalse();
    }

    [Theory]
    [InlineData("parties/uplands/interests", "peace", "\"power: cheap\"]", "\"power: cheap\", peace]")]
    [InlineData("parties/uplands/needs", "peace: now", "      - a face saved   # twice\n", "      - a face saved   # twice\n      - \"peace: now\"\n")]
    public void Appending_to_a_list_keeps_its_form(string list, string value, string old, string now)
    {
        var result = CaseEditor.Append(_full, list, value);

        result.Problems.ShouldBeEmpty();
        result.Document.Text.ShouldBe(Examples.Full.Replace(old, now, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("issues/flow/positions/lowlands/salience", "        salience: 70\n", "")]
    [InlineData("issues/flow/positions/lowlands", "      lowlands:\n        value: 150..160..180\n        limit: 110\n        salience: 70\n", "")]
    [InlineData("issues/flow/positions/uplands/limit", ", limit: 90..100", "")]
    [InlineData("issues/flow/positions/uplands/value", "uplands: {value: 40, limit: 90", "uplands: {limit: 90")]
    [InlineData("parties/uplands/needs/0", "      - a harvest\n", "")]
    [InlineData("parties/uplands/interests/0", "[irrigation, \"power", "[\"power")]
    [InlineData("summary", "summary: |\n  Two states share a river.\n  A third carries messages.\n", "")]
    [InlineData("pressures/loan", "  loan: {from: mediator, on: uplands, instrument: a loan withheld, strength: 30..50, certainty: 60}\n", "")]
    public void Removing_takes_the_element_and_nothing_else(string path, string old, string now)
    {
        var result = CaseEditor.Remove(_full, path);

        result.Problems.ShouldBeEmpty();
        result.Document.Text.ShouldBe(Examples.Full.Replace(old, now, StringComparison.Ordinal));
    }

    [Fact]
    public void Windows_line_ends_and_a_byte_order_mark_are_kept()
    {
        var text = "\ufeff" + Examples.Full.Replace("\n", "\r\n", StringComparison.Ordinal);
        var document = Check.Parse(text);

        var result = CaseEditor.Set(document, "issues/dam/reference-point", "10");
        result = CaseEditor.Set(result.Document, "issues/flow/positions/lowlands/salience", "1");

        result.Problems.ShouldBeEmpty();
        document.Hash.ShouldBe(_full.Hash);
        result.Document.Text.ShouldBe(text
            .Replace("      bystander:\r\n", "      bystander:\r\n    reference-point: 10\r\n", StringComparison.Ordinal)
            .Replace("salience: 70\r\n", "salience: 1\r\n", StringComparison.Ordinal));
    }

    [Fact]
    public void Random_edits_keep_every_comment_and_every_other_line()
    {
        string[] values = ["7", "30..50", "a text", "with: colon", "# hash", "\"quote\"", "back\\slash", "two\nlines", " spaces ", "", "-", "null", "true", "é😀", "{a: b}", "[x", "*star", "&and", "!bang", "%", "@at", "'", "x:", "🎉 #1"];
        var numbers = new SeededNumbers(77);
        var comments = Comments(Examples.Full);
        var made = 0;
        var refused = new SortedSet<string>();
        for (var i = 0; i < 600; i++)
        {
            var path = numbers.OneOf(EditPaths.Known);
            var value = numbers.OneOf(values);
            var result = CaseEditor.Set(_full, path, value);
            if (!result.Succeeded)
            {
                result.Document.Text.ShouldBe(Examples.Full);
                refused.Add($"{path} = {value}");
                continue;
            }

            made++;
            Comments(result.Document.Text).ShouldBe(comments, $"{path} = {value}");
            var before = Examples.Full.Split('\n').ToHashSet();
            result.Document.Text.Split('\n').Count(l => !before.Contains(l)).ShouldBeLessThanOrEqualTo(2, $"{path} = {value}");
        }

        made.ShouldBeGreaterThan(590, string.Join("; ", refused));
    }

    [Fact]
    public void A_value_set_is_the_value_read_back()
    {
        foreach (var value in new[] { "plain", "with: colon", "# hash", "\"quote\"", "back\\slash", "two\nlines\n", " spaces ", "null", "~", "é😀 \u00a0", "{a: b}", "tab\there", "a\u2028b", "\ufeffx", "it's", "x:", "- y", "1..2" })
        {
            var result = CaseEditor.Set(_full, "parties/uplands/name", value);
            result.Problems.ShouldBeEmpty(value);
            result.Document.Case!.Parties[0].Name.ShouldBe(value);
        }
    }

    private static List<string> Comments(string text) => [.. text.Split('\n').Where(l => l.Contains("# ", StringComparison.Ordinal) && (l.TrimStart().StartsWith('#') || l.Contains("   # ", StringComparison.Ordinal))).Select(l => l[l.IndexOf("# ", StringComparison.Ordinal)..])];
}
