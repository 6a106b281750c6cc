using System.Collections.Immutable;
using Parley.Models.Outcomes;

namespace Parley.Analysis.Backtest;

/// <summary>A decision that was taken, with the positions before it and the outcome after it, on a scale of 0 to 100.</summary>
/// <remarks>Only parties with a position are listed; a party without a salience has NaN there and is left out of every model.</remarks>
public sealed record PastDecision
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The dossier that the issue belongs to: issues of one dossier are not independent.</summary>
    public required string Dossier { get; init; }

    /// <summary>Party ids.</summary>
    public required ImmutableArray<string> Parties { get; init; }

    /// <summary>Positions, 0 to 100.</summary>
    public required ImmutableArray<double> Positions { get; init; }

    /// <summary>Saliences, 0 to 1; NaN where unknown.</summary>
    public required ImmutableArray<double> Saliences { get; init; }

    /// <summary>Capabilities, 0 or more.</summary>
    public required ImmutableArray<double> Capabilities { get; init; }

    /// <summary>The outcome if nothing had been decided, where known.</summary>
    public double? ReferencePoint { get; init; }

    /// <summary>The outcome, 0 to 100, where known.</summary>
    public double? Outcome { get; init; }

    /// <summary>Rules of decision, where known.</summary>
    public ProcedureRules? Rules { get; init; }

    /// <summary>Subgroups, name and value: <c>voting rule</c>, <c>QMV</c>.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Groups { get; init; } = [];

    /// <summary>Whether the decision can be scored: a known outcome and at least three parties with position and salience.</summary>
    public bool IsScoreable => Outcome is not null && Saliences.Count(s => !double.IsNaN(s)) >= 3;

    /// <summary>The decision as a model sees it, without the parties that lack a salience.</summary>
    public OutcomeProblem ToProblem()
    {
        var kept = Enumerable.Range(0, Parties.Length).Where(i => !double.IsNaN(Saliences[i])).ToArray();
        var place = kept.Select((old, place) => (old, place)).ToDictionary(p => p.old, p => p.place);
        return new()
        {
            Parties = [.. kept.Select(i => Parties[i])],
            Positions = [.. kept.Select(i => Positions[i])],
            Saliences = [.. kept.Select(i => Saliences[i])],
            Capabilities = [.. kept.Select(i => Capabilities[i])],
            ReferencePoint = ReferencePoint,
            Rules = Rules is not { } rules ? null : rules with
            {
                Votes = [.. kept.Select(i => rules.Votes[i])],
                Vetoes = [.. rules.Vetoes.Where(place.ContainsKey).Select(i => place[i])],
                Proposer = rules.Proposer is { } proposer && place.TryGetValue(proposer, out var at) ? at : null,
            },
        };
    }
}
