using Parley.Core;

namespace Parley.Cases.Rules.Holdout;

/// <summary>What the contest frozen for good is worth to one of its sides: straight lines between the points given, 0 in defeat and 100 in victory.</summary>
internal sealed class FrozenLine
{
    private readonly List<(double Step, double High)> _points;

    private FrozenLine(List<(double Step, double High)> points) => _points = points;

    /// <summary>The line of a side of the contest; <see langword="null"/> for any other party.</summary>
    public static FrozenLine? Of(Contest contest, string party)
    {
        var rises = party == contest.For;
        if (!rises && party != contest.Against)
            return null;
        var points = contest.Worth.Where(w => w.Party == party).SelectMany(w => w.At).Select(p => (p.Step, p.Worth.High)).ToList();
        foreach (var (step, worth) in new[] { (0, rises ? 0.0 : 100), (contest.Steps, rises ? 100.0 : 0) })
        {
            if (!points.Exists(p => p.Step == step))
                points.Add((step, worth));
        }

        points.Sort();
        return new(points);
    }

    /// <summary>The highest worth anywhere in a range of steps.</summary>
    public double HighestOver(Estimate steps) =>
        _points.Where(p => p.Step > steps.Low && p.Step < steps.High).Select(p => p.High).Append(At(steps.Low)).Append(At(steps.High)).Max();

    private double At(double step)
    {
        var next = _points.FindIndex(p => p.Step >= step);
        if (next <= 0)
            return _points[Math.Max(0, next)].High;
        var (left, right) = (_points[next - 1], _points[next]);
        return left.High + ((right.High - left.High) * (step - left.Step) / (right.Step - left.Step));
    }
}
