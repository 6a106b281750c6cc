namespace Parley.Reading.Tests.Checks;

/// <summary>Reads a text and shows what it says to check.</summary>
internal static class Read
{
    private static readonly ReportReader Reader = new();

    public static ReportReading Text(string text) => Reader.Read(ReportText.Load("text.txt", text), new ReadOptions());

    public static ProblemRecord[] Problems(string text, params string[] kinds) => [.. Text(text).Problems.Where(p => kinds.Contains(p.Kind))];

    /// <summary>Whether a problem of a kind has spans that hold each of these words.</summary>
    public static bool Finds(string text, string kind, params string[] words) =>
        Problems(text, kind).Any(p => words.All(w => p.Spans.Any(s => s.Text.Contains(w, StringComparison.Ordinal))));
}
