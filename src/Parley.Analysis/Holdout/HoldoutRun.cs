using Parley.Core;
using Parley.Models.Holdout;
using Parley.Models.Sampling;

namespace Parley.Analysis.Holdout;

/// <summary>A case ready to be solved at any values of its inputs.</summary>
internal sealed class HoldoutRun
{
    // Stationary tails are followed more coarsely in draws: what is left out is far below the width of any range.
    private const double CoarselySettled = 1e-6;

    public HoldoutRun(Case theCase, HoldoutQuestion question)
        : this(new HoldoutCase(theCase), question)
    {
    }

    public HoldoutRun(HoldoutCase holdout, HoldoutQuestion question)
    {
        Holdout = holdout;
        Question = question;
        Builder = new(holdout);
        Options = new()
        {
            Variant = holdout.Proposals.IsEmpty ? HoldoutVariant.Endogenous : HoldoutVariant.Fixed,
            Precision = question.Precision,
        };
    }

    public HoldoutCase Holdout { get; }

    public HoldoutQuestion Question { get; }

    public ProblemBuilder Builder { get; }

    /// <summary>How the case itself is solved: with the proposals on the table, or where there is none as a split of the whole.</summary>
    public HoldoutOptions Options { get; }

    /// <summary>Draws every input, each in the stream of its path: a scenario's unchanged inputs draw the same numbers.</summary>
    public DrawTable Draw(int draws, CancellationToken cancellation) =>
        new DrawPlan(Holdout.Inputs.Select(i => new DrawInput(i.Path, i.Estimate)), Question.Seed, draws).Draw(Question.Threads, cancellation);

    public DrawnAnswers Answers(DrawTable table, int draws, CancellationToken cancellation) =>
        DrawnAnswers.Of(Builder, Holdout.Signatories.Length, table, draws, Options with { Settled = CoarselySettled }, Question.Threads, cancellation);

    /// <summary>The solution at the most likely values.</summary>
    public HoldoutResult Solve(CancellationToken cancellation) => HoldoutModel.Solve(Builder.Build(Holdout.MostLikely), Options, cancellation);

    /// <summary>The summary at given values.</summary>
    public HoldoutSummary Summary(double[] values) => new HoldoutRunner(Options).Run(Builder.Build(values));
}
