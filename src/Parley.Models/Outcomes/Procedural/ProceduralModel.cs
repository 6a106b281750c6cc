using System.Collections.Immutable;
using System.Globalization;

namespace Parley.Models.Outcomes;

/// <summary>
/// Voting, veto and agenda-setting against a reference point q, in one dimension: a party accepts x iff
/// |xᵢ − x| ≤ |xᵢ − q| (Tsebelis 1994; Steunenberg 1994; Crombez 1996).
/// </summary>
public sealed class ProceduralModel : IOutcomeModel
{
    private const string NoReference = "No reference point: the outcome that holds if nothing is decided is not known.";
    private const string NoRules = "No rules of decision: who votes, vetoes and proposes is not known.";

    /// <inheritdoc/>
    public OutcomeModelInfo Info { get; } = new(
        "procedural", "Procedural", OutcomeFamily.Procedural,
        "The proposer gets the point it likes best among those that the rules let pass against the status quo.",
        "Tsebelis 1994, APSR 88; Steunenberg 1994; Crombez 1996, BJPS 26", NeedsReferencePoint: true);

    /// <inheritdoc/>
    public OutcomeResult Solve(OutcomeProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var inputs = problem.AsInputs();
        if (Refusal(inputs) is { } reason)
            return Answer.None(Info, reason, []);

        var outcome = Evaluate(inputs, new OutcomeWorkspace(), out var status);
        var found = Analyse(problem)!.Value;
        ImmutableArray<KeyValuePair<string, string>> parameters =
        [
            Answer.Setting("reference-point", inputs.ReferencePoint),
            Answer.Setting("quota", inputs.Rules!.Quota is { } quota ? quota.ToString("R", CultureInfo.InvariantCulture) : "all"),
            Answer.Setting("proposer", inputs.Rules.Proposer is { } p ? problem.Parties[p] : "none"),
            Answer.Setting("win-set-low", found.WinSetLow),
            Answer.Setting("win-set-high", found.WinSetHigh),
            Answer.Setting("core-low", found.CoreLow),
            Answer.Setting("core-high", found.CoreHigh),
        ];
        if (status != OutcomeStatus.Gridlock)
            return Answer.Of(Info, outcome, status, parameters);
        return Answer.Of(
            Info, outcome, status, parameters,
            found.Gridlocked
                ? "Gridlock: nothing that the rules let pass beats the reference point."
                : "Gridlock: some points beat the reference point, but the proposer likes none of them better.");
    }

    /// <inheritdoc/>
    public double Evaluate(in OutcomeInputs problem, OutcomeWorkspace workspace, out OutcomeStatus status)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        status = OutcomeStatus.NotApplicable;
        if (Refusal(problem) is not null)
            return double.NaN;

        var found = Analyse(problem, workspace);
        var q = problem.ReferencePoint;
        if (found.Gridlocked)
        {
            status = OutcomeStatus.Gridlock;
            return q;
        }

        // The proposer's nearest point of the win set; the voters amend together what lies outside their hull.
        var outcome = Math.Min(Math.Max(found.Target, found.WinSetLow), found.WinSetHigh);
        var (low, high) = VoterHull(problem);
        if (low <= high)
        {
            var amended = Math.Min(Math.Max(outcome, low), high);
            if (amended >= found.WinSetLow && amended <= found.WinSetHigh)
                outcome = amended;
        }

        status = outcome == q ? OutcomeStatus.Gridlock : OutcomeStatus.Solved;
        return outcome;
    }

    /// <summary>The win set, the core and the proposal, or <see langword="null"/> where the model does not apply.</summary>
    /// <param name="problem">The issue, with a reference point and rules.</param>
    public static ProceduralAnalysis? Analyse(OutcomeProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var inputs = problem.AsInputs();
        return Refusal(inputs) is null ? Analyse(inputs, new OutcomeWorkspace()) : null;
    }

    private static ProceduralAnalysis Analyse(in OutcomeInputs problem, OutcomeWorkspace workspace)
    {
        var rules = problem.Rules!;
        var q = problem.ReferencePoint;
        var x = problem.Positions;
        var n = x.Length;
        var sorted = workspace.Keys(n);
        var votes = workspace.Values(n);
        x.CopyTo(sorted);
        rules.Votes.AsSpan().CopyTo(votes);
        sorted.Sort(votes);

        // 1. Votes that must be found among the parties with a position.
        var total = 0.0;
        foreach (var v in votes)
            total += v;
        var needed = rules.Quota is { } quota ? quota - rules.SilentVotes : total;
        needed -= 1e-12 * Math.Max(1, Math.Abs(needed));

        // 2. The pivots: the party whose vote completes the quota, counted from either end.
        var leftPivot = double.NegativeInfinity;
        var sum = 0.0;
        for (var i = n - 1; i >= 0 && needed > 0; i--)
        {
            sum += votes[i];
            if (votes[i] > 0 && sum >= needed)
            {
                leftPivot = sorted[i];
                break;
            }
        }

        var rightPivot = double.PositiveInfinity;
        sum = 0;
        for (var i = 0; i < n && needed > 0; i++)
        {
            sum += votes[i];
            if (votes[i] > 0 && sum >= needed)
            {
                rightPivot = sorted[i];
                break;
            }
        }

        // 3. The quota out of reach: nothing passes. No vote needed: only vetoes hold anything back.
        var reachable = total >= needed;
        var coreLow = needed <= 0 ? double.PositiveInfinity : reachable ? leftPivot : double.NegativeInfinity;
        var coreHigh = needed <= 0 ? double.NegativeInfinity : reachable ? rightPivot : double.PositiveInfinity;
        foreach (var veto in rules.Vetoes)
        {
            coreLow = Math.Min(coreLow, x[veto]);
            coreHigh = Math.Max(coreHigh, x[veto]);
        }

        // 4. Moving up from q is accepted as far as the mirror image of q in the lowest party that must agree.
        var winHigh = q < coreLow ? coreLow + (coreLow - q) : q;
        var winLow = q > coreHigh ? coreHigh - (q - coreHigh) : q;
        winHigh = Math.Min(winHigh, Math.Max(q, Math.Max(problem.ScaleHigh, sorted[n - 1])));
        winLow = Math.Max(winLow, Math.Min(q, Math.Min(problem.ScaleLow, sorted[0])));

        return new(winLow, winHigh, coreLow, coreHigh, Target(problem, workspace), q >= coreLow && q <= coreHigh);
    }

    /// <summary>The proposer's position; without one, the middle of the voters' median and the mean of the vetoes without votes.</summary>
    private static double Target(in OutcomeInputs problem, OutcomeWorkspace workspace)
    {
        var rules = problem.Rules!;
        if (rules.Proposer is { } proposer)
            return problem.Positions[proposer];

        var median = MedianModel.WeightedMedian(problem.Positions, rules.Votes.AsSpan(), MedianRule.Midpoint, workspace);
        var sum = 0.0;
        var count = 0;
        foreach (var veto in rules.Vetoes)
        {
            if (rules.Votes[veto] > 0)
                continue;
            sum += problem.Positions[veto];
            count++;
        }

        if (count == 0)
            return median;
        return double.IsNaN(median) ? sum / count : (median + (sum / count)) / 2;
    }

    private static (double Low, double High) VoterHull(in OutcomeInputs problem)
    {
        double low = double.PositiveInfinity, high = double.NegativeInfinity;
        for (var i = 0; i < problem.Positions.Length; i++)
        {
            if (!(problem.Rules!.Votes[i] > 0))
                continue;
            low = Math.Min(low, problem.Positions[i]);
            high = Math.Max(high, problem.Positions[i]);
        }

        return (low, high);
    }

    private static string? Refusal(in OutcomeInputs problem)
    {
        if (InputCheck.Problem(problem) is { } reason)
            return reason;
        if (!double.IsFinite(problem.ReferencePoint))
            return NoReference;
        if (problem.Rules is not { } rules)
            return NoRules;

        var n = problem.Positions.Length;
        if (rules.Votes.IsDefault || rules.Votes.Length != n)
            return "The rules do not give votes for every party.";
        var voters = 0;
        foreach (var v in rules.Votes)
        {
            if (!(v >= 0) || !double.IsFinite(v))
                return "A vote is negative or not a finite number.";
            if (v > 0)
                voters++;
        }

        foreach (var veto in rules.Vetoes)
        {
            if (veto < 0 || veto >= n)
                return "A veto is given to a party that is not in the list.";
        }

        if (rules.Proposer is { } proposer && (proposer < 0 || proposer >= n))
            return "The proposer is not in the list of parties.";
        if (voters == 0 && rules.Vetoes.Length == 0)
            return "Nobody has a vote or a veto.";
        return null;
    }
}
