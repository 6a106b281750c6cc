using FsCheck;
using FsCheck.Fluent;
using Parley.Reading.Tests.Scoring;

namespace Parley.Reading.Tests.Score;

/// <summary>What holds for every reading, whatever the text.</summary>
public class InvariantTests
{
    private static readonly string[] Statuses = ["occurred", "ongoing", "planned", "conditional", "negated", "denied", "hypothetical"];

    private static readonly ReportReader Reader = new();

    private static readonly string[] Sentences =
    [
        .. GoldTexts.Development.SelectMany(g => GoldFile.Read(g).Sentences).Select(s => s.Text),
        "“", "”", "…", "\n\n", "A", "By.", "- ", "(", "U.S.", "Mr.", "$1.2bn", "'s", "who, which, that", "and or nor", "İ ß ﬁ 𝒳", "No.", "\u200b", "Should", "not not never", "said", "to", "by by",
    ];

    public static TheoryData<string> Golds => [.. GoldTexts.Development.Select(g => Path.GetFileName(g).Replace(".gold.yaml", "", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Golds))]
    public void A_reading_of_a_text_is_whole(string name) => Whole(Told.Of(GoldTexts.TextOf(GoldTexts.Path(name))));

    [Fact]
    public void A_reading_of_any_sentences_in_any_order_is_whole() => Prop.ForAll(
        Gen.Elements(Sentences).ListOf(8).Select(s => string.Join(' ', s)).ToArbitrary(),
        text =>
        {
            Whole(Told.Of(text));
            return true;
        }).Check(Config.QuickThrowOnFailure.WithReplay(1, 3).WithMaxTest(150));

    [Fact]
    public void A_reading_of_half_sentences_is_whole() => Prop.ForAll(
        (from s in Gen.Elements(Sentences)
         from start in Gen.Choose(0, Math.Max(0, s.Length - 1))
         from length in Gen.Choose(0, s.Length - start)
         select s.Substring(start, length)).ListOf(4).Select(s => string.Join(' ', s)).ToArbitrary(),
        text =>
        {
            Whole(Told.Of(text));
            return true;
        }).Check(Config.QuickThrowOnFailure.WithReplay(1, 3).WithMaxTest(250));

    [Fact]
    public void Two_readers_give_the_same_bytes_in_any_order_of_texts()
    {
        var texts = GoldTexts.Development.Select(GoldTexts.TextOf).ToArray();
        var there = texts.Select(t => Told.Json(Reader, t)).ToArray();
        var other = new ReportReader(Lexicon.With([]));
        var back = texts.Reverse().Select(t => Told.Json(other, t)).Reverse().ToArray();
        back.ShouldBe(there);
        there.ShouldBeUnique();
    }

    [Fact]
    public void A_lexicon_may_be_shared_between_threads_from_its_first_use()
    {
        // Words that no list has, different in every text: whatever a reader remembers of words, it must not remember it in the lexicon.
        var texts = Enumerable.Range(0, 200).Select(i => string.Join(' ', Enumerable.Range(0, 40).Select(k => $"Norway told Iceland that the vork{(char)('a' + i % 26)}{i}{k} was lomp{k}{i} and that talks resumed."))).ToArray();
        for (var round = 0; round < 3; round++)
        {
            var reader = new ReportReader(Lexicon.With([]));
            var together = texts.AsParallel().AsOrdered().WithDegreeOfParallelism(8).Select(t => Told.Of(reader, t).Events.Length).ToArray();
            together.ShouldAllBe(n => n > 0);
        }
    }

    [Fact]
    public void Readers_on_several_threads_give_the_same_bytes()
    {
        var texts = GoldTexts.Development.Select(GoldTexts.TextOf).ToArray();
        var shared = new ReportReader(Lexicon.With([]));
        var together = texts.AsParallel().AsOrdered().WithDegreeOfParallelism(8).Select(t => Told.Json(shared, t)).ToArray();
        together.ShouldBe(texts.Select(t => Told.Json(Reader, t)).ToArray());
    }

    private static void Whole(ReportReading reading)
    {
        var actors = reading.Actors.Select(a => a.Id).ToHashSet();
        actors.Count.ShouldBe(reading.Actors.Length);
        reading.Actors.SelectMany(a => a.Members.Concat(a.Parent is { } p ? [p] : [])).Except(actors).ShouldBeEmpty();
        reading.Actors.ShouldAllBe(a => a.Canonical.Length > 0 && a.Type.Length > 0 && a.Reason.Rule.Length > 0);
        var attributions = reading.Attributions.Select(a => a.Id).ToHashSet();
        var hedges = reading.Hedges.Select(h => h.Id).ToHashSet();
        foreach (var e in reading.Events)
        {
            e.Trigger.Text.Trim().ShouldNotBeEmpty();
            e.Status.ShouldBeOneOf(Statuses);
            Enum.IsDefined(e.Plover).ShouldBeTrue();
            (e.Source.Length + e.Target.Length).ShouldBeGreaterThan(0);
            e.Source.Concat(e.Target).Concat(e.Participants).Except(actors).ShouldBeEmpty(e.Id);
            e.Source.Intersect(e.Target).ShouldBeEmpty($"{e.Trigger.Text} has one side twice: {reading.Line(e)} in: {reading.Text}");
            e.Hedges.Except(hedges).ShouldBeEmpty();
            (e.Attribution is null || attributions.Contains(e.Attribution)).ShouldBeTrue();
            e.Reason.Rule.ShouldNotBeEmpty();
            e.Reason.Entry.ShouldNotBeNullOrEmpty();
            e.Credibility.ShouldBeInRange(3, 6);
        }

        reading.Positions.ShouldAllBe(p => actors.Contains(p.Holder) && p.Issue.Length > 0);
        reading.Attributions.Select(a => a.Source).Where(s => !s.StartsWith('~')).Except(actors).ShouldBeEmpty();
        reading.Channels.SelectMany(c => c.Members).Except(actors).ShouldBeEmpty();
        foreach (var span in Spans(reading))
        {
            (span.Start >= 0 && span.Start < span.End && span.End <= reading.Text.Length).ShouldBeTrue($"{span}");
            reading.Text[span.Start..span.End].ShouldBe(span.Text);
        }

        var sentences = reading.Sentences.ToDictionary(s => s.Sentence!);
        foreach (var e in reading.Events)
            (e.Trigger.Start >= sentences[e.Trigger.Sentence!].Start && e.Trigger.End <= sentences[e.Trigger.Sentence!].End).ShouldBeTrue(e.Id);
    }

    private static IEnumerable<Excerpt> Spans(ReportReading reading) =>
    [
        .. reading.Sentences, .. reading.Actors.SelectMany(a => a.Mentions).Select(m => m.At), .. reading.Places.SelectMany(p => p.Mentions), .. reading.Events.Select(e => e.Trigger),
        .. reading.Events.SelectMany(e => e.Reason.Arguments).Select(a => a.Words), .. reading.Attributions.Select(a => a.Cue), .. reading.Attributions.Select(a => a.Scope),
        .. reading.Hedges.Select(h => h.Cue), .. reading.Hedges.Select(h => h.Scope), .. reading.Loaded.Select(l => l.Span), .. reading.Boosters.Select(l => l.Span),
        .. reading.Positions.Select(p => p.Span), .. reading.Leverage.Select(l => l.Span), .. reading.Channels.SelectMany(c => c.Spans), .. reading.Questions.Select(q => q.Span),
        .. reading.Dates.Select(d => d.Span), .. reading.Problems.SelectMany(p => p.Spans), .. reading.Contradictions.Select(c => c.A), .. reading.Contradictions.Select(c => c.B),
    ];
}
