using System.Collections.Immutable;

namespace Parley.Models.Outcomes;

/// <summary>
/// The expected-utility (challenge) model under one rule profile: in rounds, parties give way to those who expect to gain
/// by challenging them (Bueno de Mesquita 1985, 1994; Scholz, Calbert &amp; Smith 2011).
/// </summary>
public sealed class ChallengeModel : IOutcomeModel
{
    private const string NoWeight = "No party has any weight (capability and salience multiply to 0 for all).";

    private readonly ImmutableArray<KeyValuePair<string, string>> _parameters;

    /// <summary>A model with the given rules.</summary>
    /// <param name="profile">The rules.</param>
    /// <param name="options">Limits and tolerances; <see langword="null"/> for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option or a number of the profile is outside its range.</exception>
    public ChallengeModel(ChallengeProfile profile, ChallengeOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(profile);
        Profile = profile;
        Options = options ?? new ChallengeOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(Options.MaxRounds, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Options.MaxRounds, 1000, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(Options.LastRounds, 1, nameof(options));
        if (!(profile.Q is >= 0 and <= 1) || profile.RangeWidth is <= 0 or double.NaN)
            throw new ArgumentOutOfRangeException(nameof(profile), "Q is between 0 and 1, and a range is above 0.");
        Info = new(
            $"challenge-{profile.Name}", profile.Title, OutcomeFamily.Challenge, profile.Summary, profile.Citation,
            NeedsReferencePoint: false);
        _parameters =
        [
            .. profile.Parameters,
            Answer.Setting("max-rounds", Options.MaxRounds),
            Answer.Setting("tolerance", Options.Tolerance),
            Answer.Setting("dead-band", Options.DeadBand),
        ];
    }

    /// <summary>The rules.</summary>
    public ChallengeProfile Profile { get; }

    /// <summary>Limits and tolerances.</summary>
    public ChallengeOptions Options { get; }

    /// <inheritdoc/>
    public OutcomeModelInfo Info { get; }

    /// <inheritdoc/>
    public OutcomeResult Solve(OutcomeProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var inputs = problem.AsInputs();
        if (Refusal(inputs) is { } reason)
            return Answer.None(Info, reason, _parameters);

        var t = new ChallengeScratch();
        t.Prepare(inputs, Options.MaxRounds);
        var ending = Start(t, inputs, 0, null);
        var (outcome, low, high) = Summary(t.Means, ending);
        return new()
        {
            Model = Info.Id,
            Outcome = outcome,
            Median = Summary(t.Medians, ending).Mean,
            Status = ending.Status,
            BandLow = low,
            BandHigh = high,
            Period = ending.Status == OutcomeStatus.Cycle ? ending.Period : null,
            Rounds = ending.Rounds,
            Parameters = _parameters,
            Warnings = Warnings(t, inputs),
        };
    }

    /// <inheritdoc/>
    public double Evaluate(in OutcomeInputs problem, OutcomeWorkspace workspace, out OutcomeStatus status)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        if (Refusal(problem) is not null)
        {
            status = OutcomeStatus.NotApplicable;
            return double.NaN;
        }

        var t = workspace.Challenge;
        t.Prepare(problem, Options.MaxRounds);
        var ending = Start(t, problem, 0, null);
        status = ending.Status;
        return Summary(t.Means, ending).Mean;
    }

    /// <summary>Runs the model and keeps every round: positions, risk exponents, expectations and events.</summary>
    /// <param name="problem">The issue.</param>
    /// <param name="rounds">Exactly so many rounds, 1 to 1000; <see langword="null"/> to stop as <see cref="Solve"/> does.</param>
    public ChallengeResult Trace(OutcomeProblem problem, int? rounds = null)
    {
        ArgumentNullException.ThrowIfNull(problem);
        if (rounds is { } given)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(given, 1, nameof(rounds));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(given, 1000, nameof(rounds));
        }

        var inputs = problem.AsInputs();
        if (Refusal(inputs) is { } reason)
            return new() { Profile = Profile, Status = OutcomeStatus.NotApplicable, Warnings = [reason] };

        var t = new ChallengeScratch();
        t.Prepare(inputs, rounds ?? Options.MaxRounds);
        var trace = new List<ChallengeRound>();
        var ending = Start(t, inputs, rounds ?? 0, trace);
        var (outcome, low, high) = Summary(t.Means, ending);
        return new()
        {
            Profile = Profile,
            Status = ending.Status,
            Period = ending.Status == OutcomeStatus.Cycle ? ending.Period : null,
            Outcome = outcome,
            Median = Summary(t.Medians, ending).Mean,
            BandLow = low,
            BandHigh = high,
            Rounds = [.. trace],
            Warnings = Warnings(t, inputs),
        };
    }

    private ChallengeRun.Ending Start(ChallengeScratch t, in OutcomeInputs problem, int fixedRounds, List<ChallengeRound>? trace)
    {
        t.Reference = double.IsFinite(problem.ReferencePoint) ? problem.ReferencePoint : double.NaN;
        return ChallengeRun.Run(t, Profile, Options, problem.ScaleHigh - problem.ScaleLow, fixedRounds, trace);
    }

    private static (double Mean, double Low, double High) Summary(double[] values, ChallengeRun.Ending ending)
    {
        double sum = 0, low = double.PositiveInfinity, high = double.NegativeInfinity;
        for (var round = ending.From; round <= ending.To; round++)
        {
            sum += values[round];
            low = Math.Min(low, values[round]);
            high = Math.Max(high, values[round]);
        }

        return (Math.Min(Math.Max(sum / (ending.To - ending.From + 1), low), high), low, high);
    }

    private ImmutableArray<string> Warnings(ChallengeScratch t, in OutcomeInputs problem)
    {
        var warnings = ImmutableArray.CreateBuilder<string>();
        if (t.OrderDecided)
            warnings.Add("A choice between equally good offers was left to the order of the parties.");
        if (Profile.ReferenceAnchored && double.IsNaN(problem.ReferencePoint))
            warnings.Add("No reference point: the status quo is taken as no change.");
        return warnings.ToImmutable();
    }

    private static string? Refusal(in OutcomeInputs problem)
    {
        if (InputCheck.Problem(problem) is { } reason)
            return reason;
        var weighted = false;
        for (var i = 0; i < problem.Positions.Length; i++)
        {
            if (problem.Saliences[i] > 1)
                return "A salience is above 1.";
            weighted |= problem.Capabilities[i] * problem.Saliences[i] > 0;
        }

        return weighted ? null : NoWeight;
    }
}
