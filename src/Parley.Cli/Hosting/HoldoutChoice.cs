using System.CommandLine;
using System.Globalization;
using Parley.Analysis.Holdout;
using Parley.Analysis.Outlook;

namespace Parley.Cli.Hosting;

/// <summary>The options of the question of holding out alone.</summary>
internal sealed class HoldoutChoice
{
    private readonly Option<bool> _anyRefusal = new("--any-refusal") { Description = "Keep draws in which a party says yes today that is known to refuse; by default they are left out." };
    private readonly Option<double?> _precision = new("--precision") { Description = "Precision of a noisy choice, above 0, for a gain on the scale of 0 to 1; by default choices have no noise." };

    public HoldoutChoice(Command command)
    {
        _precision.Validators.Add(Positive);
        command.Options.Add(_anyRefusal);
        command.Options.Add(_precision);
    }

    /// <summary>The question as it was typed.</summary>
    public HoldoutQuestion Question(ParseResult result, OutlookOptions common) => new()
    {
        Seed = common.Seed,
        Draws = common.Draws,
        Threads = common.Threads,
        MatchHistory = !result.GetValue(_anyRefusal),
        Precision = result.GetValue(_precision),
    };

    /// <summary>The options that differ from their defaults, as they would be typed.</summary>
    public string Typed(ParseResult result)
    {
        var precision = result.GetValue(_precision) is { } value ? $" {_precision.Name} {value.ToString("R", CultureInfo.InvariantCulture)}" : "";
        return (result.GetValue(_anyRefusal) ? $" {_anyRefusal.Name}" : "") + precision;
    }

    private static void Positive(System.CommandLine.Parsing.OptionResult result)
    {
        if (result.Tokens.Count == 0)
            return;
        var text = result.Tokens[0].Value;
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || !double.IsFinite(value) || value <= 0)
            result.AddError($"{result.Option.Name} is a number above 0; '{text}' is not.");
    }
}
