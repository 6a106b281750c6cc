using System.Collections.Immutable;
using Parley.Core;

namespace Parley.Models.Sampling;

/// <summary>One uncertain input.</summary>
/// <param name="Path">Its path in the case; names the random stream.</param>
/// <param name="Estimate">Its range.</param>
public readonly record struct DrawInput(string Path, Estimate Estimate);

/// <summary>Which inputs are drawn, how often and from which seed. The same plan gives the same numbers anywhere.</summary>
public sealed record DrawPlan
{
    /// <summary>The inputs, in the order of the table's columns.</summary>
    public ImmutableArray<DrawInput> Inputs { get; }

    /// <summary>The seed.</summary>
    public ulong Seed { get; }

    /// <summary>Number of draws, at least 1.</summary>
    public int Draws { get; }

    /// <summary>Number of the repetition of the whole design. Default 0.</summary>
    public uint Replicate { get; init; }

    /// <summary>What the draws are for; keeps separate uses of one input apart. Default 0.</summary>
    public uint Purpose { get; init; }

    /// <summary>A plan.</summary>
    /// <param name="inputs">The inputs; every path has a stream of its own.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="draws">Number of draws, at least 1.</param>
    /// <exception cref="ArgumentException">Two paths share a stream: see <see cref="StreamId.Collision"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="draws"/> is below 1.</exception>
    public DrawPlan(IEnumerable<DrawInput> inputs, ulong seed, int draws)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentOutOfRangeException.ThrowIfLessThan(draws, 1);
        Inputs = [.. inputs];
        Seed = seed;
        Draws = draws;
        if (StreamId.Collision(Inputs.Select(input => input.Path)) is var (first, second))
            throw new ArgumentException(
                first == second
                    ? $"The input '{first}' is listed twice."
                    : $"The inputs '{first}' and '{second}' share a random stream: rename one of them.",
                nameof(inputs));
    }

    /// <summary>Draws every input.</summary>
    /// <param name="degreeOfParallelism">Most threads to use; 0 means one for each core. Does not change the numbers.</param>
    /// <param name="cancellation">Stops between chunks of draws.</param>
    public DrawTable Draw(int degreeOfParallelism = 0, CancellationToken cancellation = default) =>
        Draw(null, degreeOfParallelism, cancellation);

    /// <summary>Draws every input, taking over the columns of an earlier table where it would draw the same numbers.</summary>
    /// <param name="earlier">A table of another plan; <see langword="null"/> for none.</param>
    /// <param name="degreeOfParallelism">Most threads to use; 0 means one for each core. Does not change the numbers.</param>
    /// <param name="cancellation">Stops between chunks of draws.</param>
    public DrawTable Draw(DrawTable? earlier, int degreeOfParallelism = 0, CancellationToken cancellation = default)
    {
        var same = earlier is not null && earlier.Plan.Seed == Seed && earlier.Draws == Draws
            && earlier.Plan.Replicate == Replicate && earlier.Plan.Purpose == Purpose;

        // Tables of PERT quantiles depend on the shape only, so inputs of one shape share a table.
        var tables = new Dictionary<(double, double), BetaQuantile>();
        var samplers = new EstimateSampler?[Inputs.Length];
        var streams = new uint[Inputs.Length];
        var columns = new double[Inputs.Length][];
        for (var i = 0; i < samplers.Length; i++)
        {
            var estimate = Inputs[i].Estimate;
            if (same && earlier!.IndexOf(Inputs[i].Path) is >= 0 and var old && earlier.Plan.Inputs[old].Estimate == estimate)
            {
                columns[i] = earlier.Share(old);
                continue;
            }

            BetaQuantile? table = null;
            if (estimate.Shape == EstimateShape.Pert && !tables.TryGetValue(EstimateSampler.Shape(estimate), out table))
            {
                var (a, b) = EstimateSampler.Shape(estimate);
                tables[(a, b)] = table = new(a, b);
            }

            samplers[i] = new(estimate, table);
            streams[i] = StreamId.Of(Inputs[i].Path);
            columns[i] = new double[Draws];
        }

        ParallelDraws.Run(
            Draws,
            degreeOfParallelism,
            chunk =>
            {
                for (var i = 0; i < samplers.Length; i++)
                {
                    if (samplers[i] is { } sampler)
                        Fill(sampler, streams[i], chunk.Start, columns[i].AsSpan(chunk.Start, chunk.Count));
                }
            },
            cancellation);
        return new(this, columns);
    }

    private void Fill(EstimateSampler sampler, uint stream, int start, Span<double> column)
    {
        if (sampler.Estimate.IsPoint)
        {
            column.Fill(sampler.Estimate.Low);
            return;
        }

        for (var d = 0; d < column.Length; d++)
            column[d] = sampler.Quantile(Philox.Block(Seed, (uint)(start + d), Replicate, stream, Purpose).FirstOpenUnit);
    }
}
