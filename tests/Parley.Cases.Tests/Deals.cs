namespace Parley.Cases.Tests;

/// <summary>A case that uses what a deal space is made of.</summary>
internal static class Deals
{
    public const string Example = """
        parley: 1
        title: A joint quota
        parties:
          north: {name: North, role: principal}
          south: {name: South, role: principal}
          board: {name: The board, role: mediator}
        issues:
          catch:
            name: Catch
            scale: 0..60
            settles: in-steps
            step: 20
            positions:
              north: {value: 60, limit: 20, crossing-costs: 15..25, weight: 0.7}
              south: {value: 0, worth: {0: 1, 20: 0.75, 60: 0.1}, full-worth: 1, weight: 0.4}
          season:
            name: Season
            scale: 1..3
            settles: at-marks
            marks: {1: spring, 2: summer, 3: all year}
            positions:
              north: {value: 3, worth: {1: 10, 2: 20, 3: 30}, full-worth: 30, weight: 0.3}
              south:
                value: 1
                full-worth: 1
                weight: 0.6000000000000000000000000001
                worth: {1: 1, 2: 0.3333333333333333333333333333, 3: 0}
        deal-space:
          signatories: [north, south]
          excluded:
            both: {terms: {catch: 40..60, season: 3}, note: The stock would not last.}
          linked:
            calm: {terms: {catch: 0..20, season: 1}, worth: {north: -2.5, south: 10}}
        proposals:
          first: {name: The board's paper, by: board, terms: {catch: 20, season: 2}}
        no-deal:
          north: 30
          south: {terms: {catch: 60}}
        scenarios:
          apart:
            name: No season
            remove: [issues/season]
          alone:
            name: South alone
            remove: [parties/north]
          dear:
            name: A dearer summer
            set:
              issues/season/positions/north/worth/2: 25.5
              issues/catch/positions/south/worth/40: 0.2
              deal-space/linked/calm/worth/south: 12.25
              deal-space/linked/late: {terms: {catch: 60, season: 2}, worth: {south: 1}}

        """;

    public static CaseDocument Parse() => Check.Parse(Example);

    /// <summary>The example with one piece of its text replaced.</summary>
    public static CaseDocument With(string old, string now)
    {
        Example.ShouldContain(old);
        return Check.Parse(Example.Replace(old, now, StringComparison.Ordinal));
    }
}
