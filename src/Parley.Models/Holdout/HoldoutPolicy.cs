namespace Parley.Models.Holdout;

/// <summary>What is answered in every state: for each regime and home, rows over steps of a chance to sign, of each signatory's yes, and of each one's no alone standing in the way.</summary>
/// <remarks>Answers without noise are bits, four steps to a byte; noisy ones are chances.</remarks>
internal sealed class HoldoutPolicy
{
    private const long MostNumbers = 1_000_000_000;

    private readonly HoldoutStructure _structure;
    private readonly int _kinds;
    private int _size;

    public HoldoutPolicy(HoldoutStructure structure, int parties) => (_structure, _kinds) = (structure, 1 + (2 * parties));

    /// <summary>Bits, or empty.</summary>
    public byte[] Bits { get; private set; } = [];

    /// <summary>Chances, four to a group of steps, or empty.</summary>
    public double[] Chances { get; private set; } = [];

    /// <summary>The proposal voted on in every state, where it is kept.</summary>
    public byte[] Chosen { get; private set; } = [];

    /// <summary>Dates kept.</summary>
    public int Dates { get; private set; }

    /// <summary>Whether answers are noisy.</summary>
    public bool IsNoisy { get; private set; }

    /// <summary>Makes room for answers.</summary>
    /// <exception cref="ArgumentException">They would take too much memory.</exception>
    public void Begin(int dates, bool isNoisy, bool keepChosen)
    {
        (Dates, IsNoisy) = (dates, isNoisy);
        _size = _structure.Space.Regimes * _structure.Space.Homes * _kinds * _structure.Chunks;
        var needed = (long)_size * (dates + 1);
        if (needed * (isNoisy ? 4 * sizeof(double) : 1) > MostNumbers)
            throw new ArgumentException("The answers of so many states at so many dates are too many to keep.");
        if (isNoisy && Chances.Length < 4 * needed)
            Chances = new double[4 * needed];
        if (!isNoisy && Bits.Length < needed)
            Bits = new byte[needed];
        if (keepChosen)
            Chosen = new byte[needed / _kinds * HoldoutStructure.Lanes];
    }

    /// <summary>Place of the rows of a regime and home at a date, in groups of steps; those of dates past the last share one place, which is not kept.</summary>
    public int Row(int date, int regime, int home) =>
        (Math.Min(date, Dates) * _size) + (((regime * _structure.Space.Homes) + home) * _kinds * _structure.Chunks);

    /// <summary>Place of the proposals voted on in the same rows.</summary>
    public int ChosenRow(int row) => row / _kinds * HoldoutStructure.Lanes;

    /// <summary>The chance of an answer at a step: kind 0 to sign, then each signatory's yes, then each one's no alone.</summary>
    public double At(int kind, int row, int step)
    {
        var (chunk, lane) = ((step - 1) / HoldoutStructure.Lanes, (step - 1) % HoldoutStructure.Lanes);
        var at = row + (kind * _structure.Chunks) + chunk;
        return IsNoisy ? Chances[(at * HoldoutStructure.Lanes) + lane] : (Bits[at] >> lane) & 1;
    }

    /// <summary>Sets an answer; <paramref name="chance"/> is 0 or 1 where answers are not noisy.</summary>
    public void Set(int kind, int row, int step, double chance)
    {
        var (chunk, lane) = ((step - 1) / HoldoutStructure.Lanes, (step - 1) % HoldoutStructure.Lanes);
        var at = row + (kind * _structure.Chunks) + chunk;
        if (IsNoisy)
            Chances[(at * HoldoutStructure.Lanes) + lane] = chance;
        else if (chance > 0)
            Bits[at] |= (byte)(1 << lane);
    }

    /// <summary>Takes an answer without noise back.</summary>
    public void Unset(int kind, int row, int step)
    {
        var (chunk, lane) = ((step - 1) / HoldoutStructure.Lanes, (step - 1) % HoldoutStructure.Lanes);
        Bits[row + (kind * _structure.Chunks) + chunk] &= (byte)~(1 << lane);
    }

    /// <summary>Sets all answers of a row to no.</summary>
    public void Clear(int row)
    {
        if (IsNoisy)
            Chances.AsSpan(row * HoldoutStructure.Lanes, _kinds * _structure.Chunks * HoldoutStructure.Lanes).Clear();
        else
            Bits.AsSpan(row, _kinds * _structure.Chunks).Clear();
    }
}
