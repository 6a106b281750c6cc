using System.Text.RegularExpressions;
using static Parley.Reading.Tests.Scoring.JsonShape;

namespace Parley.Reading.Tests.Scoring.Lines;

/// <summary>Who is kept out of a channel, where the text says so.</summary>
internal static partial class ChannelLines
{
    public static void Score(ReadingScore score)
    {
        var (gold, prediction) = (score.Gold, score.Prediction);
        var found = prediction.Items("channels", "exclusions").ToArray();
        foreach (var channel in gold.File.Channels.Where(c => c.Spans.Select(s => s.Text).Append(c.Note).Any(t => Excluding().IsMatch(t))))
        {
            var same = found.Where(q => FirstTruthy(q, "members") is not { } members || gold.AnySame(channel.Members, prediction.Who(members)));
            var kept = same.SelectMany(q => prediction.Who(Field(q, "excluded")).Concat(prediction.Who(Field(q, "actor")))).ToArray();
            foreach (var excluded in channel.Excluded)
            {
                score[ScoreLine.ExclusionRecall].Expect(
                    kept.Any(k => gold.IsKin(excluded, k)), $"{channel.Id} {channel.Name} excludes {excluded} {gold.Actors[excluded].Canonical}");
            }
        }
    }

    [GeneratedRegex(@"not invited|not consulted|shut out|leaving out|sidelin|exclud|\bexplicit\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Excluding();
}
