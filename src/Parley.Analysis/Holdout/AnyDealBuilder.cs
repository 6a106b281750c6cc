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
        var now = new HoldoutRunner(options).Run(run.Builder.Build(holdout.MostLikely));
        var parties = holdout.Signatories.Length;
        var surplus = 1 - now.Today.Sum(t => t.HoldingOut);
        var agreedToday = now.Signed.Reached[0] > 0;

        var answers = DrawnAnswers.Of(run.Builder, parties, table, draws, options with { Settled = 1e-6 }, run.Question.Threads, cancellation);
        var asked = kept.Where(d => d < draws).ToArray();
        var agreed = asked.Count(d => answers.Weekly(d, DrawnAnswers.Signed, 0) > 0);
        return new(surplus, agreedToday ? [.. now.Today.Select(t => t.Accepting)] : [], asked.Length == 0 ? 0 : agreed / (double)asked.Length, DrawnAnswers.At(now.Signed.Reached, 52));
    }
}
