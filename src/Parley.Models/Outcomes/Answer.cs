using System.Collections.Immutable;

namespace Parley.Models.Outcomes;

/// <summary>Results of models without rounds.</summary>
internal static class Answer
{
    /// <summary>A result with one value.</summary>
    public static OutcomeResult Of(
        OutcomeModelInfo info,
        double outcome,
        OutcomeStatus status,
        ImmutableArray<KeyValuePair<string, string>> parameters,
        params ImmutableArray<string> warnings) => new()
        {
            Model = info.Id,
            Outcome = double.IsNaN(outcome) ? null : outcome,
            BandLow = double.IsNaN(outcome) ? null : outcome,
            BandHigh = double.IsNaN(outcome) ? null : outcome,
            Status = status,
            Parameters = parameters,
            Warnings = warnings,
        };

    /// <summary>A result without a value, and why.</summary>
    public static OutcomeResult None(
        OutcomeModelInfo info, string reason, ImmutableArray<KeyValuePair<string, string>> parameters) =>
        Of(info, double.NaN, OutcomeStatus.NotApplicable, parameters, reason);

    /// <summary>One switch or constant.</summary>
    public static KeyValuePair<string, string> Setting(string name, string value) => new(name, value);

    /// <summary>One constant, with a full stop as the decimal sign.</summary>
    public static KeyValuePair<string, string> Setting(string name, double value) =>
        new(name, value.ToString("R", System.Globalization.CultureInfo.InvariantCulture));
}
