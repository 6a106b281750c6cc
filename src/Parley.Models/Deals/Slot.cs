using System.Numerics;

namespace Parley.Models.Deals;

/// <summary>One issue, or several linked ones taken together, as options to choose one of.</summary>
/// <typeparam name="T">Whole numbers that hold every sum.</typeparam>
internal sealed class Slot<T> where T : struct, IBinaryInteger<T>
{
    private readonly double[][] _values;
    private readonly int[]? _codes;
    private readonly int[] _strides;

    /// <summary>Options of issues.</summary>
    /// <param name="issues">The issues.</param>
    /// <param name="values">The values of each.</param>
    /// <param name="codes">For linked issues, each option as a number whose digits are places in <paramref name="values"/>.</param>
    /// <param name="worth">Worths, option after option.</param>
    /// <param name="joins">Whether everything between an option and the next may be agreed.</param>
    /// <param name="parties">Number of parties.</param>
    public Slot(int[] issues, double[][] values, int[]? codes, T[] worth, bool[] joins, int parties)
    {
        (Issues, _values, _codes, Worth, Joins, Parties) = (issues, values, codes, worth, joins, parties);
        Count = worth.Length / parties;
        _strides = new int[issues.Length];
        for (var (k, stride) = (issues.Length - 1, 1); k >= 0; stride *= values[k--].Length)
            _strides[k] = stride;
        (Least, Most) = (new T[parties], new T[parties]);
        for (var i = 0; i < parties && Count > 0; i++)
        {
            (Least[i], Most[i]) = (worth[i], worth[i]);
            for (var o = 1; o < Count; o++)
            {
                Least[i] = T.Min(Least[i], worth[(o * parties) + i]);
                Most[i] = T.Max(Most[i], worth[(o * parties) + i]);
            }
        }
    }

    /// <summary>The issues, by their place in the problem.</summary>
    public int[] Issues { get; }

    /// <summary>Number of parties.</summary>
    public int Parties { get; }

    /// <summary>Number of options.</summary>
    public int Count { get; }

    /// <summary>Worths, option after option.</summary>
    public T[] Worth { get; }

    /// <summary>Whether everything between an option and the next may be agreed.</summary>
    public bool[] Joins { get; }

    /// <summary>The least worth to each party.</summary>
    public T[] Least { get; }

    /// <summary>The greatest worth to each party.</summary>
    public T[] Most { get; }

    /// <summary>Whether some values between two options may be agreed.</summary>
    public bool IsContinuous => Array.IndexOf(Joins, true) >= 0;

    /// <summary>The worths of an option.</summary>
    public ReadOnlySpan<T> Of(int option) => Worth.AsSpan(option * Parties, Parties);

    /// <summary>The value of one of its issues in an option.</summary>
    public double Value(int option, int issue) => _codes is null ? _values[0][option] : _values[issue][_codes[option] / _strides[issue] % _values[issue].Length];

    /// <summary>Writes the values of an option into a package.</summary>
    public void Write(int option, double[] package)
    {
        for (var k = 0; k < Issues.Length; k++)
            package[Issues[k]] = Value(option, k);
    }
}
