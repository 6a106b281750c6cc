using Parley.Models.Holdout;
using Parley.Models.Sampling;

namespace Parley.Analysis.Holdout;

/// <summary>Asks whether any split of the whole would be agreed, whatever is on the table.</summary>
internal static class AnyDealBuilder
{
    public static AnyDeal Of(HoldoutRun run, DrawTable table, int[] kept, int draws, CancellationToken cancellation)
    {
        var holdout = run.Holdout;
        var options = run.Options with { Variant = HoldoutVariant.Endogenous };
        var result = HoldoutModel.Solve(run.Builder.Build(holdout.MostLikely), options, cancellation);
        var parties = holdout.Signatories.Length;
        var today = new HoldoutState(0, result.Problem.Start, result.Space.StartRegime, result.Space.StartHome);
        var surplus = 1 - Enumerable.Range(0, parties).Sum(p => result.HoldingOut(p, today));

        var answers = DrawnAnswers.Of(run.Builder, parties, table, draws, options with { Settled = 1e-6 }, run.Question.Threads, cancellation);
        var asked = kept.Where(d => d < draws).ToArray();
        var agreed = asked.Count(d => answers.Weekly(d, DrawnAnswers.Signed, 0) > 0);
        return new(surplus, result.Split(today), asked.Length == 0 ? 0 : agreed / (double)asked.Length, DrawnAnswers.At(result.Summary.Signed.Reached, 52));
    }
}
