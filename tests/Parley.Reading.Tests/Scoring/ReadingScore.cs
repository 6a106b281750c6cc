using Parley.Reading.Tests.Scoring.Lines;
using Parley.Reading.Tests.Scoring.MustNot;

namespace Parley.Reading.Tests.Scoring;

/// <summary>How a prediction compares with one gold file.</summary>
public sealed class ReadingScore
{
    private readonly Dictionary<ScoreLine, LineCount> _lines = Enum.GetValues<ScoreLine>().ToDictionary(l => l, _ => new LineCount());

    private ReadingScore(GoldFile gold, string predictionJson)
    {
        Gold = new GoldIndex(gold);
        Prediction = new Prediction(Gold, predictionJson);
        MentionLines.Score(this);
        EventLines.Score(this);
        PositionLines.Score(this);
        CueLines.Score(this);
        LoadedLines.Score(this);
        ProblemLines.Score(this);
        ChannelLines.Score(this);
        Unruled = MustNotLines.Score(this);
    }

    public GoldIndex Gold { get; }

    public Prediction Prediction { get; }

    /// <summary>The <c>must_not</c> entries that no rule checks.</summary>
    public string[] Unruled { get; }

    public LineCount this[ScoreLine line] => _lines[line];

    public static ReadingScore Of(GoldFile gold, string predictionJson) => new(gold, predictionJson);

    public static ReadingScore OfFiles(string goldPath, string predictionPath) => Of(GoldFile.Read(goldPath), File.ReadAllText(predictionPath));
}
