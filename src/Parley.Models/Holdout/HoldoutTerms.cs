namespace Parley.Models.Holdout;

/// <summary>What a yes is worth at the date in hand, and what a signature goes through at home.</summary>
internal sealed class HoldoutTerms
{
    private readonly HoldoutStructure _structure;
    private readonly List<int> _breaks = [];
    private readonly int[] _levels;
    private double[] _net = [];
    private int _epoch;

    public HoldoutTerms(HoldoutStructure structure, HoldoutProblem problem)
    {
        _structure = structure;
        Problem = problem;
        Parties = problem.Parties.Length;
        Joint = new double[Homes];
        Penalty = new double[Parties * Homes];
        FailCost = new double[Parties * Homes];
        Office = new int[Parties * Homes];
        _levels = new int[Parties * Homes];
        for (var g = 0; g < structure.Homes.Governed.Length; g++)
        {
            for (var home = 0; home < Homes; home++)
            {
                var state = structure.Space.GovernmentAt(home, g);
                var at = (structure.Homes.Governed[g] * Homes) + home;
                (Office[at], _levels[at]) = (state.Successor ? 1 : 0, state.Level);
            }
        }
    }

    /// <summary>The problem in hand.</summary>
    public HoldoutProblem Problem { get; private set; }

    /// <summary>Number of signatories.</summary>
    public int Parties { get; }

    /// <summary>Number of homes.</summary>
    public int Homes => _structure.Space.Homes;

    /// <summary>Chance that all ratify, by home.</summary>
    public double[] Joint { get; }

    /// <summary>What a yes has to be worth over holding out, f(1 − r)/r: [party × homes + home].</summary>
    public double[] Penalty { get; }

    /// <summary>Expected cost of a failed ratification on one's own side, (1 − r)f.</summary>
    public double[] FailCost { get; }

    /// <summary>0 for an incumbent, 1 for a successor.</summary>
    public int[] Office { get; }

    /// <summary>Proposals that can be signed at the date in hand, in their order.</summary>
    public List<int> Open { get; } = [];

    /// <summary>First date from which terms stay the same.</summary>
    public int SteadyFrom => _breaks.Count == 0 ? 0 : _breaks[^1];

    /// <summary>Takes the numbers of a problem of the same structure.</summary>
    public void Begin(HoldoutProblem problem)
    {
        Problem = problem;
        _epoch = -1;
        var rows = Math.Max(1, problem.Proposals.Length);
        if (_net.Length != rows * Parties * 2)
            _net = new double[rows * Parties * 2];
        Array.Fill(Joint, 1);
        for (var i = 0; i < Parties; i++)
        {
            var party = problem.Parties[i];
            for (var home = 0; home < Homes; home++)
            {
                var at = (i * Homes) + home;
                var r = party.Government is { Ratification.IsEmpty: false } own ? own.Ratification[_levels[at]] : party.Ratification;
                Joint[home] *= r;
                FailCost[at] = (1 - r) * party.FailedRatification;
                Penalty[at] = FailCost[at] == 0 ? 0 : FailCost[at] / r;
            }
        }

        _breaks.Clear();
        foreach (var proposal in problem.Proposals)
        {
            Break(proposal.OpensAt);
            Break(After(proposal.ClosesAfter));
        }

        foreach (var inducement in problem.Inducements)
        {
            Break(inducement.From);
            Break(After(inducement.To));
        }

        _breaks.Sort();
    }

    /// <summary>Makes the numbers those of a date.</summary>
    /// <returns>Whether they may be others than before.</returns>
    public bool Prepare(int date)
    {
        var epoch = 0;
        while (epoch < _breaks.Count && _breaks[epoch] <= date)
            epoch++;
        if (epoch == _epoch)
            return false;
        _epoch = epoch;
        Open.Clear();
        for (var m = 0; m < Problem.Proposals.Length; m++)
        {
            if (Problem.Proposals[m].OpensAt <= date && date <= Problem.Proposals[m].ClosesAfter)
                Open.Add(m);
        }

        for (var at = 0; at < _net.Length; at++)
            _net[at] = NetOf(at / 2 / Parties, at / 2 % Parties, at % 2, date);
        return true;
    }

    /// <summary>Worth of signing net of audience cost, inducements counted, Ũ, in a home; with no proposal at all, what is added to any terms.</summary>
    public double Net(int proposal, int party, int home) => _net[(((proposal * Parties) + party) * 2) + Office[(party * Homes) + home]];

    /// <summary>What is added to a party's share of a pie: inducements less audience cost, both of the first proposal.</summary>
    public double Extra(int party, int home) => Net(0, party, home) - (Problem.Proposals.IsEmpty ? 0 : Problem.Proposals[0].Terms[party].Worth);

    private static int After(int date) => date == int.MaxValue ? int.MaxValue : date + 1;

    private void Break(int date)
    {
        if (date is > 0 and <= HoldoutProblemCheck.LatestDate && !_breaks.Contains(date))
            _breaks.Add(date);
    }

    private double NetOf(int proposal, int party, int office, int date)
    {
        var net = 0.0;
        if (!Problem.Proposals.IsEmpty)
        {
            var terms = Problem.Proposals[proposal].Terms[party];
            net = terms.Worth - (office == 0 ? terms.AudienceCost : 0);
        }

        foreach (var inducement in Problem.Inducements)
        {
            if (inducement.Party == party && inducement.From <= date && date <= inducement.To && (inducement.Proposal is not { } only || only == proposal))
                net += inducement.Worth * inducement.Delivered;
        }

        return net;
    }
}
