using System.Collections.Immutable;
using Parley.Analysis.ErrorModels;
using Parley.Analysis.Reported;
using Parley.Core;
using Parley.Models.Outcomes;
using Parley.Models.Sampling;

namespace Parley.Analysis.Outlook;

/// <summary>A case compiled to numbers, ready to be drawn.</summary>
internal sealed class CaseRun
{
    private readonly DrawPlan _plan;
    private readonly OutlookOptions _options;
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);

    public CaseRun(Case theCase, OutlookOptions options)
    {
        _options = options;
        Capability = options.Capability ?? theCase.Decision?.Capability ?? CapabilitySource.Given;
        var asked = theCase with { Decision = (theCase.Decision ?? new()) with { Capability = Capability } };
        Inputs = CaseInputs.Of(asked);
        for (var i = 0; i < Inputs.All.Length; i++)
            _index[Inputs.All[i].Path] = i;
        _plan = new(Inputs.All.Select(i => new DrawInput(i.Path, i.Estimate)), options.Seed, options.Draws);

        var problems = new List<string>();
        var issues = ImmutableArray.CreateBuilder<IssueNumbers>();
        foreach (var issue in theCase.Issues.Where(NoNumbersBuilder.HasNumber))
        {
            issues.Add(IssueNumbers.Of(theCase, issue, path => _index[path], Capability, out var problem));
            if (problem is not null)
                problems.Add($"Capability could not be taken from the source asked for, and is equal: {problem}");
        }

        Issues = issues.ToImmutable();
        Problems = [.. problems];
    }

    /// <summary>The error model that Parley ships with.</summary>
    public static ErrorModel Errors { get; } = new(ErrorRecord.Shipped.Parameters);

    public CaseInputs Inputs { get; }

    public CapabilitySource Capability { get; }

    /// <summary>The issues on which at least one position is a number.</summary>
    public ImmutableArray<IssueNumbers> Issues { get; }

    public ImmutableArray<string> Problems { get; }

    public DrawTable Draw(CancellationToken cancellation) => _plan.Draw(_options.Threads, cancellation);

    /// <summary>Draws every input, taking over the columns of an earlier table where path and range are the same.</summary>
    public DrawTable Draw(DrawTable earlier, int threads, CancellationToken cancellation) => _plan.Draw(earlier, threads, cancellation);

    /// <summary>An issue with every input at its most likely value.</summary>
    public OutcomeProblem MostLikely(IssueNumbers numbers)
    {
        var arrays = new IssueArrays(numbers.Parties.Length);
        numbers.Fill(i => Inputs.All[i].Estimate.MostLikely, arrays);
        return numbers.ToProblem(arrays);
    }
}
