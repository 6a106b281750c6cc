using Parley.Models.Deals;

namespace Parley.Models.Tests.Deals;

/// <summary>Answers about a small discrete space by listing every package: slow, and written apart from the engine.</summary>
public sealed class EveryPackage
{
    public EveryPackage(DealProblem problem)
    {
        Problem = problem;
        var values = new double[problem.Issues.Length];
        List(0, values);
        Frontier = [.. All.GroupBy(p => string.Join('|', p.Worth)).Select(g => g.First().Worth).Where(w => !All.Exists(o => Beats(o.Worth, w)))];
        Frontier.Sort((a, b) => -Compare(a, b));
    }

    public DealProblem Problem { get; }

    public List<(double[] Values, Exact[] Worth)> All { get; } = [];

    public List<Exact[]> Frontier { get; }

    public IEnumerable<Exact[]> Rational => Frontier.Where(IsRational);

    public int CountOf(Exact[] worth) => All.Count(p => p.Worth.SequenceEqual(worth));

    public bool IsRational(Exact[] worth) => worth.Zip(Problem.Parties).All(x => x.First >= x.Second.NoDeal);

    public Exact Gain(Exact[] worth, int party) => worth[party] - Problem.Parties[party].NoDeal;

    public List<Exact[]> Most(IEnumerable<Exact[]> among, Func<Exact[], Exact> of)
    {
        var list = among.ToList();
        if (list.Count == 0)
            return [];
        var best = list.Max(of);
        return [.. list.Where(w => of(w) == best)];
    }

    public static bool Beats(Exact[] a, Exact[] b) => a.Zip(b).All(x => x.First >= x.Second) && !a.SequenceEqual(b);

    public static int Compare(Exact[] a, Exact[] b) => a.Zip(b).Select(x => x.First.CompareTo(x.Second)).FirstOrDefault(c => c != 0);

    public static bool IsAllowed(DealProblem problem, double[] values) =>
        !problem.Limits.Any(l => l.CrossedAbove ? values[l.Issue] > l.At : values[l.Issue] < l.At)
        && !problem.Links.Any(l => l.Worth.IsEmpty && IsMet(l, values));

    private static bool IsMet(DealLink link, double[] values) => link.Terms.All(t => values[t.Issue] >= t.Low && values[t.Issue] <= t.High);

    private void List(int issue, double[] values)
    {
        if (issue < values.Length)
        {
            foreach (var point in Problem.Issues[issue].Points)
            {
                values[issue] = point.At;
                List(issue + 1, values);
            }

            return;
        }

        if (!IsAllowed(Problem, values))
            return;
        var worth = new Exact[Problem.Parties.Length];
        for (var i = 0; i < worth.Length; i++)
        {
            for (var j = 0; j < values.Length; j++)
                worth[i] += Problem.Issues[j].Points.First(p => p.At == values[j]).Worth[i];
            foreach (var link in Problem.Links.Where(l => !l.Worth.IsEmpty && IsMet(l, values)))
                worth[i] += link.Worth[i];
        }

        All.Add(([.. values], worth));
    }
}
