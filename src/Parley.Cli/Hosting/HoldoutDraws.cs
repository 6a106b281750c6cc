using System.CommandLine;
using System.Globalization;
using Parley.Analysis.Holdout;
using Parley.Analysis.Outlook;

namespace Parley.Cli.Hosting;

/// <summary>How many draws a brief spends on holding out: fewer than on the rest, for each takes over a millisecond.</summary>
internal sealed class HoldoutDraws
{
    private const int Default = 300;
    private const int Least = 100;
    private const int Most = 200_000;

    private readonly Option<int> _draws = new("--holdout-draws")
    {
        Description = "Draws for how long a party can hold out, 100 to 200000 (default 300); 0 leaves the question out.",
        DefaultValueFactory = _ => Default,
    };

    public HoldoutDraws(Command command)
    {
        _draws.Validators.Add(result =>
        {
            if (result.Tokens is not [{ Value: "0" }])
                QuestionOptions.Within(result, Least, Most);
        });
        command.Options.Add(_draws);
    }

    /// <summary>The question as it was typed; <see langword="null"/> where it is left out.</summary>
    public HoldoutQuestion? Question(ParseResult result, OutlookOptions common) =>
        result.GetValue(_draws) is > 0 and var draws ? new() { Seed = common.Seed, Draws = draws, Threads = common.Threads } : null;

    /// <summary>The option where it differs from its default, as it would be typed.</summary>
    public string Typed(ParseResult result) =>
        result.GetValue(_draws) is var draws && draws != Default ? string.Create(CultureInfo.InvariantCulture, $" {_draws.Name} {draws}") : "";
}
