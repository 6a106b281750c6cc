using System.Numerics;

namespace Parley.Models.Deals;

/// <summary>The frontier of the sums of two frontiers of two parties, without laying all sums out.</summary>
/// <remarks>
/// For each option of the smaller set the sums fall with the worth to the first party; a heap of these streams yields all sums in that order, and a sum is kept where it is better
/// for the second party than all before it.
/// </remarks>
internal static class PairMerge
{
    /// <summary>The frontier of all sums, without those below <paramref name="need"/>; <see langword="null"/> where it has more than <paramref name="most"/> points.</summary>
    public static Front<T>? Of<T>(Front<T> rest, Front<T> options, T[]? need, long most) where T : struct, IBinaryInteger<T>
    {
        var (a, b) = rest.Count >= options.Count ? (rest.Worth, options.Worth) : (options.Worth, rest.Worth);
        var (length, streams) = (a.Length / 2, b.Length / 2);
        if (length == 0 || streams == 0)
            return new([], 2);
        var heap = new Stream<T>[streams];
        for (var s = 0; s < streams; s++)
            heap[s] = new(a[0] + b[2 * s], a[1] + b[(2 * s) + 1], s, 0);
        // The streams start in falling order already, which is a heap.
        var kept = new List<T>(length + streams);
        var (size, best) = (streams, default(T));
        while (size > 0)
        {
            var top = heap[0];
            if (need is not null && top.First < need[0])
                break;
            if ((kept.Count == 0 || top.Second > best) && (need is null || top.Second >= need[1]))
            {
                kept.Add(top.First);
                kept.Add(top.Second);
                best = top.Second;
                if (kept.Count > 2 * most)
                    return null;
            }

            // What the stream holds until it is better for the second party than the best so far is beaten.
            var (next, offset) = (top.Next + 1, b[(2 * top.Source) + 1]);
            while (next < length && kept.Count > 0 && a[(2 * next) + 1] + offset <= best)
                next++;
            if (next < length)
                heap[0] = new(a[2 * next] + b[2 * top.Source], a[(2 * next) + 1] + offset, top.Source, next);
            else
                heap[0] = heap[--size];
            Sink(heap, size);
        }

        return new([.. kept], 2);
    }

    private static void Sink<T>(Stream<T>[] heap, int size) where T : struct, IBinaryInteger<T>
    {
        if (size == 0)
            return;
        var (at, moved) = (0, heap[0]);
        for (var child = 1; child < size; child = (2 * at) + 1)
        {
            if (child + 1 < size && heap[child + 1].IsBefore(heap[child]))
                child++;
            if (!heap[child].IsBefore(moved))
                break;
            heap[at] = heap[child];
            at = child;
        }

        heap[at] = moved;
    }

    private readonly record struct Stream<T>(T First, T Second, int Source, int Next) where T : struct, IBinaryInteger<T>
    {
        public bool IsBefore(Stream<T> other)
        {
            var order = First.CompareTo(other.First);
            return order > 0 || (order == 0 && Second > other.Second);
        }
    }
}
