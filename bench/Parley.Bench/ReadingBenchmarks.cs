using BenchmarkDotNet.Attributes;
using Parley.Reading;

namespace Parley.Bench;

/// <summary>Reading of reports. Targets: 2,000 sentences a second; 1 MB in 5 s, and four times what 256 kB take.</summary>
public class ReadingBenchmarks
{
    private readonly ReportReader _reader = new();
    private ReportText[] _reports = [];
    private ReportText _quarter = null!;
    private ReportText _megabyte = null!;
    private ReportText _page = null!;

    /// <summary>Loads the development texts; the long texts are these one after another.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "Parley.slnx")))
            root = Path.GetDirectoryName(root)!;
        var files = Directory.GetFiles(Path.Combine(root, "tests", "Parley.Reading.Tests", "Texts"), "*.txt").Order(StringComparer.Ordinal).ToArray();
        _reports = [.. files.Select(f => ReportText.Load(f, File.ReadAllBytes(f)))];
        var all = string.Join("\n\n", _reports.Select(r => r.Original));
        _quarter = ReportText.FromPlain("quarter.txt", Long(all, 256_000));
        _megabyte = ReportText.FromPlain("megabyte.txt", Long(all, 1_000_000));
        _page = ReportText.Load("page.html", $"<html><body><p>{all.Replace("\n\n", "</p><p>", StringComparison.Ordinal)}</p></body></html>");
    }

    /// <summary>The ten development texts, about 190 sentences.</summary>
    [Benchmark]
    public int Reports() => _reports.Sum(r => _reader.Read(r, new ReadOptions()).Sentences.Length);

    /// <summary>The same as one page of HTML.</summary>
    [Benchmark]
    public int Page() => _reader.Read(_page, new ReadOptions()).Sentences.Length;

    /// <summary>A quarter of a megabyte.</summary>
    [Benchmark]
    public int Quarter() => _reader.Read(_quarter, new ReadOptions()).Sentences.Length;

    /// <summary>A megabyte.</summary>
    [Benchmark]
    public int Megabyte() => _reader.Read(_megabyte, new ReadOptions()).Sentences.Length;

    private static string Long(string text, int length) => string.Concat(Enumerable.Repeat(text + "\n\n", (length / text.Length) + 1))[..length];
}
