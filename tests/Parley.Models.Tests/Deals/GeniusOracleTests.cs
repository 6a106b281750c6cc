using Parley.Models.Deals;

namespace Parley.Models.Tests.Deals;

/// <summary>Published scenarios against the exact answers of an independent computation, printed to six decimals of a worth of 1, and against a listing of all packages.</summary>
public class GeniusOracleTests
{
    private const string None = "";

    // folder, files, outcomes, points, packages on the frontier, rational points, then Nash, Kalai-Smorodinsky, egalitarian, utilitarian (rational): first of the tied and how many tie.
    public static TheoryData<string, string, int, int, int, int, string[]> Rows => new()
    {
        { "laptop", "laptop_domain laptop_buyer_utility laptop_seller_utility", 27, 4, 4, 4, ["1.000052 0.815105", "0.874024 0.874024", "0.874024 0.874024", "1.000052 0.815105"] },
        { "nice-or-die", "NiceOrDie NiceOrDie1 NiceOrDie2", 3, 3, 3, 3, ["1 0.16|0.16 1", "0.299 0.299", "0.299 0.299", "1 0.16|0.16 1"] },
        { "itex-cypress", "ItexvsCypress_domain ItexvsCypress_Cypress ItexvsCypress_Itex", 180, 18, 18, 18, ["0.670478 0.721478", "0.670478 0.721478", "0.670478 0.721478", "0.670478 0.721478"] },
        { "england-zimbabwe", "EnglandZimbabwe_domain England Zimbabwe", 576, 25, 25, 25, ["0.910916 0.733218", "0.822286 0.78657", "0.822286 0.78657", "0.910916 0.733218"] },
        { "grocery", "Grocery_domain Grocery_domain_mary Grocery_domain_sam", 1600, 7, 7, 7, ["0.84 0.895", "0.84 0.895", "0.84 0.895", "0.96 0.775|0.84 0.895"] },
        { "amsterdam", "Amsterdam_domain Amsterdam_party1 Amsterdam_party2", 3024, 11, 11, 11, ["0.83 0.855833", "0.83 0.855833", "0.83 0.855833", "0.83 0.855833"] },
        { "camera", "camera_domain camera_buyer_utility camera_seller_utility", 3600, 16, 16, 16, ["0.815413 0.8808", "0.815413 0.8808", "0.815413 0.8808", "0.815413 0.8808"] },
        { "energy", "energy_domain energy_consumer energy_distributor", 390625, 204, 205, 204, ["0.625 0.754286", "0.6825 0.684", "0.6825 0.684", "0.625 0.754286"] },
        { "seven-issues", "7issues 7issues_util1 7issues_util2", 10000000, 338, 338, 338, ["0.519212 0.639643", "0.539945 0.612186", "0.574224 0.573909", "0.390311 0.77171"] },
        { "integer", "IntegerDomain IntegerDomain-prof1 IntegerDomain-prof2", 121, 1, 1, 1, ["1 1", "1 1", "1 1", "1 1"] },
        { "japan-trip", "JapanTrip JapanTrip_util1 JapanTrip_util2 JapanTrip_util3", 240, 16, 16, 0, [None, None, None, None] },
        { "pars-cat", "domain profile1 profile2 profile3", 390625, 757, 757, 757, ["0.470039 0.796397 0.77433", "0.625166 0.640568 0.624639", "0.625166 0.640568 0.624639", "0.125736 0.976224 0.985993"] },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_published_scenario_has_its_exact_answers(string folder, string files, int outcomes, int points, int packages, int rational, string[] solutions)
    {
        var paths = files.Split(' ').Select(f => RepositoryFiles.Shared("data", "genius", folder, f + ".xml")).ToArray();
        Assert.SkipWhen(paths.Contains(null), "The scenario is not here.");
        var problem = GeniusScenario.Read(paths[0]!, [.. paths.Skip(1).Select(p => p!)]);
        var space = DealSpace.Of(problem);
        var result = space.Solve();
        result.Status.ShouldBe(DealStatus.Exact);
        result.Packages.ShouldBe(outcomes);
        result.Frontier.Points.Length.ShouldBe(points);
        result.Frontier.Packages.ShouldBe(packages);
        result.Frontier.Points.Count(p => p.IsRational).ShouldBe(rational);
        space.Frontier(true).Points.Count(p => p.IsRational).ShouldBe(rational);
        space.HasZone().ShouldBe(rational > 0 ? ZoneAnswer.Exists : ZoneAnswer.None);
        DealSolutionKind[] kinds = [DealSolutionKind.Nash, DealSolutionKind.KalaiSmorodinsky, DealSolutionKind.Egalitarian, DealSolutionKind.Utilitarian];
        for (var k = 0; k < kinds.Length; k++)
        {
            var found = result.Solutions.Single(s => s.Kind == kinds[k]).Points.Select(p => string.Join(' ', p.Worth.Select(w => Math.Round(w / 100, 6).ToString(System.Globalization.CultureInfo.InvariantCulture))));
            string.Join('|', found).ShouldBe(solutions[k], kinds[k].ToString());
        }

        if (outcomes <= 400_000)
            Listing(problem, result.Frontier);
    }

    // Every package is on the frontier or beaten by a point of it, and the points have as many packages as they say.
    private static void Listing(DealProblem problem, DealFrontier frontier)
    {
        var n = problem.Parties.Length;
        var points = frontier.Points.Select(p => p.Worth.ToArray()).ToArray();
        var counts = new int[points.Length];
        var recent = 0;
        var worths = problem.Issues.Select(j => j.Points.Select(p => p.Worth.Select(w => w.ToDouble()).ToArray()).ToArray()).ToArray();
        var digits = new int[worths.Length];
        do
        {
            var worth = new double[n];
            for (var j = 0; j < digits.Length; j++)
            {
                for (var i = 0; i < n; i++)
                    worth[i] += worths[j][digits[j]][i];
            }

            if (Covers(points[recent], worth, 1e-9))
                continue;
            var place = Array.FindIndex(points, p => Covers(p, worth, 1e-9));
            if (place >= 0)
            {
                recent = place;
                continue;
            }

            var exactly = Enumerable.Range(0, n).Select(i => digits.Select((d, j) => problem.Issues[j].Points[d].Worth[i]).Aggregate((a, b) => a + b)).ToArray();
            var on = Enumerable.Range(0, points.Length).First(p => Covers(points[p], worth, -1e-9) && frontier.Points[p].Exactly.Zip(exactly).All(x => x.First >= x.Second));
            counts[on] += frontier.Points[on].Exactly.SequenceEqual(exactly) ? 1 : 0;
        }
        while (Next(digits, worths));
        counts.ShouldBe(frontier.Points.Select(p => (int)p.Packages!.Value));
    }

    // Whether a point is clearly better for somebody and, within rounding, worse for nobody; with a margin below 0, whether it may be.
    private static bool Covers(double[] point, double[] worth, double margin)
    {
        var isBetter = margin < 0;
        for (var i = 0; i < worth.Length; i++)
        {
            if (point[i] < worth[i] + margin)
                return false;
            isBetter |= point[i] > worth[i] + margin;
        }

        return isBetter;
    }

    private static bool Next(int[] digits, double[][][] worths)
    {
        for (var j = digits.Length - 1; j >= 0; j--)
        {
            if (++digits[j] < worths[j].Length)
                return true;
            digits[j] = 0;
        }

        return false;
    }
}
