using System.Numerics;

namespace Parley.Models.Deals;

/// <summary>Merges two borders into one, in one sweep along the first party's axis.</summary>
internal sealed class EnvelopeMerge<T>(List<StripPart<T>> first, List<StripPart<T>> second) where T : struct, IBinaryInteger<T>
{
    private readonly List<StripPart<T>> _result = new(first.Count + second.Count);

    /// <summary>The border of both.</summary>
    public List<StripPart<T>> Run()
    {
        var places = Places();
        var (a, b) = (0, 0);
        for (var k = 0; k < places.Count; k++)
        {
            var here = places[k];
            (a, b) = (SkipTo(first, a, here), SkipTo(second, b, here));
            AddPoint(first, a, second, b, here, true);
            AddPoint(second, b, first, a, here, false);
            if (k + 1 == places.Count)
                break;
            var next = places[k + 1];
            Between(PartOver(first, a, next), PartOver(second, b, next), here, next);
        }

        return _result;
    }

    // All starts and ends, each once, in order.
    private List<Cut> Places()
    {
        var places = new List<Cut>(2 * (first.Count + second.Count));
        var (a, b) = (0, 0);
        while (a < 2 * first.Count || b < 2 * second.Count)
        {
            var takeFirst = b == 2 * second.Count || (a < 2 * first.Count && End(first, a).CompareTo(End(second, b)) <= 0);
            var place = takeFirst ? End(first, a++) : End(second, b++);
            if (places.Count == 0 || places[^1].CompareTo(place) < 0)
                places.Add(place);
        }

        return places;
    }

    private static Cut End(List<StripPart<T>> of, int end) => end % 2 == 0 ? of[end / 2].From : of[end / 2].To;

    private static int SkipTo(List<StripPart<T>> of, int at, Cut here)
    {
        while (at < of.Count && of[at].To.CompareTo(here) < 0)
            at++;
        return at;
    }

    // The first part that is not over before the next place: it covers the way there, or starts there or later.
    private static StripPart<T>? PartOver(List<StripPart<T>> of, int at, Cut next)
    {
        at = SkipTo(of, at, next);
        return at < of.Count ? of[at] : null;
    }

    // A single package stays where the other border is lower; of two equal ones the first stays.
    private void AddPoint(List<StripPart<T>> own, int at, List<StripPart<T>> other, int against, Cut here, bool isFirst)
    {
        while (at < own.Count && !own[at].Of.IsPoint && own[at].To.CompareTo(here) <= 0)
            at++;
        if (at >= own.Count || !own[at].Of.IsPoint || own[at].From.CompareTo(here) != 0)
            return;
        if (against < other.Count)
        {
            var rival = other[against];
            var place = rival.From.CompareTo(here) <= 0 ? here : rival.From;
            var order = Compare(own[at].Of, here, rival.Of, place);
            var isTwin = rival.Of.IsPoint && rival.From.CompareTo(here) == 0;
            if (order < 0 || (order == 0 && !(isTwin && isFirst)))
                return;
        }

        _result.Add(own[at]);
    }

    private void Between(StripPart<T>? a, StripPart<T>? b, Cut from, Cut to)
    {
        var isA = a is { } x && x.From.CompareTo(from) <= 0;
        var isB = b is { } y && y.From.CompareTo(from) <= 0;
        if (isA && isB)
            Lines(a!.Value.Of, b!.Value.Of, from, to);
        else if (isA)
            LineAndFlat(a!.Value.Of, b, from, to);
        else if (isB)
            LineAndFlat(b!.Value.Of, a, from, to);
    }

    private void Lines(Strip<T> a, Strip<T> b, Cut from, Cut to)
    {
        var (start, end) = (Compare(a, from, b, from), Compare(a, to, b, to));
        if (start >= 0 && end >= 0)
        {
            Add(a, from, to);
        }
        else if (start <= 0 && end <= 0)
        {
            Add(b, from, to);
        }
        else
        {
            var meet = new Cut(a.Meets(b));
            Add(start > 0 ? a : b, from, meet);
            Add(start > 0 ? b : a, meet, to);
        }
    }

    // The other border is level here, as high as where its next part starts.
    private void LineAndFlat(Strip<T> line, StripPart<T>? level, Cut from, Cut to)
    {
        if (level is not { } next || Compare(line, to, next.Of, next.From) >= 0)
            Add(line, from, to);
        else if (Compare(line, from, next.Of, next.From) > 0)
            Add(line, from, new Cut(line.Where(next.Of.At(next.From.Exactly))));
    }

    private void Add(Strip<T> of, Cut from, Cut to)
    {
        if (_result.Count > 0 && ReferenceEquals(_result[^1].Of, of) && _result[^1].To.CompareTo(from) == 0)
            _result[^1] = _result[^1] with { To = to };
        else
            _result.Add(new(of, from, to));
    }

    private static int Compare(Strip<T> a, Cut atA, Strip<T> b, Cut atB)
    {
        var difference = a.Near(atA.Near) - b.Near(atB.Near);
        return Math.Abs(difference) > a.Margin(atA.Near) + b.Margin(atB.Near) ? Math.Sign(difference) : a.At(atA.Exactly).CompareTo(b.At(atB.Exactly));
    }
}
