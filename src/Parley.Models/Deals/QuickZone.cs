namespace Parley.Models.Deals;

/// <summary>Answers most questions for an agreement zone without a frontier.</summary>
/// <remarks>
/// For weights of the parties, the package with the largest weighted worth is found issue by issue. Where even that one is worth less than no agreement, weighted alike, there is no
/// zone; where it leaves nobody short, there is one. Two parties' weights are halved in on the place where one and then the other falls short, and the packages between the two are
/// tried, along the lines of continuous issues too. What lies within rounding of the edge is left to exact numbers.
/// </remarks>
internal sealed class QuickZone
{
    private const int Rounds = 40;
    private readonly DealProblem _problem;
    private readonly QuickIssue[] _issues;
    private readonly double[] _noDeal;
    private readonly double[] _range;
    private readonly double[] _weights;
    private readonly double[][] _extra;
    private readonly double[] _sum;
    private readonly double _margin;

    private QuickZone(DealProblem problem, QuickIssue[] issues)
    {
        var n = problem.Parties.Length;
        (_problem, _issues) = (problem, issues);
        (_noDeal, _range, _weights, _sum) = (new double[n], new double[n], new double[n], new double[n]);
        _extra = [.. problem.Links.Select(l => l.Worth.IsEmpty ? new double[n] : [.. l.Worth.Select(w => w.ToDouble())])];
        var size = 1.0;
        for (var i = 0; i < n; i++)
        {
            _noDeal[i] = problem.Parties[i].NoDeal.ToDouble();
            size += Math.Abs(_noDeal[i]);
            foreach (var issue in issues)
                (_range[i], size) = (_range[i] + issue.Range(i), size + issue.Size(i));
            foreach (var extra in _extra)
                size += Math.Abs(extra[i]);
            _range[i] = Math.Max(_range[i], 1e-9);
        }

        _margin = 1e-11 * size;
    }

    /// <summary>The answer; <see langword="null"/> where exact numbers have to decide.</summary>
    public static ZoneAnswer? Of(DealProblem problem)
    {
        var issues = new QuickIssue[problem.Issues.Length];
        for (var j = 0; j < issues.Length; j++)
        {
            issues[j] = new(DealGrid.Of(problem, j), problem.Parties.Length);
            if (issues[j].Count == 0)
                return ZoneAnswer.None;
        }

        var zone = new QuickZone(problem, issues);
        return problem.Parties.Length == 2 ? zone.Pair() : zone.Many();
    }

    private ZoneAnswer? Pair()
    {
        var (low, high) = (0.0, 1.0);
        int[]? first = null, second = null;
        for (var round = 0; round < Rounds; round++)
        {
            var share = round switch { 0 => 1e-9, 1 => 1 - 1e-9, _ => (low + high) / 2 };
            (_weights[0], _weights[1]) = (share / _range[0], (1 - share) / _range[1]);
            var (answer, choice) = Try();
            if (answer is not null)
                return answer;
            // More weight moves a package towards the party that falls short; where both fall short by a hair, exact numbers decide.
            var isFirstShort = _sum[0] < _noDeal[0];
            if (round < 2 && isFirstShort != (round == 0))
                return null;
            if (isFirstShort)
            {
                second = choice;
                low = share;
            }
            else
            {
                first = choice;
                high = share;
            }
        }

        return first is not null && second is not null && Walk(first, second) ? ZoneAnswer.Exists : null;
    }

    private ZoneAnswer? Many()
    {
        var n = _noDeal.Length;
        for (var i = 0; i < n; i++)
            _weights[i] = 1 / _range[i];
        for (var round = 0; round < Rounds; round++)
        {
            if (Try().Answer is { } answer)
                return answer;
            var step = 4 / Math.Sqrt(round + 1);
            for (var i = 0; i < n; i++)
                _weights[i] *= Math.Exp(-step * Math.Clamp((_sum[i] - _noDeal[i]) / _range[i], -1, 1));
        }

        return null;
    }

    // The best package for the weights, left in the sum; links count for what they can add at most.
    private (ZoneAnswer? Answer, int[] Choice) Try()
    {
        var n = _noDeal.Length;
        Array.Clear(_sum);
        var choice = new int[_issues.Length];
        for (var j = 0; j < choice.Length; j++)
        {
            choice[j] = _issues[j].Best(_weights);
            _issues[j].Add(choice[j], _sum);
        }

        var (above, margin) = (0.0, 0.0);
        for (var i = 0; i < n; i++)
        {
            above += _weights[i] * (_sum[i] - _noDeal[i]);
            margin += _weights[i] * _margin;
        }

        foreach (var extra in _extra)
        {
            var most = 0.0;
            for (var i = 0; i < n; i++)
                most += _weights[i] * extra[i];
            above += Math.Max(0, most);
        }

        if (above < -margin)
            return (ZoneAnswer.None, choice);
        return (IsAccepted(choice) ? ZoneAnswer.Exists : null, choice);
    }

    private bool IsAccepted(int[] choice) => _problem.Links.IsEmpty ? IsIn(_sum) : IsAcceptedWithLinks(choice);

    // Links count for what they really add here: a package that is refused or excluded with them proves nothing.
    private bool IsAcceptedWithLinks(int[] choice)
    {
        Span<double> sum = stackalloc double[_sum.Length];
        _sum.CopyTo(sum);
        for (var k = 0; k < _extra.Length; k++)
        {
            var link = _problem.Links[k];
            if (!link.IsMet(j => _issues[j].At(choice[j])))
                continue;
            if (link.Worth.IsEmpty)
                return false;
            for (var i = 0; i < sum.Length; i++)
                sum[i] += _extra[k][i];
        }

        return IsIn(sum);
    }

    private bool IsIn(ReadOnlySpan<double> sum)
    {
        for (var i = 0; i < sum.Length; i++)
        {
            if (sum[i] < _noDeal[i] + _margin)
                return false;
        }

        return true;
    }

    // From one package to the other, issue by issue, and along every line that is passed.
    private bool Walk(int[] from, int[] to)
    {
        if (!_problem.Links.IsEmpty)
            return false;
        var now = new double[2];
        for (var j = 0; j < from.Length; j++)
            _issues[j].Add(from[j], now);
        var step = new double[2];
        for (var j = 0; j < from.Length; j++)
        {
            var direction = Math.Sign(to[j] - from[j]);
            for (var o = from[j]; o != to[j]; o += direction)
            {
                _issues[j].Between(o, o + direction, step);
                if (_issues[j].IsJoined(Math.Min(o, o + direction)) && IsCrossed(now, step))
                    return true;
                (now[0], now[1]) = (now[0] + step[0], now[1] + step[1]);
                if (_issues[j].IsJoined(Math.Min(o, o + direction)) && IsIn(now))
                    return true;
            }

            if (IsIn(now))
                return true;
        }

        return false;
    }

    // Whether some place on the way leaves both enough.
    private bool IsCrossed(double[] now, double[] step)
    {
        var (low, high) = (0.0, 1.0);
        for (var i = 0; i < 2; i++)
        {
            var missing = _noDeal[i] + (2 * _margin) - now[i];
            if (step[i] > 0)
                low = Math.Max(low, missing / step[i]);
            else if (step[i] < 0)
                high = Math.Min(high, missing / step[i]);
            else if (missing > 0)
                return false;
        }

        return low <= high;
    }
}
