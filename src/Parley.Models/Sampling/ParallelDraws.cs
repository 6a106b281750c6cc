namespace Parley.Models.Sampling;

/// <summary>A run of consecutive draws.</summary>
/// <param name="Index">Number of the chunk, from 0.</param>
/// <param name="Start">Number of its first draw.</param>
/// <param name="Count">Number of draws in it.</param>
public readonly record struct DrawChunk(int Index, int Start, int Count);

/// <summary>
/// Runs work over draws in parallel, in chunks whose bounds do not depend on the number of threads: write results by draw,
/// or add them up within a chunk and then over chunks in order, and the bytes are the same on any machine.
/// </summary>
public static class ParallelDraws
{
    /// <summary>Draws in a chunk; the last chunk may hold fewer.</summary>
    public const int ChunkSize = 256;

    /// <summary>Number of chunks for a number of draws.</summary>
    public static int Chunks(int draws) => (draws + ChunkSize - 1) / ChunkSize;

    /// <summary>Runs <paramref name="work"/> once for every chunk.</summary>
    /// <param name="draws">Number of draws, 0 or more.</param>
    /// <param name="degreeOfParallelism">Most threads to use; 0 means one for each core.</param>
    /// <param name="work">The work; called from several threads.</param>
    /// <param name="cancellation">Stops between chunks.</param>
    public static void Run(
        int draws, int degreeOfParallelism, Action<DrawChunk> work, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(work);
        Run(draws, degreeOfParallelism, static () => 0, (chunk, _) => work(chunk), cancellation);
    }

    /// <summary>Runs <paramref name="work"/> once for every chunk, with a scratch object for each thread.</summary>
    /// <typeparam name="TScratch">Scratch space, such as an outcome workspace; it must not carry results between chunks.</typeparam>
    /// <param name="draws">Number of draws, 0 or more.</param>
    /// <param name="degreeOfParallelism">Most threads to use; 0 means one for each core.</param>
    /// <param name="scratch">Makes the scratch object of a thread.</param>
    /// <param name="work">The work; called from several threads.</param>
    /// <param name="cancellation">Stops between chunks.</param>
    public static void Run<TScratch>(
        int draws,
        int degreeOfParallelism,
        Func<TScratch> scratch,
        Action<DrawChunk, TScratch> work,
        CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(draws);
        ArgumentOutOfRangeException.ThrowIfNegative(degreeOfParallelism);
        ArgumentNullException.ThrowIfNull(scratch);
        ArgumentNullException.ThrowIfNull(work);

        var chunks = Chunks(draws);
        if (degreeOfParallelism == 1 || chunks <= 1)
        {
            var own = scratch();
            for (var i = 0; i < chunks; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                work(At(i, draws), own);
            }

            return;
        }

        var options = new ParallelOptions
        {
            MaxDegreeOfParallelism = degreeOfParallelism == 0 ? -1 : degreeOfParallelism,
            CancellationToken = cancellation,
        };
        Parallel.For(
            0,
            chunks,
            options,
            scratch,
            (i, _, own) =>
            {
                work(At(i, draws), own);
                return own;
            },
            static _ => { });
    }

    /// <summary>One result for every chunk, in the order of the chunks: add them up from first to last.</summary>
    /// <typeparam name="TScratch">Scratch space, one for each thread.</typeparam>
    /// <typeparam name="TResult">What a chunk gives.</typeparam>
    /// <param name="draws">Number of draws, 0 or more.</param>
    /// <param name="degreeOfParallelism">Most threads to use; 0 means one for each core.</param>
    /// <param name="scratch">Makes the scratch object of a thread.</param>
    /// <param name="work">The work; called from several threads.</param>
    /// <param name="cancellation">Stops between chunks.</param>
    public static TResult[] Map<TScratch, TResult>(
        int draws,
        int degreeOfParallelism,
        Func<TScratch> scratch,
        Func<DrawChunk, TScratch, TResult> work,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentOutOfRangeException.ThrowIfNegative(draws);
        var results = new TResult[Chunks(draws)];
        Run(draws, degreeOfParallelism, scratch, (chunk, own) => results[chunk.Index] = work(chunk, own), cancellation);
        return results;
    }

    private static DrawChunk At(int index, int draws)
    {
        var start = index * ChunkSize;
        return new(index, start, Math.Min(ChunkSize, draws - start));
    }
}
