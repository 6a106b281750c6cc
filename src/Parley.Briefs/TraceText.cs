using System.Globalization;
using Parley.Analysis.Traces;
using Parley.Briefs.Terminal;
using Parley.Briefs.Text;
using Parley.Core;

namespace Parley.Briefs;

/// <summary>Says where a number of an answer comes from.</summary>
public static class TraceText
{
    // Enough to see what a number rests on; the JSON of the question lists all.
    private const int MostInputs = 60;

    /// <summary>The trace as text.</summary>
    /// <param name="trace">The trace.</param>
    /// <param name="theCase">The case, for the words of passages.</param>
    /// <param name="options">What the terminal can show.</param>
    public static string Render(FindingTrace trace, Case theCase, TerminalOptions options)
    {
        ArgumentNullException.ThrowIfNull(trace);
        ArgumentNullException.ThrowIfNull(theCase);
        var page = new TerminalPage(options);
        page.Paragraph($"{trace.Path} = {trace.Value.ToString("R", CultureInfo.InvariantCulture)}");
        page.Paragraph($"Answers: {trace.Question}? How it is computed: {trace.Method}");
        if (!trace.Sentences.IsEmpty)
        {
            page.Heading("Said in");
            foreach (var sentence in trace.Sentences)
                page.Paragraph(CaseText.Line(sentence.Text, 1000), 2);
        }

        page.Heading($"Rests on {Print.Count(trace.Inputs.Length, "input", "inputs")}");
        foreach (var traced in trace.Inputs.Take(MostInputs))
            Input(page, traced, theCase);
        if (trace.Inputs.Length > MostInputs)
            page.Paragraph($"and {Print.Count(trace.Inputs.Length - MostInputs)} more", 2);
        return page.ToString();
    }

    private static void Input(TerminalPage page, TracedInput traced, Case theCase)
    {
        var input = traced.Input;
        page.Paragraph($"{CaseText.Line(input.Label, 200)}: {input.Estimate}{(input.IsDefault ? ", a default for a blank" : "")} ({input.Path})", 2);
        foreach (var item in traced.Evidence)
        {
            var passage = theCase.FindPassage(item.Passage);
            var stance = item.Stance == Stance.Disputes ? "disputed by" : "passage";
            page.Paragraph($"{stance} {item.Passage}, {passage?.Source.Reliability}{item.Credibility}: “{CaseText.Line(passage?.Passage.Text, 300)}”", 4);
        }

        foreach (var assumption in traced.Assumptions)
            page.Paragraph($"assumption {assumption.Id}: {CaseText.Line(assumption.Text, 300)}", 4);
        if (traced.Evidence.IsEmpty && traced.Assumptions.IsEmpty && !input.IsDefault)
            page.Paragraph("the coder’s own judgement: no passage and no assumption is named", 4);
    }
}
