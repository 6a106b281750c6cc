using Parley.Briefs.Text;

namespace Parley.Briefs;

/// <summary>How outputs say that something rests on lines that nobody has accepted.</summary>
internal static class DraftWords
{
    public static string OnJudgement(int lines) => $"Rests on a draft: {Print.Count(lines, "line", "lines")} behind it that nobody has accepted.";

    public static string OnPage(int lines) => $"This is a draft: {Print.Count(lines, "line", "lines")} of the case that nobody has accepted. Rules read them from the reports; check each against its passage.";
}
