namespace Parley.Models.Outcomes;

/// <summary>
/// The Shapley–Shubik index of a weighted voting game with vetoes, by dynamic programming over (members, votes)
/// (Shapley &amp; Shubik 1954; Mann &amp; Shapley 1962). Coalitions are counted exactly in integers.
/// </summary>
public static class ShapleyShubik
{
    /// <summary>Most players for which every count fits the integers used.</summary>
    public const int MaxPlayers = 120;

    /// <summary>Most cells (members × votes) of the table.</summary>
    private const long MaxCells = 20_000_000;

    /// <summary>
    /// The index by player: the share of orderings in which the player completes a winning coalition. Sums to 1.
    /// A coalition wins iff its votes reach the quota and it holds every veto player.
    /// </summary>
    /// <param name="votes">Whole votes by player, 0 or more.</param>
    /// <param name="quota">Votes needed.</param>
    /// <param name="vetoes">Indices of players without whom nothing passes.</param>
    /// <param name="reason">Why there is no index, or <see langword="null"/>.</param>
    /// <returns>The index, or <see langword="null"/> where the game cannot be won or is too large.</returns>
    public static double[]? Index(ReadOnlySpan<int> votes, long quota, ReadOnlySpan<int> vetoes, out string? reason) =>
        Index(votes, quota, vetoes, [], out reason);

    /// <summary>The index of a game in which some veto players can be overridden by all other players together.</summary>
    /// <param name="votes">Whole votes by player, 0 or more.</param>
    /// <param name="quota">Votes needed.</param>
    /// <param name="vetoes">Indices of players without whom nothing passes.</param>
    /// <param name="overridable">
    /// Indices of players whose consent is needed, unless all players that are in neither list agree, as members of the
    /// Council can override the Commission; they have no votes.
    /// </param>
    /// <param name="reason">Why there is no index, or <see langword="null"/>.</param>
    /// <returns>The index, or <see langword="null"/> where the game cannot be won or is too large.</returns>
    public static double[]? Index(
        ReadOnlySpan<int> votes, long quota, ReadOnlySpan<int> vetoes, ReadOnlySpan<int> overridable, out string? reason)
    {
        // 1. Roles: h players with a veto, f with an overridable one, the rest free.
        var n = votes.Length;
        var role = new Role[n];
        foreach (var veto in vetoes)
        {
            if (veto < 0 || veto >= n || role[veto] != Role.Free)
                return Refuse("A veto is given twice or to a player that is not in the list.", out reason);
            role[veto] = Role.Veto;
        }

        foreach (var veto in overridable)
        {
            if (veto < 0 || veto >= n || role[veto] != Role.Free || votes[veto] != 0)
                return Refuse("An overridable veto is given twice, to a player with votes, or to one that is not in the list.", out reason);
            role[veto] = Role.Overridable;
        }

        long total = 0, vetoVotes = 0;
        for (var i = 0; i < n; i++)
        {
            if (votes[i] < 0)
                return Refuse("A vote is negative.", out reason);
            total += votes[i];
            vetoVotes += role[i] == Role.Free ? 0 : votes[i];
        }

        int h = vetoes.Length, f = overridable.Length, free = n - h - f;
        if (n is 0 or > MaxPlayers)
            return Refuse($"The index is computed for 1 to {MaxPlayers} players.", out reason);
        if (quota > total || (quota <= 0 && h + f == 0) || (f > 0 && free == 0))
            return Refuse("The game is decided whatever the players do: the quota is out of reach or no vote is needed.", out reason);
        if ((free + 1L) * (total - vetoVotes + 1) > MaxCells)
            return Refuse("There are too many votes for an exact count: divide them by a common factor.", out reason);
        reason = null;

        // 2. count[s][v] = number of coalitions of s free players that hold v votes.
        var width = (int)(total - vetoVotes) + 1;
        var count = new UInt128[free + 1, width];
        count[0, 0] = 1;
        var members = 0;
        for (var i = 0; i < n; i++)
        {
            if (role[i] != Role.Free)
                continue;
            for (var s = members; s >= 0; s--)
            {
                for (var v = width - 1 - votes[i]; v >= 0; v--)
                    count[s + 1, v + votes[i]] += count[s, v];
            }

            members++;
        }

        // 3. share[s] = s!(n − s − 1)!/n!, the share of orderings in which exactly a given set of s players comes first.
        var share = new double[n];
        share[0] = 1.0 / n;
        for (var s = 1; s < n; s++)
            share[s] = share[s - 1] * s / (n - s);

        // 4. A veto player completes every coalition of the other vetoes that has the votes; so does an overridable one,
        //    where the free players are not all there already.
        var needed = Math.Max(0, quota - vetoVotes);
        double vetoIndex = 0, overridableIndex = 0;
        for (var s = 0; s <= free; s++)
        {
            var winning = (double)Between(count, s, needed, width);
            if (h > 0)
                vetoIndex += winning * share[s + h + f - 1];
            if (f > 0 && s < free)
                overridableIndex += winning * share[s + h + f - 1];
        }

        // 5. All free players together, with t of the overridable ones: whoever completes that has won.
        double lastFree = 0, ways = 1;
        for (var t = 0; t < f; t++)
        {
            lastFree += share[free - 1 + h + t] * ways;
            if (h > 0)
                vetoIndex += share[free + h - 1 + t] * ways;
            ways = ways * (f - t) / (t + 1);
        }

        // 6. A free player completes those that hold all vetoes and lack between 1 and its own votes.
        var index = new double[n];
        var without = new UInt128[free + 1, width];
        for (var i = 0; i < n; i++)
        {
            index[i] = role[i] switch { Role.Veto => vetoIndex, Role.Overridable => overridableIndex, _ => lastFree };
            if (role[i] != Role.Free)
                continue;
            Remove(count, votes[i], without);
            for (var s = 0; s < free; s++)
                index[i] += share[s + h + f] * (double)Between(without, s, Math.Max(0, needed - votes[i]), needed);
        }

        return index;
    }

    /// <summary>Takes one player out of the counts: the exact reverse of adding it.</summary>
    private static void Remove(UInt128[,] count, int votes, UInt128[,] without)
    {
        var sizes = count.GetLength(0);
        var width = count.GetLength(1);
        for (var s = 0; s < sizes; s++)
        {
            for (var v = 0; v < width; v++)
                without[s, v] = count[s, v] - (s > 0 && v >= votes ? without[s - 1, v - votes] : 0);
        }
    }

    private static UInt128 Between(UInt128[,] count, int size, long from, long below)
    {
        UInt128 sum = 0;
        for (var v = from; v < below; v++)
            sum += count[size, v];
        return sum;
    }

    private enum Role
    {
        Free,
        Veto,
        Overridable,
    }

    private static double[]? Refuse(string why, out string? reason)
    {
        reason = why;
        return null;
    }
}
