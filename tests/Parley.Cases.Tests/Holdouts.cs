namespace Parley.Cases.Tests;

/// <summary>A case that uses what the question of holding out is asked from.</summary>
internal static class Holdouts
{
    public const string Example = """
        parley: 1
        title: A dock strike
        as-of: 2024-05-01
        parties:
          union:
            name: Dockers' union
            role: principal
            cost-of-waiting: 4..8..12
            patience: 80
            audience-cost: 2..6
            contest-optimism: 10..35
            forecast-weight: 12
            office-loss: 5..10
            constituencies:
              members:
                name: Members
                support: 45
                threshold: 30
                support-in-six-months: 35..42
                lost-per-six-months: 13
                gained-per-six-months: 6.5
                lost-per-step: 1.75
                gained-per-step: 1.5
                stays-within: 20..70
                falls-within-a-month: 37
                successor-support: 50
                ratification: 90
                ratification-per-point: 0.4
                failed-ratification-costs: 2
          port: {name: Port authority, role: principal, cost-of-waiting: 3}
          federation: {name: Federation, role: patron}
          charity: Charity
        issues:
          pay:
            name: Pay rise
            positions:
              union: {value: 90, limit: 40}
              port: {value: 10, limit: 60}
        contest:
          name: The strike
          kind: strike
          for: union
          against: port
          steps: 20
          now: 12
          gained-per-six-months: 0.5..1..2
          lost-per-six-months: 2
          worth:
            union: {0: 0, 10: 40..60, 20: 100}
            port: {0: 100, 20: 0}
            federation: {0: 20, 20: 50}
          tail: geometric-freeze
          freezes-after-weeks: 52..156..312
          flow-benefit: no
        pressures:
          fund:
            from: federation
            on: union
            instrument: strike pay withheld
            certainty: 20..50..80
            decided-after-weeks: 8
            lifted: 35
            lifted-after-weeks: 40
            replaceable: 40
            replaced-by: charity
            replaced-after-weeks: 8
            seen-by:
              union: {certainty: 30, lifted: 45, replaceable: 50}
              port: 50
            slows-gains: 40
            speeds-losses: 50
            costs-a-year: 6.24
            erodes-support: -3
          bonus: {from: port, on: union, instrument: a bonus, effect: promises, certainty: 60, decided-after-weeks: 4, promised-worth: 3, lapses-after-weeks: 30}
          fine: {on: port, instrument: a fine, effect: raises-cost, strength: 40, certainty: 20}
        proposals:
          paper:
            name: The port's paper
            by: port
            refused-by: [union]
            terms: {pay: 50}
            worth:
              union: {value: 38..45..52, kept: 80, if-broken: 10}
              port: 88
            open-from-weeks: 0
            open-until-weeks: 60
        scenarios:
          believed:
            name: The union believes the threat
            set:
              pressures/fund/certainty: 100
              pressures/fund/seen-by/union/certainty: 100
              pressures/fund/seen-by/port/lifted: 10
              pressures/fund/seen-by/federation: 70
          better:
            name: A better paper
            set:
              proposals/paper/worth/union/value: 51
              proposals/paper/worth/port: 85
              proposals/paper/worth/federation: {value: 60}
              parties/union/constituencies/members/lost-per-six-months: 39
              contest/worth/union/at/10: 45
              contest/tail: open
          without-charity:
            name: The charity is not there
            remove: [parties/charity]
          without-federation:
            name: The federation is not there
            remove: [parties/federation]

        """;

    public static CaseDocument Parse() => Check.Parse(Example);

    /// <summary>The example with one piece of its text replaced.</summary>
    public static CaseDocument With(string old, string now)
    {
        Example.ShouldContain(old);
        return Check.Parse(Example.Replace(old, now, StringComparison.Ordinal));
    }
}
