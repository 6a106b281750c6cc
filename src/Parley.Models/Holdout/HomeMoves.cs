namespace Parley.Models.Holdout;

/// <summary>A government that may fall in a home, and the home that its fall leads to.</summary>
/// <param name="Home">The home.</param>
/// <param name="Reset">The home with the successor.</param>
internal readonly record struct Fall(int Home, int Reset);

/// <summary>
/// Moves between homes: every government's support goes a level down, stays, or goes a level up, so that a home has 3 to the
/// power of governments ways on, and as many ways lead to it. At the edges of support two ways are the same.
/// </summary>
internal sealed class HomeMoves
{
    public HomeMoves(HoldoutProblem problem, HoldoutSpace space)
    {
        Count = space.Homes;
        Governed = [.. Enumerable.Range(0, problem.Parties.Length).Where(i => problem.Parties[i].Government is not null)];
        var governments = Governed.Select(i => problem.Parties[i].Government!).ToArray();
        Ways = (int)Math.Pow(3, governments.Length);
        (To, From, FromWay) = (new int[Count * Ways], new int[Count * Ways], new int[Count * Ways]);
        var own = new GovernmentState[governments.Length];
        var other = new GovernmentState[governments.Length];
        for (var home = 0; home < Count; home++)
        {
            for (var g = 0; g < own.Length; g++)
                own[g] = space.GovernmentAt(home, g);
            for (var way = 0; way < Ways; way++)
            {
                var came = 0;
                for (var (g, rest, power) = (0, way, 1); g < own.Length; g++, rest /= 3, power *= 3)
                    other[g] = own[g] with { Level = Math.Clamp(own[g].Level + (rest % 3) - 1, 0, governments[g].Levels - 1) };
                To[(home * Ways) + way] = space.Home(other);
                for (var (g, rest, power) = (0, way, 1); g < own.Length; g++, rest /= 3, power *= 3)
                {
                    var (level, by) = Source(own[g].Level, rest % 3, governments[g].Levels);
                    other[g] = own[g] with { Level = level };
                    came += by * power;
                }

                From[(home * Ways) + way] = space.Home(other);
                FromWay[(home * Ways) + way] = came;
            }
        }

        Falls = [.. governments.Select((government, g) => FallsOf(space, government, g))];
        FirstDate = new int[Count];
        Array.Fill(FirstDate, int.MaxValue);
        Reach(space.StartHome);
    }

    /// <summary>Number of homes.</summary>
    public int Count { get; }

    /// <summary>Ways on from a home, and to it.</summary>
    public int Ways { get; }

    /// <summary>The signatories whose governments are followed, by their places.</summary>
    public int[] Governed { get; }

    /// <summary>Where each way from a home leads: [home × ways + way]. Of a way's digits to base 3, that of a government is 0 for down, 1 for staying, 2 for up.</summary>
    public int[] To { get; }

    /// <summary>Where the ways to a home come from.</summary>
    public int[] From { get; }

    /// <summary>Which way of that home it is.</summary>
    public int[] FromWay { get; }

    /// <summary>For each government, the homes in which it may fall; those that its fall does not change come last.</summary>
    public Fall[][] Falls { get; }

    /// <summary>First date at which a home may be reached; once reached it stays so.</summary>
    public int[] FirstDate { get; }

    private static (int Level, int Way) Source(int level, int slot, int levels) => slot switch
    {
        0 when level < levels - 1 => (level + 1, 0),
        0 => (level, 2),
        2 when level > 0 => (level - 1, 2),
        2 => (level, 0),
        _ => (level, 1),
    };

    private static Fall[] FallsOf(HoldoutSpace space, HoldoutGovernment government, int g)
    {
        var falls = new List<Fall>();
        var states = new GovernmentState[space.Governments];
        for (var home = 0; home < space.Homes && government.FallChance > 0; home++)
        {
            for (var j = 0; j < states.Length; j++)
                states[j] = space.GovernmentAt(home, j);
            if (states[g].Level > government.FallsAt)
                continue;
            states[g] = new(government.ResetTo, true);
            falls.Add(new(home, space.Home(states)));
        }

        return [.. falls.OrderBy(f => f.Home == f.Reset)];
    }

    private void Reach(int start)
    {
        FirstDate[start] = 0;
        var edge = new List<int> { start };
        for (var date = 1; edge.Count > 0; date++)
        {
            var reached = new List<int>();
            foreach (var home in edge)
            {
                for (var way = 0; way < Ways; way++)
                    reached.Add(To[(home * Ways) + way]);
            }

            // A fall may follow on a move in the same period, and one fall on another's.
            foreach (var falls in Falls)
            {
                var reset = falls.ToDictionary(f => f.Home, f => f.Reset);
                reached.AddRange(reached.Where(reset.ContainsKey).Select(h => reset[h]).ToArray());
            }

            edge = [.. reached.Distinct().Where(h => FirstDate[h] == int.MaxValue)];
            foreach (var home in edge)
                FirstDate[home] = date;
        }
    }
}
