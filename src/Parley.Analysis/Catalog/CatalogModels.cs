using Parley.Models.Outcomes;

namespace Parley.Analysis.Catalog;

/// <summary>Builds the model that published numbers were computed with.</summary>
internal static class CatalogModels
{
    /// <summary>The model, or <see langword="null"/> and why an option or a kind of number does not fit it.</summary>
    public static IOutcomeModel? Build(PublishedNumbers check, out string? problem)
    {
        var options = check.Options;
        var model = OutcomeModels.Find(check.Model);
        var (built, taken) = model switch
        {
            null => (null, []),
            MedianModel median => (options.Rule is { } rule ? new MedianModel(median.Options with { Rule = rule }) : median, ["rule"]),
            NashBargainingModel nash => (
                new NashBargainingModel(nash.Options with { K = options.K ?? nash.Options.K, Range = options.Range ?? nash.Options.Range }), ["k", "range"]),
            ChallengeModel challenge => (new ChallengeModel(Profile(challenge.Profile, options), challenge.Options), ["q", "range-width"]),
            _ => ((IOutcomeModel?)model, Array.Empty<string>()),
        };
        problem = Refused(options).Except(taken).FirstOrDefault() is { } refused ? $"gives the option '{refused}', which {check.Model} does not have"
            : check.Outcome is null && built is not ChallengeModel ? $"gives numbers by round, which {check.Model} does not have"
            : null;
        return problem is null ? built : null;
    }

    private static ChallengeProfile Profile(ChallengeProfile profile, CatalogOptions options)
    {
        var asked = profile with { Q = options.Q ?? profile.Q };
        return options.RangeWidth is { } width ? asked with { Range = ChallengeRange.Declared, RangeWidth = width } : asked;
    }

    private static IEnumerable<string> Refused(CatalogOptions options)
    {
        if (options.K is not null)
            yield return "k";
        if (options.Range is not null)
            yield return "range";
        if (options.Rule is not null)
            yield return "rule";
        if (options.Q is not null)
            yield return "q";
        if (options.RangeWidth is not null)
            yield return "range-width";
    }
}
