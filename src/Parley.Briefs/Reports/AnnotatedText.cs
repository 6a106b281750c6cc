using Parley.Briefs.Text;

namespace Parley.Briefs.Reports;

/// <summary>A report cut into paragraphs, and each paragraph into stretches that carry the same remarks.</summary>
/// <param name="Paragraphs">The paragraphs, in order.</param>
/// <param name="Left">Characters that are not shown, because the report is very long.</param>
internal sealed record AnnotatedText(IReadOnlyList<AnnotatedParagraph> Paragraphs, int Left)
{
    private const int Longest = 200_000;

    /// <summary>Cuts a report.</summary>
    public static AnnotatedText Of(ReportView report)
    {
        var text = report.Text.Plain;
        var shown = Math.Min(text.Length, Longest);
        var remarks = Annotation.Of(report.Reading).Select(a => (Remark: a, Start: Plain(report, a.At.Start), End: Plain(report, a.At.End))).Where(r => r.End > r.Start && r.Start < shown).ToArray();
        var paragraphs = new List<AnnotatedParagraph>();
        foreach (var (start, end) in Split(text, shown))
        {
            var own = remarks.Where(r => r.Start < end && r.End > start).ToArray();
            var cuts = own.SelectMany(r => new[] { Math.Max(r.Start, start), Math.Min(r.End, end) }).Append(start).Append(end).Distinct().Order().ToArray();
            var parts = new List<AnnotatedPart>();
            for (var i = 0; i + 1 < cuts.Length; i++)
            {
                var (from, to) = (cuts[i], cuts[i + 1]);
                var kinds = own.Where(r => r.Start <= from && r.End >= to).Select(r => r.Remark.Kind).Distinct();
                var ending = own.Where(r => r.End == to && !r.Remark.IsJudging).Select(r => r.Remark);
                parts.Add(new(CaseText.Clean(text[from..to]), string.Join(' ', kinds), [.. ending]));
            }

            // A remark stands in the margin once: beside the paragraph where its first stretch ends. Judging words share one.
            var beside = own.Where(r => r.Remark.Part == 0 && r.End <= end).Select(r => r.Remark).ToArray();
            var judging = beside.Where(r => r.IsJudging).Select(r => $"{r.Id} “{CaseText.Line(r.At.Text, 60)}” ({r.Note})").ToArray();
            paragraphs.Add(new(parts, [.. beside.Where(r => !r.IsJudging)], string.Join("; ", judging)));
        }

        return new(paragraphs, text.Length - shown);
    }

    /// <summary>The place in the plain text of a place in the file.</summary>
    private static int Plain(ReportView report, int original)
    {
        if (report.Text.Offsets is not { } offsets)
            return original;
        var found = Array.BinarySearch(offsets, original);
        return found >= 0 ? found : ~found;
    }

    /// <summary>Paragraphs are set apart by empty lines; by line ends in a text that has no empty line between words.</summary>
    private static IEnumerable<(int Start, int End)> Split(string text, int shown)
    {
        var lines = new List<(int Start, int End)>();
        for (var start = 0; start < shown;)
        {
            var length = text.AsSpan(start, shown - start).IndexOf('\n');
            var end = length < 0 ? shown : start + length;
            lines.Add((start, end));
            start = end + 1;
        }

        bool IsEmpty((int Start, int End) line) => text.AsSpan(line.Start, line.End - line.Start).IsWhiteSpace();
        var first = lines.FindIndex(l => !IsEmpty(l));
        var last = lines.FindLastIndex(l => !IsEmpty(l));
        if (first < 0)
            yield break;
        var apart = lines.FindIndex(first, last - first + 1, l => IsEmpty(l)) >= 0;
        (int Start, int End)? open = null;
        foreach (var line in lines)
        {
            if (IsEmpty(line) || !apart)
            {
                if (open is { } done)
                    yield return done;
                open = IsEmpty(line) ? null : line;
            }
            else
            {
                open = open is { } begun ? (begun.Start, line.End) : line;
            }
        }

        if (open is { } rest)
            yield return rest;
    }
}

/// <summary>A paragraph with the remarks beside it, and its judging words.</summary>
internal sealed record AnnotatedParagraph(IReadOnlyList<AnnotatedPart> Parts, IReadOnlyList<Annotation> Remarks, string Judging);

/// <summary>A stretch of text, the kinds of remarks on it, and those that end with it.</summary>
internal sealed record AnnotatedPart(string Text, string Kinds, IReadOnlyList<Annotation> Ending);
