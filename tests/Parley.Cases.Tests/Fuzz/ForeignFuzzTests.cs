using System.Diagnostics;
using System.Text;
using Parley.Cases.Tests.Foreign;

namespace Parley.Cases.Tests.Fuzz;

/// <summary>Whatever the files hold, the answer is a case or errors with a place, soon.</summary>
public sealed class ForeignFuzzTests
{
    private const int SecondsForOne = 20;

    [Theory]
    [InlineData(21, 1200)]
    public void Mutations_of_xml_never_break_the_reader(int seed, int count) => Run(seed, count, [("d.xml", GeniusFiles.Domain), ("n.xml", GeniusFiles.North), ("s.xml", GeniusFiles.South)]);

    [Theory]
    [InlineData(22, 1200)]
    public void Mutations_of_json_never_break_the_reader(int seed, int count) => Run(seed, count, [("d.json", WebFiles.Domain), ("a.json", WebFiles.North), ("b.json", WebFiles.South)]);

    [Theory]
    [InlineData(23, 600)]
    public void Random_bytes_never_break_the_reader(int seed, int count)
    {
        var numbers = new SeededNumbers((ulong)seed);
        for (var i = 0; i < count; i++)
        {
            var bytes = new byte[numbers.Below(200)];
            for (var b = 0; b < bytes.Length; b++)
                bytes[b] = (byte)numbers.Below(256);
            if (bytes.Length > 0 && i % 2 == 0)
                bytes[0] = (byte)(i % 4 == 0 ? '<' : '{');
            ShouldBeSound([new("r.xml", bytes), new("d.xml", Encoding.UTF8.GetBytes(GeniusFiles.Domain)), new("n.xml", Encoding.UTF8.GetBytes(GeniusFiles.North))]).HasErrors.ShouldBeTrue();
        }
    }

    [Fact]
    public void Truncations_never_break_the_reader()
    {
        foreach (var whole in new[] { GeniusFiles.North, WebFiles.North })
        {
            var bytes = Encoding.UTF8.GetBytes(whole);
            var domain = new ForeignFile("d", Encoding.UTF8.GetBytes(whole[0] == '<' ? GeniusFiles.Domain : WebFiles.Domain));
            for (var length = 0; length < bytes.Length; length += 7)
                ShouldBeSound([domain, new("t", bytes[..length])]).HasErrors.ShouldBeTrue();
        }
    }

    [Fact]
    public void Entities_are_not_read()
    {
        const string bomb = """
            <?xml version="1.0"?>
            <!DOCTYPE b [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
            <utility_space>&b;</utility_space>
            """;
        const string outside = "<!DOCTYPE b SYSTEM \"file:///etc/passwd\"><utility_space/>";

        Read(bomb).ShouldRefuse("PAR802", 2).Message.ShouldContain("document type definition");
        Read(outside).ShouldRefuse("PAR802", 1);
        Read("<utility_space>&b;</utility_space>").ShouldRefuse("PAR802");
    }

    [Fact]
    public void What_is_too_large_or_too_deep_is_refused()
    {
        Read(string.Concat(Enumerable.Repeat("<objective>", 10_000))).ShouldRefuse("PAR007");
        Read(string.Concat(Enumerable.Repeat("{\"a\":", 10_000))).ShouldRefuse("PAR007");
        Read("{\"a\":" + new string('[', 100_000)).ShouldRefuse("PAR007");
        Read($"<utility_space a='{new string('x', 1_000_000)}'/>").ShouldRefuse("PAR109");
        Read("<utility_space>" + string.Concat(Enumerable.Repeat("<issue/>", 500_000)) + "</utility_space>").ShouldRefuse("PAR008");
        Read("<" + new string('x', 11 * 1024 * 1024)).ShouldRefuse("PAR002");
        Read("<utility_space " + string.Concat(Enumerable.Range(0, 100_000).Select(i => $"a{i}='' ")) + "/>", "{}").ShouldRefuse("PAR801");
        Read("<utility_space a='1' a='2'/>").ShouldRefuse("PAR802");
        Read("<utility_space a='\u0001'/>").ShouldRefuse("PAR004", 1);
        Read("{\"a\": \"\\ud800\"}").ShouldRefuse("PAR803", 1);
        Read("{\"a\": 1, \"a\": 2}").ShouldRefuse("PAR110", 1);
    }

    [Fact]
    public void Many_issues_of_one_name_take_no_time()
    {
        var watch = Stopwatch.StartNew();
        var issues = string.Concat(Enumerable.Range(1, 1000).Select(i => $"<issue index='{i}' name='x'><item value='v'{{0}}/></issue>"));
        var weights = string.Concat(Enumerable.Range(1, 1000).Select(i => $"<weight index='{i}' value='0.001'/>"));

        var read = GeniusFiles.Load(
            ("d.xml", $"<negotiation_template><utility_space><objective>{issues.Replace("{0}", "", StringComparison.Ordinal)}</objective></utility_space></negotiation_template>"),
            ("p.xml", $"<utility_space><objective>{issues.Replace("{0}", " evaluation='1'", StringComparison.Ordinal)}{weights}</objective></utility_space>"));

        read.Read().Issues.Select(i => i.Id).ShouldBeUnique();
        watch.Elapsed.TotalSeconds.ShouldBeLessThan(SecondsForOne);
    }

    private static ForeignCase Read(params string[] texts) => ShouldBeSound([.. texts.Select((t, i) => new ForeignFile($"f{i}", Encoding.UTF8.GetBytes(t)))]);

    private static void Run(int seed, int count, (string Name, string Text)[] files)
    {
        var numbers = new SeededNumbers((ulong)seed);
        for (var i = 0; i < count; i++)
        {
            var changed = numbers.Below(files.Length);
            ShouldBeSound([.. files.Select((f, n) => new ForeignFile(f.Name, Encoding.UTF8.GetBytes(n == changed ? Mutations.Of(f.Text, numbers) : f.Text)))]);
        }
    }

    private static ForeignCase ShouldBeSound(ForeignFile[] files)
    {
        var watch = Stopwatch.StartNew();
        var read = ForeignCase.Load(files);
        watch.Elapsed.TotalSeconds.ShouldBeLessThan(SecondsForOne);
        read.Diagnostics.Any(d => d.Severity == Severity.Error).ShouldBe(read.HasErrors);
        if (!read.HasErrors)
            CaseDocument.Parse(read.Text, "again.yaml").HasErrors.ShouldBeFalse();
        foreach (var diagnostic in read.Diagnostics)
        {
            DiagnosticCodes.Find(diagnostic.Code).ShouldNotBeNull();
            diagnostic.Line.ShouldBeGreaterThan(0);
            diagnostic.Column.ShouldBeGreaterThan(0);
            diagnostic.ToString().ShouldNotContain(c => char.IsControl(c));
        }

        return read;
    }
}
