using System.Collections.Immutable;

namespace Parley.Models.Outcomes;

/// <summary>The outcome models of Parley, each with its default options.</summary>
public static class OutcomeModels
{
    /// <summary>All models, the compromise model first; families keep together.</summary>
    public static ImmutableArray<IOutcomeModel> All { get; } =
    [
        new CompromiseModel(),
        new CompromiseModel(new() { Weights = OutcomeWeights.Capability }),
        new CompromiseModel(new() { Weights = OutcomeWeights.Salience }),
        new CompromiseModel(new() { Weights = OutcomeWeights.Equal }),
        new MedianModel(new() { Rule = MedianRule.Lower }),
        new MedianModel(new() { Weights = OutcomeWeights.Equal }),
        new NashBargainingModel(),
        new NashBargainingModel(new() { Loss = NashLoss.Linear }),
        new NashReferenceModel(),
        new ProceduralModel(),
        .. ChallengeProfiles.All.Select(profile => new ChallengeModel(profile)),
    ];

    /// <summary>The model with an id, or <see langword="null"/>.</summary>
    /// <param name="id">Kebab-case id, such as <c>compromise</c>.</param>
    public static IOutcomeModel? Find(string id)
    {
        foreach (var model in All)
        {
            if (string.Equals(model.Info.Id, id, StringComparison.Ordinal))
                return model;
        }

        return null;
    }
}
