using System.Diagnostics;

namespace Parley.Cases.Tests.Fuzz;

/// <summary>Whatever is read, the answer is a case or diagnostics, soon.</summary>
public sealed class FuzzTests
{
    private const int SecondsForOne = 60;

    [Theory]
    [InlineData(1, 1500)]
    [InlineData(2, 1500)]
    public void Mutations_of_a_full_case_never_break_the_reader(int seed, int count) => Run(seed, count, Examples.Full, text =>
    {
        var document = CaseDocument.Parse(text, "fuzz.yaml");
        ShouldBeSound(document);
        foreach (var scenario in document.Case?.Scenarios ?? [])
            ShouldBeSound(document.WithScenario(scenario.Id));
        _ = document.Locate("issues/flow/positions/uplands/value");
    });

    [Theory]
    [InlineData(3, 3000)]
    public void Mutations_of_a_small_case_never_break_the_reader(int seed, int count) =>
        Run(seed, count, Examples.Minimal, text => ShouldBeSound(CaseDocument.Parse(text, "fuzz.yaml")));

    [Theory]
    [InlineData(7, 1500)]
    public void Mutations_of_a_case_of_holding_out_never_break_the_reader(int seed, int count) => Run(seed, count, Holdouts.Example, text =>
    {
        var document = CaseDocument.Parse(text, "fuzz.yaml");
        ShouldBeSound(document);
        foreach (var scenario in document.Case?.Scenarios ?? [])
            ShouldBeSound(document.WithScenario(scenario.Id));
    });

    [Theory]
    [InlineData(4, 2500)]
    public void Mutations_of_a_long_data_set_never_break_the_reader(int seed, int count) =>
        Run(seed, count, DataSetExamples.Long, text => ShouldBeSound(DecisionDataSet.Read(new StringReader(text), "fuzz.csv")));

    [Theory]
    [InlineData(5, 2500)]
    public void Mutations_of_a_wide_data_set_never_break_the_reader(int seed, int count) =>
        Run(seed, count, DataSetExamples.Wide, text => ShouldBeSound(DecisionDataSet.Read(new StringReader(text), "fuzz.tsv")));

    [Theory]
    [InlineData(6, 400)]
    public void Edits_of_mutated_cases_change_what_they_say_or_nothing(int seed, int count)
    {
        var numbers = new SeededNumbers((ulong)seed + 100);
        Run(seed, count, Examples.Full, text =>
        {
            var document = CaseDocument.Parse(text, "fuzz.yaml");
            var result = CaseEditor.Set(document, numbers.OneOf(Editing.EditPaths.Known), "7");
            if (!result.Succeeded)
                result.Document.Text.ShouldBe(text);
        });
    }

    private static void Run(int seed, int count, string example, Action<string> read)
    {
        var numbers = new SeededNumbers((ulong)seed);
        for (var i = 0; i < count; i++)
        {
            var text = Mutations.Of(example, numbers);
            var watch = Stopwatch.StartNew();
            try
            {
                read(text);
            }
            catch (Exception fault)
            {
                throw new InvalidOperationException($"Mutation {i} of seed {seed}: {fault.Message}\n{text.Replace("\n", "⏎", StringComparison.Ordinal)}", fault);
            }

            watch.Elapsed.TotalSeconds.ShouldBeLessThan(SecondsForOne, $"Mutation {i} of seed {seed}");
        }
    }

    private static void ShouldBeSound(CaseDocument document)
    {
        (document.Case is null).ShouldBe(document.HasErrors);
        foreach (var diagnostic in document.Diagnostics)
            ShouldBeSound(diagnostic, document.Text);
    }

    private static void ShouldBeSound(DecisionDataSet set)
    {
        foreach (var diagnostic in set.Diagnostics)
            ShouldBeSound(diagnostic, null);
        foreach (var member in set.Issues.SelectMany(i => i.Members))
            double.IsFinite(member.Position).ShouldBeTrue();
    }

    private static void ShouldBeSound(Diagnostic diagnostic, string? text)
    {
        DiagnosticCodes.Find(diagnostic.Code).ShouldNotBeNull();
        diagnostic.Line.ShouldBeGreaterThan(0);
        diagnostic.Column.ShouldBeGreaterThan(0);
        if (text is not null)
            diagnostic.Line.ShouldBeLessThanOrEqualTo(text.Count(c => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029') + 1);
        diagnostic.ToString().ShouldNotContain(c => char.IsControl(c));
    }
}
