using System.Collections.Immutable;
using Parley.Analysis.ErrorModels;
using Parley.Analysis.Findings;

namespace Parley.Analysis.Outlook;

/// <summary>What a reader must know before using any of it, and the error model in words.</summary>
internal static class CaveatBuilder
{
    public static ImmutableArray<Statement> Caveats(EvidenceCoverage coverage, IEnumerable<string> problems, bool answered)
    {
        var result = ImmutableArray.CreateBuilder<Statement>();
        if (coverage.Unaccepted > 0)
            result.Add(Prose.Say($"This rests on a draft: {Prose.N(coverage.Unaccepted, "coverage/unaccepted")} lines of the case were read by rules and nobody has accepted them."));
        if (answered)
            result.Add(Prose.Say($"The outlook says where an issue settles if it is settled, not whether it is or when."));
        if (coverage.Origins == 0 && answered)
            result.Add(Prose.Say($"No input rests on a quoted passage: every number is the analyst’s own."));
        else if (coverage.Origins == 1)
            result.Add(Prose.Say($"Everything that is quoted comes from a single origin; nothing here corroborates it."));
        if (coverage.Blank > 0 && answered)
            result.Add(Prose.Say($"{Prose.N(coverage.Blank, "coverage/blank")} of {Prose.N(coverage.Inputs, "coverage/inputs")} inputs are blank and drawn from wide default ranges."));
        if (answered)
        {
            var record = ErrorRecord.Shipped;
            result.Add(Prose.Say($"The intervals rest on {Prose.N(record.Decisions, "error-model/decisions")} decisions of European Union law-making. The models have not been tested on talks under coercion; read the intervals as the least uncertainty there is."));
        }

        foreach (var problem in problems.Distinct(StringComparer.Ordinal))
            result.Add(Prose.Say($"{problem}"));
        return result.ToImmutable();
    }

    public static ErrorModelNote Note()
    {
        var record = ErrorRecord.Shipped;
        var p = record.Parameters;
        return new()
        {
            Id = p.Id,
            Decisions = record.Decisions,
            Dossiers = record.Dossiers,
            CompromiseError = record.Of("compromise")?.MeanAbsoluteError ?? double.NaN,
            Coverage50 = record.Coverage50,
            Coverage80 = record.Coverage80,
            Crps = record.Crps,
            Description = Prose.Say($"Fitted on {Prose.N(record.Decisions, "error-model/decisions")} past decisions in {Prose.N(record.Dossiers, "error-model/dossiers")} dossiers, where the compromise model was off by {Prose.N(record.Of("compromise")?.MeanAbsoluteError ?? double.NaN, "error-model/compromise-error", "0.0")} points of 100 on average. In {Prose.Percent(p.CampShare, "error-model/camp-share")}% of the cases the outcome is taken to be some camp’s demand, otherwise to lie around the weighted mean with {Prose.N(p.SpreadFactor, "error-model/spread-factor", "0.00")} times the spread of the positions. Scored one dossier at a time on decisions that it had not seen, the 80% interval held {Prose.Percent(record.Coverage80, "error-model/coverage-80")}% of the outcomes and the 50% interval {Prose.Percent(record.Coverage50, "error-model/coverage-50")}%; the mean CRPS was {Prose.N(record.Crps, "error-model/crps", "0.0")} points."),
        };
    }
}
