using Parley.Core;

namespace Parley.Cases.Rules;

/// <summary>Passages fit their offsets, and copies lead back to an original.</summary>
internal static class SourceRules
{
    public static void Run(RuleContext context)
    {
        foreach (var source in context.Case.Sources)
        {
            foreach (var passage in source.Passages)
                CheckSpan(context, source, passage);
        }

        var chains = new ChainCheck(context.Case.Sources.ToDictionary(s => s.Id, s => s.CopiedFrom, StringComparer.Ordinal));
        foreach (var id in chains.OnCycle)
            context.Report(DiagnosticCodes.Cycle, $"sources/{id}/copied-from", $"the source '{id}' copies itself through {chains.Describe(id)}; an original copies nothing");
    }

    private static void CheckSpan(RuleContext context, Source source, Passage passage)
    {
        var path = $"sources/{source.Id}/passages/{passage.Id}";
        var which = $"the passage '{source.Id}/{passage.Id}'";
        if (passage.Start is { } start && passage.End is { } end)
        {
            // In a page, markup within a passage counts towards its span and not towards its words.
            var isPage = Path.GetExtension(source.File) is ".html" or ".htm" && (long)end - start >= passage.Text.Length;
            if ((long)end - start != passage.Text.Length && !isPage)
                context.Report(DiagnosticCodes.PassageSpan, $"{path}/end", $"{which} goes from {start} to {end}, but its text has {passage.Text.Length} characters; end minus start must be that number");
        }
        else if (passage.Start is not null || passage.End is not null)
        {
            context.Report(DiagnosticCodes.PassageSpan, path, $"{which} has only one of start and end, give both or neither");
        }
    }
}
