using System.Collections.Frozen;

namespace Parley.Cases;

/// <summary>Votes in the Council of the European Union as capability, by date.</summary>
/// <remarks>
/// Each member's votes (from November 2014 its population) divided by those of the largest member; Commission and
/// Parliament 1. Facts: EU-15 weights, Treaty establishing the European Community, Art. 205(2) in the version of the 1994
/// Act of Accession; weights from 2004, Treaty of Nice, Declaration 20 and Protocol on enlargement, with the Acts of
/// Accession of 2003, 2005 and 2012; population on 1 January 2016 in thousands, Eurostat table demo_pjan. Accession on
/// 1 May 2004, 1 January 2007 and 1 July 2013; double majority of Art. 16(4) TEU from 1 November 2014.
/// Which weights a proposal takes goes by the date of its final act, or a year after its introduction where that is not
/// known; a proposal introduced before mid-2001 keeps the fifteen members of its day.
/// </remarks>
public sealed class CapabilityTable
{
    private static readonly FrozenDictionary<string, double> Fifteen = Weights(
        "at 4 be 5 dk 3 fi 3 fr 10 de 10 el 5 ie 3 it 10 lu 2 nl 5 pt 5 es 8 se 4 uk 10");

    private static readonly FrozenDictionary<string, double> Nice = Weights(
        "de 29 fr 29 it 29 uk 29 es 27 pl 27 ro 14 nl 13 be 12 cz 12 el 12 hu 12 pt 12 at 10 bu 10 se 10 " +
        "dk 7 fi 7 ie 7 lt 7 sk 7 cr 7 cy 4 ee 4 lv 4 lu 4 si 4 mt 3");

    private static readonly FrozenDictionary<string, double> Population = Weights(
        "at 8690 be 11311 bu 7154 cy 848 cz 10554 dk 5707 ee 1316 fi 5487 fr 66760 de 82176 el 10784 hu 9830 ie 4726 it 60666 " +
        "lv 1969 lt 2889 lu 576 mt 450 nl 16979 pl 37967 pt 10341 ro 19760 sk 5426 si 2064 es 46440 se 9851 uk 65383 cr 4191");

    private static readonly FrozenSet<string> From2007 = new[] { "bu", "ro" }.ToFrozenSet(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, double> _weights;
    private readonly Func<string, bool> _isMember;
    private readonly double _largest;

    private CapabilityTable(string name, FrozenDictionary<string, double> weights, Func<string, bool> isMember)
    {
        Name = name;
        _weights = weights;
        _isMember = isMember;
        _largest = weights.Where(w => isMember(w.Key)).Max(w => w.Value);
    }

    /// <summary>Which weights these are: EU-15, EU-25, EU-27, EU-28 or population.</summary>
    public string Name { get; }

    /// <summary>All members' votes, or their population in thousands, together.</summary>
    public double Total => _weights.Where(w => _isMember(w.Key)).Sum(w => w.Value);

    /// <summary>The weights for a proposal.</summary>
    /// <param name="introduced">When it was introduced.</param>
    /// <param name="concluded">When it was decided; a year after the introduction where not known.</param>
    /// <returns>The weights; those of the fifteen where neither date is known.</returns>
    public static CapabilityTable For(DateOnly? introduced, DateOnly? concluded)
    {
        var day = concluded ?? introduced?.AddYears(1);
        if (day is null || day < new DateOnly(2004, 5, 1) || introduced < new DateOnly(2001, 7, 1))
            return new("EU-15", Fifteen, static _ => true);
        if (day < new DateOnly(2007, 1, 1))
            return new("EU-25", Nice, static a => a != "cr" && !From2007.Contains(a));
        if (day < new DateOnly(2013, 7, 1))
            return new("EU-27", Nice, static a => a != "cr");
        return day < new DateOnly(2014, 11, 1) ? new("EU-28", Nice, static _ => true) : new("population", Population, static _ => true);
    }

    /// <summary>The capability of an actor, 0 to 1; <see langword="null"/> where it has no part.</summary>
    /// <param name="actor">A country by its two letters in DEU III (Bulgaria <c>bu</c>, Croatia <c>cr</c>, Greece <c>el</c>), <c>com</c> or <c>ep</c>.</param>
    public double? Of(string actor) => actor is "com" or "ep" ? 1 : VotesOf(actor) / _largest;

    /// <summary>The votes or the population in thousands of an actor; <see langword="null"/> where it has none.</summary>
    /// <param name="actor">As for <see cref="Of"/>.</param>
    public double? VotesOf(string actor) => _isMember(actor) && _weights.TryGetValue(actor, out var weight) ? weight : null;

    private static FrozenDictionary<string, double> Weights(string pairs) => pairs.Split(' ').Chunk(2)
        .ToFrozenDictionary(p => p[0], p => double.Parse(p[1], System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal);
}
