using System.Collections.Immutable;
using Parley.Core;
using Parley.Models.Outcomes;
using Parley.Models.Sampling;

namespace Parley.Analysis.Outlook;

/// <summary>One issue compiled to numbers: which drawn column feeds which array, and what is fixed.</summary>
internal sealed class IssueNumbers
{
    private readonly int[] _positions;
    private readonly int[] _saliences;
    private readonly int[] _capabilities;
    private readonly double[] _fixedCapability;
    private readonly int _reference;

    private IssueNumbers(Issue issue, ImmutableArray<Party> parties, int[] positions, int[] saliences, int[] capabilities, double[] fixedCapability, int reference, ProcedureRules? rules)
    {
        Issue = issue;
        Parties = parties;
        _positions = positions;
        _saliences = saliences;
        _capabilities = capabilities;
        _fixedCapability = fixedCapability;
        _reference = reference;
        Rules = rules;
    }

    public Issue Issue { get; }

    /// <summary>The parties with a position, in file order.</summary>
    public ImmutableArray<Party> Parties { get; }

    public ProcedureRules? Rules { get; }

    /// <summary>Whether capability is drawn from the case (and so has a derivative).</summary>
    public bool CapabilityIsDrawn => _capabilities.Length > 0;

    /// <summary>Compiles an issue.</summary>
    /// <param name="theCase">The case.</param>
    /// <param name="issue">The issue.</param>
    /// <param name="indexOf">Place of an input path among the drawn columns, or −1.</param>
    /// <param name="source">Where capability is taken from.</param>
    /// <param name="problem">Why the source cannot be used; capability is then equal.</param>
    public static IssueNumbers Of(Case theCase, Issue issue, Func<string, int> indexOf, CapabilitySource source, out string? problem)
    {
        var parties = issue.Positions.Select(p => theCase.FindParty(p.Party)).OfType<Party>().ToImmutableArray();
        var rules = RulesOf(theCase, parties);
        var given = source == CapabilitySource.Given;
        problem = null;
        var fixedCapability = given ? [] : FixedCapability(parties, rules, source, out problem);
        return new(
            issue,
            parties,
            [.. parties.Select(p => indexOf(CaseInputs.PositionPath(issue.Id, p.Id)))],
            [.. parties.Select(p => indexOf(CaseInputs.SaliencePath(issue.Id, p.Id)))],
            given ? [.. parties.Select(p => indexOf(CaseInputs.CapabilityPath(p.Id)))] : [],
            fixedCapability,
            issue.ReferencePoint is null ? -1 : indexOf(CaseInputs.ReferencePath(issue.Id)),
            rules);
    }

    /// <summary>The inputs that the issue's positions, saliences and capabilities are drawn from, party by party.</summary>
    public IEnumerable<CaseInput> InputsOf(CaseInputs inputs) => _positions.Concat(_saliences).Concat(_capabilities).Select(i => inputs.All[i]);

    /// <summary>Fills an issue's arrays, positions as 0 to 100, salience and capability as 0 to 1.</summary>
    /// <param name="value">Value of a column: of one draw, or the most likely one.</param>
    /// <param name="into">The arrays.</param>
    public void Fill(Func<int, double> value, IssueArrays into)
    {
        for (var i = 0; i < Parties.Length; i++)
        {
            into.Positions[i] = Issue.Scale.ToPercent(value(_positions[i]));
            into.Saliences[i] = value(_saliences[i]) / 100;
            into.Capabilities[i] = CapabilityIsDrawn ? value(_capabilities[i]) / 100 : _fixedCapability[i];
        }

        into.Reference = _reference < 0 ? double.NaN : Issue.Scale.ToPercent(value(_reference));
    }

    /// <summary>Fills an issue's arrays from one draw.</summary>
    public void Fill(DrawTable table, int draw, IssueArrays into)
    {
        for (var i = 0; i < Parties.Length; i++)
        {
            into.Positions[i] = Issue.Scale.ToPercent(table.Column(_positions[i])[draw]);
            into.Saliences[i] = table.Column(_saliences[i])[draw] / 100;
            into.Capabilities[i] = CapabilityIsDrawn ? table.Column(_capabilities[i])[draw] / 100 : _fixedCapability[i];
        }

        into.Reference = _reference < 0 ? double.NaN : Issue.Scale.ToPercent(table.Column(_reference)[draw]);
    }

    /// <summary>The issue as a problem, from filled arrays.</summary>
    public OutcomeProblem ToProblem(IssueArrays arrays) => new()
    {
        Parties = [.. Parties.Select(p => p.Id)],
        Positions = [.. arrays.Positions],
        Saliences = [.. arrays.Saliences],
        Capabilities = [.. arrays.Capabilities],
        ReferencePoint = double.IsNaN(arrays.Reference) ? null : arrays.Reference,
        Rules = Rules,
    };

    private static ProcedureRules? RulesOf(Case theCase, ImmutableArray<Party> parties)
    {
        if (theCase.Decision is not { } decision)
            return null;
        var ids = parties.Select(p => p.Id).ToList();
        var proposer = decision.Proposer is null ? -1 : ids.IndexOf(decision.Proposer);
        return new()
        {
            Votes = [.. parties.Select(p => p.Votes ?? 0)],
            Quota = decision.Quota,
            SilentVotes = theCase.Parties.Where(p => !ids.Contains(p.Id)).Sum(p => p.Votes ?? 0),
            Vetoes = [.. decision.Vetoes.Select(ids.IndexOf).Where(i => i >= 0)],
            Proposer = proposer < 0 ? null : proposer,
        };
    }

    private static double[] FixedCapability(ImmutableArray<Party> parties, ProcedureRules? rules, CapabilitySource source, out string? problem)
    {
        var equal = Enumerable.Repeat(1.0, parties.Length).ToArray();
        var problemOf = new OutcomeProblem
        {
            Parties = [.. parties.Select(p => p.Id)],
            Positions = [.. equal],
            Saliences = [.. equal],
            Capabilities = [.. equal],
            Rules = rules,
        };
        var result = Capabilities.From(problemOf, source, out problem);
        return result is null ? equal : [.. result.Capabilities];
    }
}

/// <summary>One issue's numbers in one draw.</summary>
internal sealed class IssueArrays(int parties)
{
    public double[] Positions { get; } = new double[parties];

    public double[] Saliences { get; } = new double[parties];

    public double[] Capabilities { get; } = new double[parties];

    public double[] Weights { get; } = new double[parties];

    public double Reference { get; set; } = double.NaN;

    public OutcomeInputs AsInputs(ProcedureRules? rules) => new()
    {
        Positions = Positions,
        Saliences = Saliences,
        Capabilities = Capabilities,
        ScaleLow = 0,
        ScaleHigh = 100,
        ReferencePoint = Reference,
        Rules = rules,
    };

    /// <summary>Fills <see cref="Weights"/> with capability times salience over their sum (equal where that is 0) and returns the weighted mean.</summary>
    public double Weigh()
    {
        double total = 0;
        for (var i = 0; i < Weights.Length; i++)
            total += Weights[i] = Capabilities[i] * Saliences[i];
        double mean = 0;
        for (var i = 0; i < Weights.Length; i++)
        {
            Weights[i] = total > 0 ? Weights[i] / total : 1.0 / Weights.Length;
            mean += Weights[i] * Positions[i];
        }

        return mean;
    }
}
