namespace Parley.Models.Holdout;

/// <summary>What of a problem does not depend on its numbers: steps, regimes, homes and who can move where. The same for all draws over ranges.</summary>
internal sealed class HoldoutStructure
{
    /// <summary>Steps that are worked on at once.</summary>
    public const int Lanes = 4;

    private readonly HoldoutProblem _problem;

    public HoldoutStructure(HoldoutProblem problem)
    {
        _problem = problem;
        Space = new(problem);
        Steps = problem.Steps;
        Chunks = (Steps - 1 + Lanes - 1) / Lanes;
        Stride = (Chunks * Lanes) + 2;
        Homes = new(problem, Space);
    }

    /// <summary>How regimes and homes are numbered.</summary>
    public HoldoutSpace Space { get; }

    /// <summary>Moves between homes.</summary>
    public HomeMoves Homes { get; }

    /// <summary>Steps of the contest, N.</summary>
    public int Steps { get; }

    /// <summary>Groups of steps that are worked on at once; the first starts at step 1, and the last may run past N − 1.</summary>
    public int Chunks { get; }

    /// <summary>Numbers in a row over steps: step k is at place k.</summary>
    public int Stride { get; }

    /// <summary>Numbers in the rows of one regime.</summary>
    public int Block => Stride * Space.Homes;

    /// <summary>Numbers in the rows of all regimes.</summary>
    public int Size => Block * Space.Regimes;

    /// <summary>Whether another problem has the same structure.</summary>
    public bool Fits(HoldoutProblem other)
    {
        if (other.Steps != Steps || other.Parties.Length != _problem.Parties.Length || other.Measures.Length != _problem.Measures.Length)
            return false;
        for (var i = 0; i < other.Parties.Length; i++)
        {
            var (a, b) = (other.Parties[i].Government, _problem.Parties[i].Government);
            if (other.Parties[i].Id != _problem.Parties[i].Id || !Fits(a, b))
                return false;
        }

        for (var m = 0; m < other.Measures.Length; m++)
        {
            if (!Fits(other.Measures[m], _problem.Measures[m]))
                return false;
        }

        return true;
    }

    private static bool Fits(HoldoutGovernment? a, HoldoutGovernment? b) =>
        a is null || b is null
            ? a is null && b is null
            : (a.Levels, a.Start, a.FallsAt, a.ResetTo) == (b.Levels, b.Start, b.FallsAt, b.ResetTo) && a.FallChance > 0 == b.FallChance > 0;

    private static bool Fits(HoldoutMeasure a, HoldoutMeasure b)
    {
        if (a.Start != b.Start || a.ReplacedAfter != b.ReplacedAfter || a.Changes.Length != b.Changes.Length)
            return false;
        for (var c = 0; c < a.Changes.Length; c++)
        {
            var (x, y) = (a.Changes[c], b.Changes[c]);
            if (x.From != y.From || x.To != y.To || x.Date != y.Date)
                return false;
        }

        return true;
    }
}
