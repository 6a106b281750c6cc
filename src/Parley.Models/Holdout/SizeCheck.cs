namespace Parley.Models.Holdout;

/// <summary>Refuses problems with more states than can be followed.</summary>
internal static class SizeCheck
{
    private const double MostStates = 2_000_000;
    private const double MostMoves = 20_000_000;

    /// <summary>Throws where there are too many states, or ways between them.</summary>
    public static void Check(HoldoutProblem problem)
    {
        var (homes, ways, regimes) = (1.0, 1.0, 1.0);
        foreach (var party in problem.Parties)
        {
            if (party.Government is not { } government)
                continue;
            homes *= 2.0 * government.Levels;
            ways *= 3;
        }

        foreach (var measure in problem.Measures)
            regimes *= measure.ReplacedAfter == 0 || measure.Changes.IsEmpty ? 3 : new MeasureStages(measure).Count;
        var states = homes * regimes * (problem.Steps + 1);
        var dates = problem.Measures.SelectMany(m => m.Changes).Select(c => c.Date).Distinct().Count();
        HoldoutProblemCheck.Require(
            states <= MostStates,
            $"{(long)states} states are more than the {(long)MostStates} that can be followed: fewer steps, levels, governments or measures are.");
        HoldoutProblemCheck.Require(
            homes * ways * regimes <= MostMoves && regimes * regimes * (dates + 1) * (problem.Parties.Length + 1) <= MostMoves,
            "There are more ways from state to state than can be followed: fewer levels, governments, measures or dates of measures are.");
    }
}
