using System.Globalization;
using System.Numerics;
using System.Xml.Linq;
using Parley.Core;

namespace Parley.Cases.Tests.Foreign;

/// <summary>Domains that people negotiate over in experiments, read in place where they are at hand.</summary>
public sealed class SharedDomainTests
{
    /// <summary>Folder, parties, issues, outcomes, and the least and largest worth of each party to nine digits.</summary>
    public static TheoryData<string, string, int, long, double[]> Domains => new()
    {
        { "laptop", "laptop_domain.xml", 3, 27, [0.350428689, 1.000051804, 0.352664212, 1.000051804] },
        { "nice-or-die", "NiceOrDie.xml", 1, 3, [0.16, 1, 0.16, 1] },
        { "itex-cypress", "ItexvsCypress_domain.xml", 4, 180, [0.039983268, 1, 0.038139656, 1] },
        { "england-zimbabwe", "EnglandZimbabwe_domain.xml", 5, 576, [0.110134813, 1, 0.098969229, 1] },
        { "grocery", "Grocery_domain.xml", 5, 1600, [0.1, 1, 0.1, 1] },
        { "amsterdam", "Amsterdam_domain.xml", 6, 3024, [0.286666667, 1, 0.2625, 1] },
        { "camera", "camera_domain.xml", 6, 3600, [0.041291794, 1, 0.076357143, 1] },
        { "energy", "energy_domain.xml", 8, 390_625, [0.095, 1, 0, 1] },
        { "seven-issues", "7issues.xml", 7, 10_000_000, [0.142490067, 0.832865272, 0.138441019, 0.946180854] },
        { "integer", "IntegerDomain.xml", 2, 121, [0.225, 1, 0, 1] },
        { "japan-trip", "JapanTrip.xml", 4, 240, [0.285, 1.1, 0.295, 1, 0.29, 1] },
        { "pars-cat", "domain.xml", 8, 390_625, [0.087897886, 1, 0, 1, 0, 1] },
    };

    [Theory]
    [MemberData(nameof(Domains))]
    public void A_domain_has_the_exact_values_of_its_files(string folder, string file, int issues, long outcomes, double[] ranges)
    {
        var known = RepositoryFiles.Shared("data", "genius", folder, file);
        Assert.SkipWhen(known is null, "The development data are not there.");
        var paths = Directory.GetFiles(Path.GetDirectoryName(known)!).Order(StringComparer.Ordinal).ToList();

        var read = ForeignCase.Load([.. paths.Select(p => new ForeignFile(p, File.ReadAllBytes(p)))]);

        var theCase = read.Read();
        theCase.Issues.Length.ShouldBe(issues);
        theCase.Issues.Aggregate(1L, (n, i) => n * i.Positions[0].Worth.Length).ShouldBe(outcomes);
        read.Document!.Diagnostics.Where(d => d.Severity != Severity.Info).ShouldBeEmpty();
        var profiles = paths.Where(p => XDocument.Load(p).Root!.Name == "utility_space").ToList();
        theCase.Parties.Length.ShouldBe(profiles.Count);
        for (var i = 0; i < profiles.Count; i++)
        {
            var expected = Expected(XDocument.Load(profiles[i]).Root!);
            var positions = theCase.Issues.Select(issue => issue.Positions[i]).ToList();
            positions.Select(p => p.Worth.Select(w => Fraction.Of(p.Weight!.Value) * Fraction.Of(w.Value) / Fraction.Of(p.FullWorth ?? 1)).ToList()).ShouldBe(expected);
            Sum(expected.Select(e => e.Min())).ShouldBe(ranges[2 * i], 1e-9);
            Sum(expected.Select(e => e.Max())).ShouldBe(ranges[(2 * i) + 1], 1e-9);
        }

        static double Sum(IEnumerable<Fraction> parts) => parts.Sum(p => p.ToDouble());
    }

    /// <summary>Worth of each value of each issue, worked out from the file by itself: weight times evaluation over the largest one, or the line.</summary>
    private static List<List<Fraction>> Expected(XElement profile)
    {
        var result = new List<List<Fraction>>();
        var weights = profile.Descendants("weight").ToDictionary(w => (string)w.Attribute("index")!, w => Fraction.Of((string)w.Attribute("value")!));
        foreach (var issue in profile.Descendants("issue"))
        {
            var weight = weights[(string)issue.Attribute("index")!];
            if (issue.Element("evaluator") is { } line)
            {
                var (low, high) = ((int)issue.Attribute("lowerbound")!, (int)issue.Attribute("upperbound")!);
                var (slope, offset) = (Fraction.Of((string)line.Attribute("slope")!), Fraction.Of((string)line.Attribute("offset")!));
                result.Add([.. Enumerable.Range(0, high - low + 1).Select(v => weight * ((slope * new Fraction(v, 1)) + offset).Clamped())]);
            }
            else
            {
                var evaluations = issue.Elements("item").Select(i => Fraction.Of((string)i.Attribute("evaluation")!)).ToList();
                result.Add([.. evaluations.Select(e => weight * e / evaluations.Max())]);
            }
        }

        return result;
    }

    /// <summary>A fraction in lowest terms, so that equal values are equal.</summary>
    private readonly record struct Fraction : IComparable<Fraction>
    {
        private readonly BigInteger _top;
        private readonly BigInteger _bottom;

        public Fraction(BigInteger top, BigInteger bottom)
        {
            var shared = BigInteger.GreatestCommonDivisor(top, bottom) * bottom.Sign;
            (_top, _bottom) = (top / shared, bottom / shared);
        }

        public static Fraction Of(decimal value) => Of(value.ToString(CultureInfo.InvariantCulture));

        public static Fraction Of(string text)
        {
            var e = text.IndexOfAny(['e', 'E']);
            var power = e < 0 ? 0 : int.Parse(text[(e + 1)..], CultureInfo.InvariantCulture);
            var digits = e < 0 ? text : text[..e];
            var point = digits.IndexOf('.', StringComparison.Ordinal);
            power -= point < 0 ? 0 : digits.Length - point - 1;
            var whole = BigInteger.Parse(digits.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
            return new(whole * BigInteger.Pow(10, Math.Max(0, power)), BigInteger.Pow(10, Math.Max(0, -power)));
        }

        public static Fraction operator *(Fraction a, Fraction b) => new(a._top * b._top, a._bottom * b._bottom);

        public static Fraction operator /(Fraction a, Fraction b) => new(a._top * b._bottom, a._bottom * b._top);

        public static Fraction operator +(Fraction a, Fraction b) => new((a._top * b._bottom) + (b._top * a._bottom), a._bottom * b._bottom);

        public Fraction Clamped() => _top.Sign < 0 ? new(0, 1) : _top > _bottom ? new(1, 1) : this;

        public int CompareTo(Fraction other) => (_top * other._bottom).CompareTo(other._top * _bottom);

        public double ToDouble() => Math.Exp(BigInteger.Log(BigInteger.Max(_top, 1)) - BigInteger.Log(_bottom)) * (_top.IsZero ? 0 : 1);
    }
}
