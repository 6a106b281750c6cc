namespace Parley.Cases.Tests;

/// <summary>Cases that tests start from.</summary>
internal static class Examples
{
    /// <summary>Twenty lines that are a whole case.</summary>
    public const string Minimal = """
        parley: 1
        title: A pay round
        parties:
          union:
            name: Dockers' union
            role: principal
            capability: 60
          port:
            name: Port authority
            role: principal
            capability: 50..80
        issues:
          pay:
            name: Pay rise
            scale: 0..10
            unit: per cent
            positions:
              union: {value: 8, limit: 4, salience: 90}
              port: {value: 2, limit: 5..6, salience: 40..60..70}
        # end

        """;

    /// <summary>A case that uses most of the format.</summary>
    public const string Full = """
        # A made-up water dispute.
        parley: 1
        title: "Water of the Sarn"   # the river
        as-of: 2024-05-01
        perspective: a mediator's desk
        handling: partner
        phase: pre-negotiation
        summary: |
          Two states share a river.
          A third carries messages.
        parties:
          uplands:
            name: Uplands
            role: principal
            capability: 60..70
            votes: 3
            patron: mediator
            constituencies:
              farmers: {name: Farmers, support: 40, support-in-six-months: 30..35, threshold: 30}
              army: Army
            people:
              orlo: Minister Orlo
              vane: {name: Vane, title: Envoy, also-spelled: [Vain, Wane]}
            interests: [irrigation, "power: cheap"]
            needs:
              - a harvest
              - a face saved   # twice
            patience: 80
          lowlands: {name: Lowlands, role: principal, capability: 40, votes: 2}
          mediator:
            name: The Bank
            role: mediator
          bystander: Bystander

        issues:
          flow:
            name: Minimum flow
            question: How much water passes the border?
            scale: 0..200
            unit: m³/s
            marks:
              0: dry
              100: as in 1990
              150.5: as the Lowlands ask
            reference-point: 60
            positions:
              uplands: {value: 40, limit: 90..100, salience: 80}
              # guessed from one interview
              lowlands:
                value: 150..160..180
                limit: 110
                salience: 70
              mediator: 100
          dam:
            name: Height of the dam
            positions:
              uplands: {value: 100, limit: 60}
              lowlands: {value: 0, limit: 30}
              bystander:

        decision: {capability: given, quota: 4, vetoes: [uplands], proposer: mediator}
        channels:
          shuttle:
            name: The Bank's shuttle
            kind: shuttle
            parties: [uplands, lowlands, mediator]
            people: [vane]
            excluded: {bystander: implied}
            secrecy: confidential
            start: 2024-03-01
            end: 2024-04-01
        pressures:
          loan: {from: mediator, on: uplands, instrument: a loan withheld, strength: 30..50, certainty: 60}
        contest:
          name: Filling the reservoir
          kind: other
          for: uplands
          against: lowlands
          steps: 10
          now: 4
          worth:
            uplands: {0: 0, 10: 100}
            lowlands: {at: {0: 100, 10: 0}}
        packages:
          half: {name: Half way, terms: {flow: 100, dam: 50}}
        proposals:
          bank: {name: The Bank's paper, by: mediator, date: 2024-04-02, refused-by: [lowlands], terms: {flow: 80}}
        no-deal:
          uplands: 30..40
          lowlands: {value: 20, alternative: go to court}
        events:
          visit: {text: The envoy visits., type: consult, actors: [mediator], recipients: [uplands], date: 2024-03-02, passages: [gazette/p1]}
        sources:
          gazette:
            title: The Gazette
            reliability: C
            passages:
              p1: {text: The envoy arrived., start: 10, end: 28, attribution: on-record}
              p2: Talks stalled.
            problems:
              spelling: {text: Vane and Vain, kind: spelling-variants, passages: [gazette/p1]}
          herald: {title: The Herald, reliability: D, copied-from: gazette, passages: {q1: The envoy arrived.}}
          wire: {title: The Wire, reliability: B, passages: {w1: Lowlands want more.}}
        evidence:
          e1: {passage: gazette/p1, about: [channels/shuttle, issues/flow/positions/uplands/value], credibility: 2}
          e2: {passage: herald/q1, about: [channels/shuttle], credibility: 3}
          e3: {passage: wire/w1, about: [issues/flow/positions/lowlands, issues/flow/positions/uplands/value, contest/now], stance: supports, credibility: 4}
        assumptions:
          rain: {text: It rains as usual., about: [issues/flow], if-wrong: Everything changes.}
        claims:
          only-bank: {text: Only the Bank can end this., predicate: only-holds-sway, parties: [mediator]}
        questions:
          who-pays: Who pays for the dam?
        scenarios:
          drought:
            name: A dry year
            set:
              issues/flow/reference-point: 20..30
              issues/flow/positions/bystander: {value: 50, salience: 20}
          drought-alone:
            name: A dry year and no Bank
            based-on: drought
            set: {parties/lowlands/capability: 30}
            remove: [pressures/loan, issues/flow/positions/mediator/value]

        """;
}
