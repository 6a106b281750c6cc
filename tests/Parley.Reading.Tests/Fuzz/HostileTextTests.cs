using System.Diagnostics;
using System.Text;
using Parley.Reading.Json;
using Parley.Reading.Tests.Ingest;

namespace Parley.Reading.Tests.Fuzz;

public class HostileTextTests
{
    // Generous: a slow machine fails no test, only something that blows up.
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);
    private static readonly ReportReader Reader = new();

    private static readonly string[] Pieces =
    [
        "Oslo", "Lima said", "that", "\"", "”", "“", "(", ")", "[", "—", "–", ",", ".", "?", "!", ";", "US-Ukraine", "Kyiv", "17", "4.5 per cent", "$3 billion", "of the", "and", "if", "not", "will", "denied", "reportedly", "President", "Mr.", "U.S.", "\n", "\n\n", "\r\n",
        "’s", "n't", "Москва", "北京", "القاهرة", "e\u0301", "\u200b", "\u00a0", "\ud83d\ude00", "\ud800", "\udc00", "\0", "\ufeff", "…", "...", "1,000,000,000,000,000,000", "99999999999999999999", "3rd", "twenty-one", "hundred", "since 2024", "31 February 2031", "Tuesday 12 March 2030", "'", "''", "``", "-", "al-", "%", "€", "led by", "alongside",
    ];

    public static TheoryData<string> Shapes => ["sentence", "quotes", "brackets", "marks", "word", "names", "numbers", "scripts", "lines", "denials", "offices"];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Large_texts_of_one_shape_are_read_in_bounded_time(string shape) => Same("a.txt", Shape(shape));

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public void Random_pieces_are_read_alike_twice(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 120; round++)
        {
            var text = new StringBuilder();
            for (var i = random.Next(1, 120); i > 0; i--)
                text.Append(Pieces[random.Next(Pieces.Length)]).Append(random.Next(4) == 0 ? "" : " ");
            Same(round % 3 == 0 ? "a.md" : round % 3 == 1 ? "a.html" : "a.txt", text.ToString());
        }
    }

    [Theory]
    [InlineData(21)]
    [InlineData(22)]
    public void Random_bytes_are_read_or_refused(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 200; round++)
        {
            var bytes = new byte[random.Next(0, 400)];
            random.NextBytes(bytes);
            if (round % 2 == 0)
                bytes = [.. bytes.Select(b => (byte)(b & 0x7F))];
            try
            {
                Reader.Read(ReportText.Load(round % 3 == 0 ? "a.html" : "a.txt", bytes), new ReadOptions());
            }
            catch (ReportTextException refused)
            {
                refused.Code.ShouldBeOneOf("PAR002", "PAR003", "PAR004");
            }
        }
    }

    [Fact]
    public void Deep_pages_are_read() => Same("a.html", string.Concat(Enumerable.Repeat("<div><b>", 100_000)) + "Oslo said no." + string.Concat(Enumerable.Repeat("</b></div>", 100_000)));

    [Fact]
    public void Pages_of_open_elements_are_read() => Same("a.html", string.Concat(Enumerable.Repeat("<nav><svg>x</b>", 20_000)) + "<p>Oslo said no.");

    // Two runs give the same records; every span lies in the file; it ends in time.
    private static void Same(string file, string text)
    {
        var clock = Stopwatch.StartNew();
        ReportText report;
        try
        {
            report = ReportText.Load(file, text);
        }
        catch (ReportTextException refused)
        {
            refused.Code.ShouldBe("PAR004");
            return;
        }
        HtmlTests.Enclosed(report);
        var reading = Reader.Read(report, new ReadOptions());
        Within(reading, report.Original.Length);
        if (text.Length < 100_000)
            ReadingJson.Write(ReportSet.Of([Reader.Read(report, new ReadOptions())]), "x").ShouldBe(ReadingJson.Write(ReportSet.Of([reading]), "x"));
        clock.Elapsed.ShouldBeLessThan(Limit);
    }

    private static void Within(ReportReading reading, int length)
    {
        IEnumerable<Excerpt> spans =
        [
            .. reading.Actors.SelectMany(a => a.Mentions.Select(m => m.At)), .. reading.Problems.SelectMany(p => p.Spans), .. reading.Contradictions.SelectMany(c => new[] { c.A, c.B }),
            .. reading.Attributions.SelectMany(a => new[] { a.Cue, a.Scope }), .. reading.Hedges.SelectMany(h => new[] { h.Cue, h.Scope }), .. reading.Events.Select(e => e.Trigger),
        ];
        foreach (var span in spans)
            (span.Start >= 0 && span.End > span.Start && span.End <= length).ShouldBeTrue($"{span}");
    }

    private static string Shape(string shape) => shape switch
    {
        "sentence" => Repeat("Oslo and Lima and Kyiv said that they will not meet the delegation of ", 1_000_000),
        "quotes" => Repeat("“\" ' Oslo said ", 200_000),
        "brackets" => new string('(', 100_000) + Repeat("[ ( Oslo ", 100_000),
        "marks" => Repeat("… — ; , . ! ? “ ” ' ", 300_000),
        "word" => new string('a', 300_000) + " " + new string('É', 100_000) + "-" + Repeat("x-", 100_000),
        "names" => string.Join(' ', Enumerable.Range(0, 2_000).Select(i => $"Minister {Name(i)} {Name(i * 7)} met {Name(i * 13)}.")),
        "numbers" => string.Join(' ', Enumerable.Range(2, 3_000).Select(i => $"Together the union counts {i * 17} workers of {i * 31} workers, {i % 100} per cent.")),
        "scripts" => Repeat("Москва сказала 北京 نعم Oslo said Ωμέγα e\u0301 \ud83d\ude00. ", 100_000),
        "lines" => Repeat("Oslo\n", 300_000),
        "denials" => Repeat("The army shelled the port of Sarakh with 40 mortars. Oslo denied that the army shelled the port with 30 mortars. ", 100_000),
        _ => Repeat("A third round led by Foreign Minister Ana Berg alongside President Jon Roe ended. The second round is due to open. ", 200_000),
    };

    private static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length + 1));

    private static string Name(int i) => $"{(char)('A' + i % 26)}{(char)('a' + i / 26 % 26)}{(char)('a' + i / 676 % 26)}{"aeiou"[i % 5]}{(char)('b' + i % 20)}ov";
}
