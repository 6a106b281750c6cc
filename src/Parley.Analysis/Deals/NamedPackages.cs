using System.Collections.Immutable;
using Parley.Core;
using Parley.Models.Deals;

namespace Parley.Analysis.Deals;

/// <summary>Gathers the packages that have a name, and says where each lies.</summary>
/// <remarks>
/// Where the hard red lines leave no package, <c>space</c> and <c>result</c> are those with the lines put aside, and what crosses which line is told apart from them.
/// </remarks>
internal sealed class NamedPackages(DealCase deal, DealProblemBuilder builder, DealSpace space, DealResult result, DealResult within, DealProblem problem)
{
    private const int MostTies = 2;
    private const double Same = 1e-9;

    private sealed record Entry(NamedAs Kind, string Id, string Name, DealPackage Package, ImmutableArray<int> FilledIn);

    public ImmutableArray<NamedPackage> Build(CancellationToken cancellation)
    {
        var entries = new List<Entry>();
        var nearest = within.Zone.LeastInfeasible?.Package ?? within.Zone.Joint.Where(j => double.IsFinite(j.Move)).MinBy(j => j.Move)?.Package;
        if (within.Zone.Answer != ZoneAnswer.Exists && nearest is not null)
            entries.Add(new(NamedAs.LeastInfeasible, "least-infeasible", "Nearest to a deal", nearest, []));
        entries.AddRange(Solutions());
        foreach (var proposal in deal.Case.Proposals)
            Add(entries, NamedAs.Proposal, $"proposal-{proposal.Id}", proposal.Name, proposal.Terms, cancellation);
        foreach (var package in deal.Case.Packages)
            Add(entries, NamedAs.Package, $"package-{package.Id}", package.Name, package.Terms, cancellation);

        var named = ImmutableArray.CreateBuilder<NamedPackage>();
        foreach (var group in Grouped(entries))
        {
            var first = group[0];
            var verdict = space.Judge(first.Package, result);
            if (!ReferenceEquals(result, within))
                verdict = verdict with { Crosses = Crossed(first.Package) };
            named.Add(new()
            {
                Kind = first.Kind,
                Id = first.Id,
                Names = [.. group.Select(e => e.Name)],
                Verdict = verdict,
                Terms = PackageWords.Of(deal.Issues, first.Package.Values),
                FilledIn = first.FilledIn,
                Place = DealSentences.Place(deal, problem, first.Id, verdict),
            });
        }

        return named.ToImmutable();
    }

    private IEnumerable<Entry> Solutions()
    {
        var utilitarian = result.Solutions.FirstOrDefault(s => s.Kind == DealSolutionKind.Utilitarian)?.Value;
        var aside = ReferenceEquals(result, within) ? "" : ", red lines aside";
        foreach (var solution in result.Solutions)
        {
            // The largest sum of all packages is only told where it is another one.
            if (solution.Kind == DealSolutionKind.UtilitarianOfAll && solution.Value - utilitarian is < Same)
                continue;
            var points = solution.Points.Where(p => p.IsFirst).ToArray();
            for (var k = 0; k < Math.Min(points.Length, MostTies); k++)
            {
                var name = SolutionNames.Name(solution.Kind);
                yield return new(NamedAs.Solution, k == 0 ? SolutionNames.Id(solution.Kind) : $"{SolutionNames.Id(solution.Kind)}-{k + 1}", (points.Length == 1 ? name : $"{name} ({k + 1} of {points.Length} tied)") + aside, points[k].Package, []);
            }
        }
    }

    // A proposal that leaves issues open is judged with them settled in the way that is best for the party that gains least from it.
    private void Add(List<Entry> entries, NamedAs kind, string id, string name, ImmutableArray<Term> terms, CancellationToken cancellation)
    {
        var given = deal.Issues.Select(issue => terms.FirstOrDefault(t => t.Issue == issue.Id)).ToArray();
        if (given.All(t => t is null))
            return;
        ImmutableArray<int> open = [.. Enumerable.Range(0, given.Length).Where(i => given[i] is null)];
        if (open.IsEmpty)
        {
            entries.Add(new(kind, id, name, new([.. given.Select(t => t!.Value.MostLikely)]), []));
            return;
        }

        var issues = space.Problem.Issues
            .Select((issue, i) => given[i] is { } term ? issue with { IsContinuous = false, Points = [Point(i, term.Value.MostLikely)] } : issue)
            .ToImmutableArray();
        var within = space.Problem with { Issues = issues };
        foreach (var problem in new[] { within, within with { Limits = [], Links = [] } })
        {
            var solved = DealSpace.Of(problem, space.Options).Solve(cancellation);
            var best = solved.Solutions.FirstOrDefault(s => s.Kind == DealSolutionKind.Egalitarian)?.Points.FirstOrDefault(p => p.IsFirst) ?? solved.Zone.LeastInfeasible;
            if (best is null)
                continue;
            entries.Add(new(kind, id, name, best.Package, open));
            return;
        }
    }

    private ImmutableArray<(int Party, int Issue)> Crossed(DealPackage package) =>
        [.. problem.Limits.Where(l => l.IsCrossedBy(package.Values[l.Issue])).Select(l => (l.Party, l.Issue))];

    private DealPoint Point(int issue, double value) =>
        new(value, [.. builder.WorthsAt(issue, value, builder.Weights(deal.MostLikely), deal.MostLikely).Select(w => Exact.Billionths((long)Math.Round(w * 1e9)))]);

    private static List<List<Entry>> Grouped(List<Entry> entries)
    {
        var groups = new List<List<Entry>>();
        foreach (var entry in entries)
        {
            var same = groups.Find(g => g[0].Package.Values.Zip(entry.Package.Values).All(v => Math.Abs(v.First - v.Second) <= Same));
            if (same is null)
                groups.Add([entry]);
            else
                same.Add(entry);
        }

        return groups;
    }
}
