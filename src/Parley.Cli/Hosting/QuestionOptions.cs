using System.CommandLine;
using Parley.Analysis.Outlook;
using Parley.Core;

namespace Parley.Cli.Hosting;

/// <summary>The options that every question takes.</summary>
internal sealed class QuestionOptions
{
    private readonly Option<string?> _scenario = new("--scenario") { Description = "Lay a scenario of the case over it." };
    private readonly Option<ulong> _seed = new("--seed") { Description = "Seed of the random numbers (default 1).", DefaultValueFactory = _ => 1 };
    private readonly Option<int> _draws;
    private readonly Option<int?> _challengeDraws = new("--challenge-draws") { Description = "Draws for the challenge profiles, 1 to 100000 (default 200, fewer with more than ten parties on an issue)." };
    private readonly Option<string?> _capability = new("--capability") { Description = "Take capability from: given, equal, votes, shapley-shubik." };
    private readonly Option<int> _threads = new("--threads") { Description = "Threads to use; 0 for one a processor. Does not change the answer.", DefaultValueFactory = _ => 0 };

    /// <summary>Adds the options to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="outcomeModels">Whether outcome models answer it, which take a capability and draws of their own.</param>
    /// <param name="draws">Draws where nobody says how many.</param>
    public QuestionOptions(Command command, bool outcomeModels = true, int draws = 10_000)
    {
        _draws = new("--draws")
        {
            Description = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Draws over the input ranges, 100 to 200000 (default {draws})."),
            DefaultValueFactory = _ => draws,
        };
        _draws.Validators.Add(result => Within(result, 100, 200_000));
        _challengeDraws.Validators.Add(result => Within(result, 1, 100_000));
        _threads.Validators.Add(result => Within(result, 0, 1024));
        _capability.AcceptOnlyFromAmong("given", "equal", "votes", "shapley-shubik");
        Option[] common = [_scenario, _seed, _draws, _threads];
        foreach (var option in outcomeModels ? [_scenario, _seed, _draws, _challengeDraws, _capability, _threads] : common)
            command.Options.Add(option);
    }

    public string? Scenario(ParseResult result) => result.GetValue(_scenario);

    public OutlookOptions Outlook(ParseResult result) => new()
    {
        Seed = result.GetValue(_seed),
        Draws = result.GetValue(_draws),
        ChallengeDraws = result.GetValue(_challengeDraws),
        Threads = result.GetValue(_threads),
        Capability = result.GetValue(_capability) switch
        {
            "given" => CapabilitySource.Given,
            "equal" => CapabilitySource.Equal,
            "votes" => CapabilitySource.Votes,
            "shapley-shubik" => CapabilitySource.ShapleyShubik,
            _ => null,
        },
    };

    /// <summary>The options that differ from their defaults, as they would be typed, so that a reader can run the same again.</summary>
    public string Typed(ParseResult result)
    {
        var typed = new List<string>();
        void Add(Option option, object? value)
        {
            if (value is not null && result.GetResult(option) is { Implicit: false })
                typed.Add($"{option.Name} {value}");
        }

        Add(_scenario, result.GetValue(_scenario));
        Add(_seed, result.GetValue(_seed));
        Add(_draws, result.GetValue(_draws));
        Add(_challengeDraws, result.GetValue(_challengeDraws));
        Add(_capability, result.GetValue(_capability));
        return string.Concat(typed.Select(t => " " + t));
    }

    /// <summary>Refuses what is no whole number between two bounds.</summary>
    public static void Within(System.CommandLine.Parsing.OptionResult result, int low, int high)
    {
        if (result.Tokens.Count == 0)
            return;
        var text = result.Tokens[0].Value;
        if (!int.TryParse(text, System.Globalization.NumberStyles.Integer, System.Globalization.CultureInfo.InvariantCulture, out var value) || value < low || value > high)
            result.AddError($"{result.Option.Name} is a whole number from {low} to {high}; '{text}' is not.");
    }
}
