using System.Collections.Immutable;
using Parley.Core;

namespace Parley.Analysis.Holdout;

/// <summary>Collects the inputs of the question in the order in which the model asks for them.</summary>
internal sealed class SlotList
{
    private readonly ImmutableArray<CaseInput>.Builder _inputs = ImmutableArray.CreateBuilder<CaseInput>();
    private readonly ImmutableArray<Gap>.Builder _gaps = ImmutableArray.CreateBuilder<Gap>();
    private readonly ImmutableArray<double>.Builder _spans = ImmutableArray.CreateBuilder<double>();

    public ImmutableArray<CaseInput> Inputs => _inputs.ToImmutable();

    public ImmutableArray<Gap> Gaps => _gaps.ToImmutable();

    /// <summary>What each input's range could span, to judge how wide it is.</summary>
    public ImmutableArray<double> Spans => _spans.ToImmutable();

    /// <summary>An input that the model cannot do without: a blank becomes the default range and a gap.</summary>
    public Slot Need(string path, string label, Estimate? estimate, Estimate fallback, double span = 100)
    {
        _inputs.Add(new(path, label, estimate ?? fallback, estimate is null));
        _spans.Add(span);
        if (estimate is null)
            _gaps.Add(new(path, label, fallback, "The default range is drawn from, which widens every answer about holding out."));
        return new(_inputs.Count - 1, 0);
    }

    /// <summary>An input that has a meaning where it is left out: a blank becomes that number, and is no gap.</summary>
    public Slot May(string path, string label, Estimate? estimate, double fallback, double span = 100) =>
        estimate is null ? Slot.Of(fallback) : Need(path, label, estimate, default, span);
}
