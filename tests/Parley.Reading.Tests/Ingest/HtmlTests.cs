using System.Globalization;
using System.Text;

namespace Parley.Reading.Tests.Ingest;

public class HtmlTests
{
    private static readonly string[] Words = ["Oslo", "naïve", "talks", "&c", "São", "“quoted”", "a<b", "it’s", "𝔘nicode", "peace", "café", "5", "R&D"];

    private static readonly string[] Tags = ["<b>", "</b>", "<i class='x'>", "</i>", "<p>", "</p>", "<br/>", "<!-- a > b -->", "<div data-x=\"1 > 2\">", "</div>", "<script>var a = '<p>no</p>';</script>", "<li>", "</ul>", "<nav>menu</nav>", "<unknown>"];

    [Fact]
    public void A_page_gives_its_words_and_what_it_states_about_itself()
    {
        const string Page = """
            <!doctype html><html><head><title>Dam talks stall &amp; end | The Post</title>
            <meta property="og:title" content="Dam talks stall &amp; end"><meta property="og:site_name" content="The Post"><meta name="author" content="By Ana Roe">
            <meta property="article:published_time" content="2031-03-12T10:00:00Z"><style>p { color: red }</style><script>if (a < b) alert("<p>no</p>")</script></head>
            <body><nav><ul><li>Home</li></ul></nav><h1>Dam talks stall</h1><p>Oslo said&nbsp;no.<p>Lima said <em>yes</em>, it&#8217;s done.</p><aside>Read more</aside><footer>Imprint</footer></body></html>
            """;
        var report = ReportText.Load("page.html", Page);
        report.Plain.ShouldBe("Dam talks stall\n\nOslo said no.\n\nLima said yes, it’s done.\n\n");
        (report.Title, report.Outlet, report.Byline, report.Published).ShouldBe(("Dam talks stall & end", "The Post", "Ana Roe", new DateOnly(2031, 3, 12)));
        var at = report.Plain.IndexOf("it’s", StringComparison.Ordinal);
        Page[report.OriginalStart(at)..report.OriginalEnd(at + 4)].ShouldBe("it&#8217;s");
    }

    [Fact]
    public void One_article_is_taken_without_what_stands_around_it()
    {
        var body = string.Concat(Enumerable.Repeat("<p>Oslo and Lima met again on the river.</p>", 10));
        var report = ReportText.Load("page.htm", $"<body><div>Subscribe now</div><article>{body}</article><div>Related</div></body>");
        report.Plain.ShouldNotContain("Subscribe");
        report.Plain.ShouldNotContain("Related");
    }

    [Fact]
    public void An_element_that_is_never_closed_does_not_swallow_the_page() =>
        ReportText.Load("page.html", "<nav><a>Home</a><p>Oslo said no.</p>").Plain.ShouldContain("Oslo said no.");

    [Theory]
    [InlineData("<p>a</p")]
    [InlineData("<")]
    [InlineData("&")]
    [InlineData("&#x110000;&#xD800;&#0;&bogus;&amp")]
    [InlineData("<!-- never closed")]
    [InlineData("<script>never closed")]
    [InlineData("</p></div></nav></article>")]
    [InlineData("<![CDATA[x]]><?php echo 1 ?><!x>")]
    public void Malformed_pages_are_read(string page)
    {
        var report = ReportText.Load("page.html", page);
        Enclosed(report);
    }

    // Words in random markup and with random references: each is found at its place in the file.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Every_word_lies_within_its_span_of_the_file(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 200; round++)
        {
            var page = new StringBuilder(random.Next(2) == 0 ? "<html>\r\n<body>" : "");
            var placed = new List<(string Word, int Start, int End)>();
            for (var i = 0; i < 40; i++)
            {
                if (random.Next(3) == 0)
                {
                    page.Append(Tags[random.Next(Tags.Length)]);
                    continue;
                }
                var word = Words[random.Next(Words.Length)];
                page.Append(random.Next(2) == 0 ? " " : "\r\n");
                var start = page.Length;
                foreach (var rune in word.EnumerateRunes())
                    page.Append(Encoded(rune, random));
                placed.Add((word, start, page.Length));
                page.Append(random.Next(2) == 0 ? " " : "&nbsp;");
            }
            var report = ReportText.Load("page.html", page.ToString());
            Enclosed(report);
            var from = 0;
            foreach (var (word, start, end) in placed)
            {
                var at = report.Plain.IndexOf(word, from, StringComparison.Ordinal);
                at.ShouldBeGreaterThanOrEqualTo(0, page.ToString());
                (report.OriginalStart(at), report.OriginalEnd(at + word.Length)).ShouldBe((start, end), page.ToString());
                from = at + word.Length;
            }
        }
    }

    private static string Encoded(Rune rune, Random random) => (rune.Value, random.Next(4)) switch
    {
        ('&', < 2) => "&amp;",
        ('&', 2) => "&#38;",
        ('&', _) => "&#x26;",
        ('<', _) => "&lt;",
        ('é', 0) => "&eacute;",
        ( > 127, 1) => string.Create(CultureInfo.InvariantCulture, $"&#{rune.Value};"),
        ( > 127, 2) => string.Create(CultureInfo.InvariantCulture, $"&#x{rune.Value:X};"),
        _ => rune.ToString(),
    };

    internal static void Enclosed(ReportText report)
    {
        var last = 0;
        for (var i = 0; i < report.Plain.Length; i++)
        {
            var (start, end) = (report.OriginalStart(i), report.OriginalEnd(i + 1));
            (start >= last && end >= start && end <= report.Original.Length).ShouldBeTrue();
            last = start;
        }
    }
}
