using System.Text;

namespace Parley.Cases.Tests.Foreign;

/// <summary>A made-up fisheries quota in GENIUS XML, and pieces that tests put in its place.</summary>
internal static class GeniusFiles
{
    public const string Domain = """
        <negotiation_template>
          <utility_space number_of_issues="2">
            <objective index="0" name="root" type="objective" etype="objective">
              <issue index="1" name="Season" type="discrete">
                <item index="1" value="spring" cost="0"/>
                <item index="2" value="summer"/>
                <item index="3" value="all year"/>
              </issue>
              <issue index="2" name="Quota" type="integer" lowerbound="10" upperbound="14"/>
            </objective>
          </utility_space>
        </negotiation_template>
        """;

    public const string North = """
        <utility_space>
          <objective index="0" name="root">
            <issue index="1" name="Season" type="discrete">
              <item index="1" value="spring" evaluation="8"/>
              <item index="2" value="summer" evaluation="2.5"/>
              <item index="3" value="all year" evaluation="0"/>
            </issue>
            <issue index="2" name="Quota" type="integer" lowerbound="10" upperbound="14">
              <evaluator ftype="linear" slope="0.3" offset="-0.1"/>
            </issue>
            <weight index="1" value="0.4"/>
            <weight index="2" value="0.6"/>
          </objective>
          <reservation value="0.25"/>
        </utility_space>
        """;

    public const string South = """
        <utility_space>
          <objective index="0" name="root">
            <issue index="1" name="Season" type="discrete">
              <item index="1" value="spring" evaluation="0.000001"/>
              <item index="2" value="summer" evaluation="0.000002"/>
              <item index="3" value="all year" evaluation="0"/>
            </issue>
            <issue index="2" name="Quota" type="integer" lowerbound="10" upperbound="14">
              <evaluator ftype="linear" slope="-0.04444444444444444" offset="0.9"/>
            </issue>
            <weight index="1" value="0.25"/>
            <weight index="2" value="0.75"/>
          </objective>
          <discount_factor value="0.9"/>
        </utility_space>
        """;

    /// <summary>A domain with one issue, and a profile of it, both with the inside of the issue as given.</summary>
    public static ForeignCase OneIssue(string type, string domain, string profile, string rest = "") => Load(
        ("d.xml", $"<negotiation_template><utility_space><objective><issue index='1' name='Quota' type='{type}'>{domain}</issue></objective></utility_space></negotiation_template>"),
        ("p.xml", $"<utility_space><objective><issue index='1' name='Quota' type='{type}'>{profile}</issue><weight index='1' value='1'/></objective>{rest}</utility_space>"));

    /// <summary>The example with one piece of its text replaced, wherever it stands.</summary>
    public static ForeignCase With(string old, string now)
    {
        (Domain + North + South).ShouldContain(old);
        return Load(("quota_domain.xml", Replaced(Domain)), ("quota_north.xml", Replaced(North)), ("quota_south.xml", Replaced(South)));

        string Replaced(string text) => text.Replace(old, now, StringComparison.Ordinal);
    }

    public static ForeignCase Example() => Load(("quota_domain.xml", Domain), ("quota_north.xml", North), ("quota_south.xml", South));

    public static ForeignCase Load(params (string Name, string Text)[] files) => ForeignCase.Load([.. files.Select(f => new ForeignFile(f.Name, Encoding.UTF8.GetBytes(f.Text)))]);

    public static Diagnostic ShouldRefuse(this ForeignCase read, string code, int? line = null)
    {
        var found = read.Diagnostics.FirstOrDefault(d => d.Code == code);
        found.ShouldNotBeNull($"{code} is not among: {string.Join("; ", read.Diagnostics)}");
        found.Severity.ShouldBe(Severity.Error);
        if (line is not null)
            found.Line.ShouldBe(line.Value, found.ToString());
        read.Case.ShouldBeNull();
        read.Text.ShouldBe("");
        return found;
    }

    public static Diagnostic ShouldRemark(this ForeignCase read, string code)
    {
        var found = read.Diagnostics.FirstOrDefault(d => d.Code == code);
        found.ShouldNotBeNull($"{code} is not among: {string.Join("; ", read.Diagnostics)}");
        found.Severity.ShouldBe(Severity.Info);
        read.Case.ShouldNotBeNull();
        return found;
    }

    /// <summary>The case, with what was reported where there is none.</summary>
    public static Core.Case Read(this ForeignCase read) => read.Case.ShouldNotBeNull(string.Join('\n', read.Diagnostics));
}
