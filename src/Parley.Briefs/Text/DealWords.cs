using System.Globalization;
using Parley.Analysis.Deals;
using Parley.Analysis.Findings;
using Parley.Core;
using Parley.Models.Deals;

namespace Parley.Briefs.Text;

/// <summary>The words of a deals answer that are the same wherever it is printed.</summary>
internal static class DealWords
{
    private const string Aside = ", red lines aside";

    /// <summary>The label of the first, second, … package: A, B, … Z, AA.</summary>
    public static string Letter(int index) =>
        index < 26 ? ((char)('A' + index)).ToString() : Letter((index / 26) - 1) + Letter(index % 26);

    /// <summary>What a rule picks, in a sentence.</summary>
    public static string Definition(DealSolutionKind kind) => kind switch
    {
        DealSolutionKind.Nash => "The largest product of the parties' gains over no agreement, among packages that no party finds worse than no agreement (Nash 1950).",
        DealSolutionKind.KalaiSmorodinsky => "The largest least share, over the parties, of the gain that each could hope for at best among packages that no party finds worse than no agreement (Kalai and Smorodinsky 1975, in its max-min form for discrete sets).",
        DealSolutionKind.Egalitarian => "The largest least gain over no agreement, then the largest second least, and so on (Kalai 1977, with leximin).",
        DealSolutionKind.Utilitarian => "The largest sum of worths among packages that no party finds worse than no agreement.",
        DealSolutionKind.UtilitarianOfAll => "The largest sum of worths among all packages within the hard red lines, whether or not some party has more without an agreement.",
        DealSolutionKind.WeightedNash => "The largest product of the parties' gains over no agreement, each to the power of the party's capability (Harsanyi and Selten 1972).",
        _ => "Equal steps, from no agreement, towards what each party could still hope for, again and again (Raiffa 1953, stepwise).",
    };

    /// <summary>Points of 100, for sentences and tables.</summary>
    public static string Points(double worth) => Print.Fixed(worth, 1);

    /// <summary>A named package in one line: its letter and all its names.</summary>
    public static string Title(NamedPackage package, int index) => $"{Letter(index)} {Names(package)}";

    /// <summary>All names of a package.</summary>
    public static string Names(NamedPackage package) => CaseText.Line(string.Join(", ", package.Names.Select(Short)), 160);

    /// <summary>A name without what the caption beside it says for all.</summary>
    public static string Short(string name) => CaseText.Line(name.EndsWith(Aside, StringComparison.Ordinal) ? name[..^Aside.Length] : name, 80);

    /// <summary>One term of a package, in the issue's own words.</summary>
    public static string Term(Issue issue, double value) => CaseText.Line(PackageWords.Of(issue, value), 400);

    /// <summary>A party's name.</summary>
    public static string Party(CaseDeals deals, int party) => CaseText.Line(deals.Parties[party].Name, 120);

    /// <summary>An issue's name.</summary>
    public static string Issue(CaseDeals deals, int issue) => CaseText.Line(deals.Issues[issue].Name, 120);

    /// <summary>A no-deal value or a red line, in words.</summary>
    public static string Line(CaseDeals deals, int party, int issue) =>
        issue < 0 ? $"{Party(deals, party)}: worth of no agreement" : $"{Party(deals, party)}: red line on {Issue(deals, issue)}";

    /// <summary>A no-deal value in points, or a red line on its issue's scale.</summary>
    public static string At(CaseDeals deals, int issue, double value) =>
        issue < 0 ? Points(value) : Print.Short(Math.Round(value, Print.Decimals(deals.Issues[issue].Scale) + 1));

    /// <summary>How far a no-deal value or a red line moves.</summary>
    public static string Move(int issue, double share) => !double.IsFinite(share) ? "–"
        : issue < 0 ? $"{Points(share * 100)} points" : $"{Print.Fixed(share * 100, 1)}% of the scale";

    /// <summary>What moves together.</summary>
    public static string Together(CaseDeals deals, JointRelaxation joint)
    {
        var noDeals = joint.Members.Where(m => m.Issue < 0).Select(m => Party(deals, m.Party)).ToArray();
        if (noDeals.Length < joint.Members.Length)
            return noDeals.Length == 0 ? "all hard red lines" : "all hard red lines and no-deal values";
        return noDeals.Length == deals.Parties.Length ? "all no-deal values" : $"no-deal values of {Prose.List(noDeals)}";
    }

    /// <summary>What a party has without an agreement, with its range.</summary>
    public static string NoDeal(DealPartyView party)
    {
        var range = party.NoDeal.IsPoint ? "" : $" ({Print.Input(party.NoDeal)}{(party.IsDefault ? ", blank" : "")})";
        return Points(party.NoDealAtMostLikely) + range;
    }

    /// <summary>How the search ended.</summary>
    public static string Search(DealResult result) => result.Status switch
    {
        DealStatus.Exact => "exact",
        DealStatus.WithinTolerance => $"within {Print.Short(result.Tolerance)} points",
        DealStatus.NoPackage => "no package lies within the hard red lines and outside the exclusions",
        _ => "not searched: the linked issues have too many combinations",
    };

    /// <summary>How the search ended and what it found, in a sentence.</summary>
    public static string Found(DealResult result)
    {
        if (result.Frontier.Points.IsEmpty)
            return Search(result) is var search ? char.ToUpperInvariant(search[0]) + search[1..] + "." : "";
        var counted = result.Packages is { } packages ? $" of {Count(packages)} packages within the red lines" : "";
        return $"Search {Search(result)}; {Print.Count(result.Frontier.Points.Length, "point", "points")} on the frontier{counted}.";
    }

    /// <summary>A whole number of any size, as printed for people.</summary>
    public static string Count(System.Numerics.BigInteger count) =>
        count < 1_000_000_000_000 ? Print.Count((long)count) : "about " + count.ToString("0.0e+0", CultureInfo.InvariantCulture);

    /// <summary>How many packages, where they can be counted.</summary>
    public static string Packages(System.Numerics.BigInteger? count) => count is { } n ? Count(n) : "any number";
}
