using System.Collections.Immutable;
using Parley.Core;

namespace Parley.Analysis.Outlook;

/// <summary>What the inputs of a case rest on: passages, assumptions, default ranges.</summary>
internal sealed class CoverageBuilder
{
    private readonly Case _case;
    private readonly ImmutableArray<(string Path, Evidence Item)> _evidence;
    private readonly ImmutableArray<DraftLine> _draft;

    public CoverageBuilder(Case theCase)
    {
        _case = theCase;
        _draft = DraftLine.Of(theCase);
        _evidence = [.. theCase.Evidence.SelectMany(item => item.About.Select(path => (path, item)))];
    }

    /// <summary>Lines that nobody has accepted among those that an issue's answer rests on: the issue, its positions, its parties and the evidence on them.</summary>
    public int UnacceptedOn(Issue issue)
    {
        var paths = issue.Positions.Select(p => $"parties/{p.Party}").Append($"issues/{issue.Id}").ToHashSet(StringComparer.Ordinal);
        bool Bears(string path) => paths.Contains(path) || path.StartsWith($"issues/{issue.Id}/", StringComparison.Ordinal);
        return _draft.Count(l => Bears(l.Path))
            + _case.Evidence.Count(e => !e.Accepted && e.About.Any(Bears));
    }

    /// <summary>The items that bear on an input: on itself or on the element that holds it.</summary>
    public IEnumerable<Evidence> On(string input) =>
        _evidence.Where(e => input == e.Path || input.StartsWith(e.Path + "/", StringComparison.Ordinal)).Select(e => e.Item).Distinct();

    /// <summary>Whether a passage supports an input at C3 or better.</summary>
    public bool IsCredible(string input) => On(input).Any(e =>
        e.Stance == Stance.Supports && e.Credibility <= 3 && _case.FindPassage(e.Passage) is { } found && found.Source.Reliability <= Reliability.C);

    /// <summary>Passages that bear on inputs, best grade first, each once.</summary>
    public ImmutableArray<string> PassagesOn(IEnumerable<string> inputs) =>
    [
        .. inputs
            .SelectMany(On)
            .DistinctBy(e => e.Passage)
            .OrderBy(e => _case.FindPassage(e.Passage)?.Source.Reliability ?? Reliability.F)
            .ThenBy(e => e.Credibility)
            .ThenBy(e => e.Passage, StringComparer.Ordinal)
            .Select(e => e.Passage),
    ];

    /// <summary>The counts over all inputs.</summary>
    public EvidenceCoverage Count(CaseInputs inputs)
    {
        var paths = inputs.All.Select(i => i.Path).ToArray();
        var sources = paths.SelectMany(On).Select(e => _case.FindPassage(e.Passage)?.Source).OfType<Source>().Distinct();
        return new()
        {
            Inputs = paths.Length,
            Supported = paths.Count(p => On(p).Any(e => e.Stance == Stance.Supports)),
            Disputed = paths.Count(p => On(p).Any(e => e.Stance == Stance.Disputes)),
            Assumed = paths.Count(p => !On(p).Any() && _case.Assumptions.Any(a => a.About.Any(about => p == about || p.StartsWith(about + "/", StringComparison.Ordinal)))),
            Unaccepted = _draft.Length,
            Blank = inputs.All.Count(i => i.IsDefault),
            Origins = sources.Select(s => Origin(s).Id).Distinct().Count(),
        };
    }

    private Source Origin(Source source)
    {
        for (var hops = 0; hops < _case.Sources.Length && source.CopiedFrom is { } from && _case.Sources.FirstOrDefault(s => s.Id == from) is { } earlier; hops++)
            source = earlier;
        return source;
    }
}
