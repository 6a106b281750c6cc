namespace Parley.Models.Outcomes;

public sealed partial class OutcomeWorkspace
{
    /// <summary>Arrays of the challenge model, made when it is first asked for.</summary>
    internal ChallengeScratch Challenge => field ??= new();
}

/// <summary>Arrays of one run of the challenge model; square ones hold row i, column j at i·n + j.</summary>
internal sealed class ChallengeScratch
{
    public int N { get; private set; }

    /// <summary>Positions now and after the round.</summary>
    public double[] X = [], Next = [];

    /// <summary>Weights w = c·s, their sum and saliences.</summary>
    public double[] W = [], S = [];
    public double TotalWeight;

    /// <summary>Danger, risk exponents, U_sq by party.</summary>
    public double[] Danger = [], Risk = [], StatusQuo = [];

    /// <summary>Parties by position, positions and weights in that order, and running sums of w and w·x from the left.</summary>
    public int[] Order = [];
    public double[] Sorted = [], SumW = [], SumWx = [];

    /// <summary>P, E(i→j) by i's own r, E(j→i) as i sees it, and weighted distances to the power r by voter.</summary>
    public double[] P = [], Expected = [], Challenger = [], Votes = [];

    /// <summary>Positions by round, and their means and medians.</summary>
    public double[] History = [], Means = [], Medians = [];

    /// <summary>The range R of the round, the median μ and the reference point (NaN for none).</summary>
    public double Range, Mu, Reference;

    /// <summary>Whether a choice between different positions was left to the order of the list.</summary>
    public bool OrderDecided;

    public void Prepare(in OutcomeInputs problem, int rounds)
    {
        var n = problem.Positions.Length;
        N = n;
        if (X.Length < n)
        {
            X = new double[n];
            Next = new double[n];
            W = new double[n];
            S = new double[n];
            Danger = new double[n];
            Risk = new double[n];
            StatusQuo = new double[n];
            Order = new int[n];
            Sorted = new double[n];
            SumW = new double[n + 1];
            SumWx = new double[n + 1];
            P = new double[n * n];
            Expected = new double[n * n];
            Challenger = new double[n * n];
            Votes = new double[n * n];
        }

        if (History.Length < (rounds + 1) * n)
            History = new double[(rounds + 1) * n];
        if (Means.Length < rounds + 1)
        {
            Means = new double[rounds + 1];
            Medians = new double[rounds + 1];
        }

        problem.Positions.CopyTo(X);
        problem.Saliences.CopyTo(S);
        TotalWeight = Weighting.Fill(problem, OutcomeWeights.CapabilityTimesSalience, W.AsSpan(0, n));
        OrderDecided = false;
    }
}
