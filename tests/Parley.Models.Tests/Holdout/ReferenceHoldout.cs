using Parley.Models.Holdout;

namespace Parley.Models.Tests.Holdout;

/// <summary>The model once more, slowly: states in dictionaries, one number at a time, straight from its definition. Freeze tails only.</summary>
public sealed class ReferenceHoldout(HoldoutProblem problem, HoldoutOptions options)
{
    private readonly Dictionary<(int, State), (double[] Holding, double[] Value, Vote Vote)> _memo = [];
    private readonly int _parties = problem.Parties.Length;

    /// <summary>One measure: its state, and the date from which what it cuts is replaced.</summary>
    public readonly record struct Measure(MeasureState State, int ReplacedFrom);

    /// <summary>A state: step, up to two measures, up to two governments.</summary>
    public readonly record struct State(int Step, Measure M0, Measure M1, GovernmentState G0, GovernmentState G1)
    {
        public Measure M(int m) => m == 0 ? M0 : M1;
        public State With(int m, Measure measure) => m == 0 ? this with { M0 = measure } : this with { M1 = measure };
        public GovernmentState G(int g) => g == 0 ? G0 : G1;
        public State With(int g, GovernmentState state) => g == 0 ? this with { G0 = state } : this with { G1 = state };
    }

    /// <summary>A vote: chance that all say yes, of each yes, of each no alone in the way, and the proposal.</summary>
    public sealed record Vote(double All, double[] Yes, double[] Block, int Proposal, double[] Split);

    private const int NotYet = int.MaxValue;

    public State Start => new(
        problem.Start,
        StartOf(0),
        StartOf(1),
        Government(0) is { } a ? new(a.Start, false) : default,
        Government(1) is { } b ? new(b.Start, false) : default);

    public double[] Holding(int date, State s) => At(date, s).Holding;

    public Vote VoteAt(int date, State s) => At(date, s).Vote;

    /// <summary>Shares by date that have reached the end asked about (−1: a signature, else a signatory's yes), ended below and above, and run; and who blocks.</summary>
    public (double[] Reached, double[] Bottom, double[] Top, double[] Running, double[] Blocked) Forecast(int asked, int dates)
    {
        var mass = new Dictionary<State, double>();
        var (reached, bottom, top, running) = (new double[dates], new double[dates], new double[dates], new double[dates]);
        var (gone, low, high, counted) = (0.0, 0.0, 0.0, 0.0);
        var blocked = new double[_parties];
        if (problem.Start == 0)
            low = 1;
        else if (problem.Start == problem.Steps)
            high = 1;
        else
            mass[Start] = 1;
        for (var t = 0; t < dates; t++)
        {
            foreach (var s in mass.Keys.ToArray())
            {
                var vote = t < problem.Tail.Periods ? At(t, s).Vote : null;
                var kill = vote is null ? 0 : asked < 0 ? vote.All * Joint(s) : vote.Yes[asked];
                gone += mass[s] * kill;
                mass[s] *= 1 - kill;
                for (var i = 0; i < _parties && vote is not null && t < options.RestrictedTo; i++)
                    blocked[i] += mass[s] * vote.Block[i];
            }

            (reached[t], bottom[t], top[t], running[t]) = (gone, low, high, mass.Values.Sum());
            counted += t < options.RestrictedTo ? running[t] : 0;
            var next = new Dictionary<State, double>();
            foreach (var (s, m) in mass)
            {
                foreach (var (to, chance, _) in Next(t, s, _parties))
                {
                    if (to.Step == 0)
                        low += m * chance;
                    else if (to.Step == problem.Steps)
                        high += m * chance;
                    else
                        next[to] = next.GetValueOrDefault(to) + (m * chance);
                }
            }

            mass = next;
        }

        return (reached, bottom, top, running, [.. blocked.Select(b => counted > 0 ? b / counted : 0)]);
    }

    private Measure StartOf(int m) => m >= problem.Measures.Length
        ? default
        : new(problem.Measures[m].Start, problem.Measures[m].Start == MeasureState.InForce ? problem.Measures[m].ReplacedAfter : NotYet);

    private HoldoutGovernment? Government(int g) => problem.Parties.Where(p => p.Government is not null).Select(p => p.Government).ElementAtOrDefault(g);

    private int Governed(int g) => Enumerable.Range(0, _parties).Where(i => problem.Parties[i].Government is not null).ElementAt(g);

    private int GovernmentOf(int party) => Enumerable.Range(0, party).Count(i => problem.Parties[i].Government is not null);

    private double Held(Believed b, int who) => who == _parties ? b.Analyst : b.Of(who);

    private double Ratifies(int i, State s) => problem.Parties[i].Government is { Ratification.IsEmpty: false } g
        ? g.Ratification[s.G(GovernmentOf(i)).Level]
        : problem.Parties[i].Ratification;

    private double Joint(State s) => Enumerable.Range(0, _parties).Aggregate(1.0, (r, i) => r * Ratifies(i, s));

    private double Penalty(int i, State s) => problem.Parties[i].FailedRatification * (1 - Ratifies(i, s)) / Ratifies(i, s);

    private bool IsIncumbent(int i, State s) => problem.Parties[i].Government is null || !s.G(GovernmentOf(i)).Successor;

    private double Carrot(int i, int m, int t) => problem.Inducements
        .Where(b => b.Party == i && b.From <= t && t <= b.To && (b.Proposal ?? m) == m).Sum(b => b.Worth * b.Delivered);

    private double Net(int i, int m, State s, int t)
    {
        var terms = problem.Proposals[m].Terms[i];
        return (terms.Credibility * terms.Kept) + ((1 - terms.Credibility) * terms.Broken) + Carrot(i, m, t) - (IsIncumbent(i, s) ? terms.AudienceCost : 0);
    }

    private double Bite(int m, State s, int who, int t) => s.M(m).State != MeasureState.InForce
        ? 0
        : problem.Measures[m].Cut * (1 - (t >= s.M(m).ReplacedFrom ? Held(problem.Measures[m].Replaced, who) : 0));

    private (double[] Holding, double[] Value, Vote Vote) At(int t, State s)
    {
        if (_memo.TryGetValue((t, s), out var known))
            return known;
        var holding = new double[_parties];
        for (var i = 0; i < _parties; i++)
        {
            var party = problem.Parties[i];
            if (s.Step == 0 || s.Step == problem.Steps || t >= problem.Tail.Periods)
            {
                holding[i] = party.Worth[s.Step];
                continue;
            }

            var cost = party.Cost;
            for (var m = 0; m < problem.Measures.Length; m++)
                cost += problem.Measures[m].Cost.IsEmpty ? 0 : problem.Measures[m].Cost[i] * Bite(m, s, i, t);
            holding[i] = (party.FlowBenefit ? (1 - party.Discount) * party.Worth[s.Step] : 0) - cost;
            foreach (var (to, chance, lost) in Next(t, s, i))
                holding[i] += party.Discount * chance * (At(t + 1, to).Value[i] - lost);
        }

        var isOver = s.Step == 0 || s.Step == problem.Steps || t >= problem.Tail.Periods;
        var vote = isOver ? new(0, new double[_parties], new double[_parties], -1, []) : Decide(holding, s, t);
        var value = new double[_parties];
        var r = Joint(s);
        for (var i = 0; i < _parties; i++)
        {
            value[i] = holding[i];
            if (vote.All == 0)
                continue;
            var signed = vote.Split.Length > 0
                ? vote.Split[i] + Extra(i, s, t)
                : Net(i, vote.Proposal, s, t);
            var accepted = (r * signed) + ((1 - r) * holding[i]) - ((1 - Ratifies(i, s)) * problem.Parties[i].FailedRatification);
            value[i] = (vote.All * accepted) + ((1 - vote.All) * holding[i]);
        }

        return _memo[(t, s)] = (holding, value, vote);
    }

    private double Extra(int i, State s, int t) =>
        Carrot(i, 0, t) - (problem.Proposals.IsEmpty || !IsIncumbent(i, s) ? 0 : problem.Proposals[0].Terms[i].AudienceCost);

    private Vote Decide(double[] holding, State s, int t)
    {
        var none = new Vote(0, new double[_parties], new double[_parties], -1, []);
        if (options.Variant == HoldoutVariant.FightOn)
            return none;
        if (options.Variant == HoldoutVariant.Endogenous)
        {
            var needs = holding.Select((c, i) => c + Penalty(i, s) - Extra(i, s, t)).ToArray();
            var left = 1 - needs.Sum();
            var powers = problem.Parties.Sum(p => p.BargainingPower);
            return left < -options.Tie
                ? none
                : new(1, [.. needs.Select(_ => 1.0)], new double[_parties], 0, [.. needs.Select((n, i) => Math.Clamp(n + (problem.Parties[i].BargainingPower / powers * left), 0, 1))]);
        }

        var open = Enumerable.Range(0, problem.Proposals.Length).Where(m => problem.Proposals[m].OpensAt <= t && t <= problem.Proposals[m].ClosesAfter).ToArray();
        if (open.Length == 0)
            return none;
        var chances = open.Select(m => Enumerable.Range(0, _parties).Select(i => Chance(Net(i, m, s, t) - holding[i] - Penalty(i, s))).ToArray()).ToArray();
        var joints = chances.Select(c => c.Aggregate(1.0, (a, b) => a * b)).ToArray();
        if (options.Precision is not null)
        {
            var top = Array.IndexOf(joints, joints.Max());
            return new(joints[top], chances[top], [.. Enumerable.Range(0, _parties).Select(i => Alone(chances[top], i))], open[top], []);
        }

        var best = -1;
        for (var m = 0; m < open.Length; m++)
        {
            if (joints[m] == 1 && (best < 0 || Product(open[m]) > Product(open[best]) * (1 + 1e-12)))
                best = m;
        }

        var yes = Enumerable.Range(0, _parties).Select(i => chances.Max(c => c[i])).ToArray();
        return best >= 0
            ? new(1, yes, new double[_parties], open[best], [])
            : new(0, yes, [.. Enumerable.Range(0, _parties).Select(i => chances.Max(c => Alone(c, i)))], -1, []);

        double Product(int m) => Enumerable.Range(0, _parties).Aggregate(1.0, (p, i) => p * Math.Max(0, Net(i, m, s, t) - holding[i]));
        double Chance(double gain) => options.Precision is { } precision ? 1 / (1 + Math.Exp(-precision * gain)) : gain >= -options.Tie ? 1 : 0;
        static double Alone(double[] c, int i) => c.Where((_, j) => j != i).Aggregate(1 - c[i], (a, b) => a * b);
    }

    /// <summary>Where a state may lead as somebody believes, with its chance and what it costs that party in office.</summary>
    private IEnumerable<(State To, double Chance, double Lost)> Next(int t, State s, int who)
    {
        var (up, down) = Moves(t, s, who);
        foreach (var (move, p) in new[] { (-1, down), (0, 1 - up - down), (1, up) })
        {
            if (p <= 0)
                continue;
            IEnumerable<(State, double, double)> paths = [(s with { Step = s.Step + move }, p, 0)];
            for (var g = 0; g < problem.Parties.Count(x => x.Government is not null); g++)
            {
                var own = g;
                paths = paths.SelectMany(x => Support(x.Item1, x.Item2, x.Item3, own, move, s, who, t)).ToArray();
            }

            for (var m = 0; m < problem.Measures.Length; m++)
            {
                var own = m;
                paths = paths.SelectMany(x => Calendar(x.Item1, x.Item2, x.Item3, own, who, t + 1)).ToArray();
            }

            foreach (var path in paths)
                yield return path;
        }
    }

    private (double Up, double Down) Moves(int t, State s, int who)
    {
        var (up, down) = (Held(problem.Up, who), Held(problem.Down, who));
        if (who < _parties && problem.Parties[who].Learning is { } prior)
        {
            var share = Math.Min(1, up + down);
            var moves = problem.Up.Analyst + problem.Down.Analyst > 1 - 1e-9 ? t : t * share;
            var q = (prior.Alpha + Math.Clamp((moves + s.Step - problem.Start) / 2, 0, moves)) / (prior.Alpha + prior.Beta + moves);
            (up, down) = (share * q, share * (1 - q));
        }

        for (var m = 0; m < problem.Measures.Length; m++)
        {
            up *= 1 - (problem.Measures[m].UpLoss * Bite(m, s, who, t));
            down *= 1 + (problem.Measures[m].DownGain * Bite(m, s, who, t));
        }

        return up + down > 1 ? (up / (up + down), down / (up + down)) : (up, down);
    }

    private IEnumerable<(State, double, double)> Support(State s, double p, double lost, int g, int move, State before, int who, int t)
    {
        var party = Governed(g);
        var home = problem.Parties[party].Government!;
        var gained = problem.Parties[party].WinsAtTop ? move : -move;
        var (down, up) = (home.Down + (gained < 0 ? home.DownOnLoss : 0), home.Up + (gained > 0 ? home.UpOnGain : 0));
        for (var m = 0; m < problem.Measures.Length; m++)
        {
            down += problem.Measures[m].SupportDown.IsEmpty ? 0 : problem.Measures[m].SupportDown[party] * Bite(m, before, who, t);
            up += problem.Measures[m].SupportUp.IsEmpty ? 0 : problem.Measures[m].SupportUp[party] * Bite(m, before, who, t);
        }

        var sum = Math.Max(1, down + up);
        foreach (var (step, chance) in new[] { (-1, down / sum), (0, 1 - ((down + up) / sum)), (1, up / sum) })
        {
            if (chance <= 0)
                continue;
            var state = s.G(g) with { Level = Math.Clamp(s.G(g).Level + step, 0, home.Levels - 1) };
            var falls = state.Level <= home.FallsAt && s.Step > 0 && s.Step < problem.Steps ? home.FallChance : 0;
            if (falls < 1)
                yield return (s.With(g, state), p * chance * (1 - falls), lost);
            if (falls > 0)
                yield return (s.With(g, new GovernmentState(home.ResetTo, true)), p * chance * falls, lost + (who == party ? home.OfficeLoss : 0));
        }
    }

    private IEnumerable<(State, double, double)> Calendar(State s, double p, double lost, int m, int who, int t)
    {
        var measure = problem.Measures[m];
        var left = 1.0;
        var own = s.M(m);
        foreach (var change in measure.Changes.Where(c => (c.Date ?? t) == t && c.From == own.State))
        {
            var chance = left * Held(change.Chance, who);
            left -= chance;
            if (chance > 0)
                yield return (s.With(m, new Measure(change.To, change.To == MeasureState.InForce && change.Date is { } d ? d + measure.ReplacedAfter : change.To == MeasureState.InForce && measure.ReplacedAfter == 0 ? 0 : NotYet)), p * chance, lost);
        }

        if (own is { State: MeasureState.InForce, ReplacedFrom: NotYet } && measure.ReplacedAfter > 0)
        {
            var chance = left / measure.ReplacedAfter;
            left -= chance;
            yield return (s.With(m, own with { ReplacedFrom = 0 }), p * chance, lost);
        }

        if (left > 0)
            yield return (s, p * left, lost);
    }
}
