using Parley.Models.Holdout;
using Parley.Models.Sampling;

namespace Parley.Analysis.Holdout;

/// <summary>What is kept of the solutions of all draws, a row for each draw.</summary>
internal sealed class DrawnAnswers
{
    /// <summary>Last week of the bands.</summary>
    public const int Weeks = 104;

    private readonly int _parties;
    private readonly float[] _weekly;

    public DrawnAnswers(int draws, int parties)
    {
        Draws = draws;
        _parties = parties;
        _weekly = new float[draws * Series * (Weeks + 1)];
        WeeksRefused = Columns();
        MedianYes = Columns();
        Price = Columns();
        Blocks = Columns();
        Yes = [.. Enumerable.Range(0, parties).Select(_ => new bool[draws])];
        SignedAt = [.. ReportWeeks.Select(_ => new double[draws])];
        RefusingAt = [.. Enumerable.Range(0, parties).Select(_ => RefusingWeeks.Select(_ => new double[draws]).ToArray())];

        double[][] Columns() => [.. Enumerable.Range(0, parties).Select(_ => new double[draws])];
    }

    /// <summary>Weeks by which the chance of a signature is reported.</summary>
    public static int[] ReportWeeks { get; } = [8, 26, 52, 104];

    /// <summary>Weeks at which the chance of refusing still is reported.</summary>
    public static int[] RefusingWeeks { get; } = [26, 52];

    public int Draws { get; }

    /// <summary>Weeks refused within the first 104, by party and draw.</summary>
    public double[][] WeeksRefused { get; }

    /// <summary>Median week of the first yes, infinite where beyond the horizon, by party and draw.</summary>
    public double[][] MedianYes { get; }

    public double[][] Price { get; }

    public double[][] Blocks { get; }

    /// <summary>Whether the party says yes today, by party and draw.</summary>
    public bool[][] Yes { get; }

    public double[][] SignedAt { get; }

    public double[][][] RefusingAt { get; }

    // Signed, at the bottom, at the top, and refusing for each party.
    private int Series => 3 + _parties;

    public const int Signed = 0, AtBottom = 1, AtTop = 2, Refusing = 3;

    /// <summary>A share by week in one draw, in single precision: the bands need no more, and there are many of them.</summary>
    public float Weekly(int draw, int series, int week) => _weekly[(((draw * Series) + series) * (Weeks + 1)) + week];

    /// <summary>Solves the problems of all draws.</summary>
    public static DrawnAnswers Of(ProblemBuilder builder, int parties, DrawTable table, int draws, HoldoutOptions options, int threads, CancellationToken cancellation)
    {
        var answers = new DrawnAnswers(draws, parties);
        Parallel.For(
            0,
            draws,
            new ParallelOptions { MaxDegreeOfParallelism = threads == 0 ? -1 : threads, CancellationToken = cancellation },
            () => (Runner: new HoldoutRunner(options), Values: new double[table.Inputs]),
            (draw, _, own) =>
            {
                for (var i = 0; i < own.Values.Length; i++)
                    own.Values[i] = table.Column(i)[draw];
                answers.Keep(draw, own.Runner.Run(builder.Build(own.Values)));
                return own;
            },
            static _ => { });
        return answers;
    }

    private void Keep(int draw, HoldoutSummary summary)
    {
        var signed = summary.Signed;
        for (var w = 0; w < ReportWeeks.Length; w++)
            SignedAt[w][draw] = At(signed.Reached, ReportWeeks[w]);
        for (var week = 0; week <= Weeks; week++)
        {
            Put(draw, Signed, week, At(signed.Reached, week));
            Put(draw, AtBottom, week, At(signed.AtBottom, week));
            Put(draw, AtTop, week, At(signed.AtTop, week));
        }

        for (var p = 0; p < _parties; p++)
        {
            var curve = summary.FirstYes[p];
            for (var week = 0; week <= Weeks; week++)
                Put(draw, Refusing + p, week, At(curve.Running, week));
            for (var w = 0; w < RefusingWeeks.Length; w++)
                RefusingAt[p][w][draw] = At(curve.Running, RefusingWeeks[w]);
            WeeksRefused[p][draw] = Restricted(curve);
            MedianYes[p][draw] = curve.Median ?? double.PositiveInfinity;
            Price[p][draw] = summary.Today[p].Price;
            Yes[p][draw] = summary.Today[p].SaysYes;
            Blocks[p][draw] = summary.Blocks[p];
        }
    }

    private void Put(int draw, int series, int week, double value) => _weekly[(((draw * Series) + series) * (Weeks + 1)) + week] = (float)value;

    /// <summary>A share in a week; after the last date nothing moves any more.</summary>
    public static double At(double[] curve, int week) => curve[Math.Min(week, curve.Length - 1)];

    /// <summary>Weeks spent refusing within the first 104.</summary>
    public static double Restricted(OutcomeCurve curve)
    {
        var sum = 0.0;
        for (var week = 0; week < Weeks; week++)
            sum += At(curve.Running, week);
        return sum;
    }
}
