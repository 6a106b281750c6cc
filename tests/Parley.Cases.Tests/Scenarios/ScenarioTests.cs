namespace Parley.Cases.Tests.Scenarios;

public sealed class ScenarioTests
{
    private readonly CaseDocument _full = Check.Parse(Examples.Full);

    [Fact]
    public void A_scenario_changes_values_and_adds_elements()
    {
        var dry = _full.WithScenario("drought");

        dry.Diagnostics.Where(d => d.Severity == Severity.Error).ShouldBeEmpty();
        dry.ScenarioId.ShouldBe("drought");
        dry.Hash.ShouldBe(_full.Hash);
        var flow = dry.Case!.FindIssue("flow")!;
        flow.ReferencePoint.ToString().ShouldBe("20..30");
        flow.Positions[3].Salience!.Value.Low.ShouldBe(20);
        _full.Case!.FindIssue("flow")!.Positions.Length.ShouldBe(3);
    }

    [Fact]
    public void A_scenario_is_laid_over_the_one_it_builds_on()
    {
        var alone = _full.WithScenario("drought-alone").Case.ShouldNotBeNull();

        alone.FindIssue("flow")!.ReferencePoint.ToString().ShouldBe("20..30");
        alone.FindParty("lowlands")!.Capability.ToString().ShouldBe("30");
        alone.Pressures.ShouldBeEmpty();
        alone.FindIssue("flow")!.Positions[2].Value.ShouldBeNull();
    }

    [Fact]
    public void An_unknown_scenario_is_reported_with_those_known() =>
        _full.WithScenario("drougt").ShouldReport("PAR204").Message.ShouldContain("did you mean 'drought'?");

    [Theory]
    [InlineData("parties/lowlnds/capability")]
    [InlineData("parties/lowlands/capabilities")]
    [InlineData("contest/worth/mediator/at/0")]
    [InlineData("scenarios/drought/name")]
    [InlineData("parley")]
    [InlineData("nothing")]
    public void A_patch_that_leads_nowhere_is_reported_when_the_case_is_loaded(string path) =>
        Check.Full("set: {parties/lowlands/capability: 30}", $"set: {{{path}: 30}}").ShouldReport("PAR202").Message.ShouldContain("in the scenario 'drought-alone'");

    [Fact]
    public void A_patch_off_the_scale_is_reported_at_its_line() =>
        Check.Full("issues/flow/reference-point: 20..30", "issues/flow/reference-point: 20..300").ShouldReport("PAR112").Message.ShouldContain("in the scenario 'drought'");

    [Fact]
    public void Scenarios_that_build_on_each_other_are_reported() =>
        Check.Full("    name: A dry year\n", "    name: A dry year\n    based-on: drought-alone\n").ShouldReport("PAR203");

    [Fact]
    public void A_removed_party_takes_what_refers_to_it_along()
    {
        var document = Check.Full("remove: [pressures/loan, issues/flow/positions/mediator/value]", "remove: [parties/mediator, sources/herald]");

        var alone = document.WithScenario("drought-alone").Case.ShouldNotBeNull(string.Join("; ", document.Diagnostics));
        alone.FindIssue("flow")!.Positions.Select(p => p.Party).ShouldBe(["uplands", "lowlands", "bystander"]);
        alone.Pressures.Single().From.ShouldBeNull();
        alone.Channels[0].Parties.ShouldBe(["uplands", "lowlands"]);
        alone.FindParty("uplands")!.Patron.ShouldBeNull();
        alone.Evidence.Select(e => e.Id).ShouldBe(["e1", "e3"]);
        alone.Decision!.Proposer.ShouldBeNull();
    }

    [Fact]
    public void A_removed_party_takes_the_contest_it_is_in()
    {
        var document = Check.Full("remove: [pressures/loan, issues/flow/positions/mediator/value]", "remove: [parties/lowlands]")
            .WithScenario("drought");

        document.HasErrors.ShouldBeTrue("'set' of drought-alone names the party that is removed");
    }

    [Fact]
    public void A_short_form_is_written_out_before_a_key_is_set()
    {
        var document = Check.Full("issues/flow/reference-point: 20..30", "issues/flow/positions/mediator/salience: 5").WithScenario("drought");

        var position = document.Case!.FindIssue("flow")!.Positions[2];
        position.Value!.Value.Low.ShouldBe(100);
        position.Salience!.Value.Low.ShouldBe(5);
    }

    [Fact]
    public void A_block_of_keys_can_be_set()
    {
        var document = Check.Full("      issues/flow/reference-point: 20..30\n", "      pressures/gift:\n        on: lowlands\n        instrument: a gift\n").WithScenario("drought");

        document.Case!.Pressures.Select(p => p.Id).ShouldBe(["loan", "gift"]);
    }

    [Fact]
    public void A_scenario_of_a_broken_case_tells_of_the_case() => Check.Minimal("scale: 0..10", "scale: 10..0").WithScenario("x").ShouldReport("PAR107");
}
