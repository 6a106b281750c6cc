namespace Parley.Core;

/// <summary>The sixteen event types of PLOVER 2.0.</summary>
public enum PloverType
{
    /// <summary>Says that it is willing, offers or promises to cooperate.</summary>
    Agree,

    /// <summary>Meets, visits, phones, negotiates.</summary>
    Consult,

    /// <summary>Praises, endorses, recognises, signs: political, not material.</summary>
    Support,

    /// <summary>Yields in words: announced easing, apology, withdrawn demand.</summary>
    Concede,

    /// <summary>Exchanges with the other in fact.</summary>
    Cooperate,

    /// <summary>Helps materially, one-sidedly.</summary>
    Aid,

    /// <summary>Yields in fact: withdraws, releases, disarms.</summary>
    Retreat,

    /// <summary>Demands, requests, calls on.</summary>
    Request,

    /// <summary>Criticises, complains, alleges.</summary>
    Accuse,

    /// <summary>Refuses, turns down, vetoes.</summary>
    Reject,

    /// <summary>Warns of consequences that it would bring about.</summary>
    Threaten,

    /// <summary>Collective civilian action.</summary>
    Protest,

    /// <summary>Cuts existing relations.</summary>
    Sanction,

    /// <summary>Moves forces short of using them.</summary>
    Mobilize,

    /// <summary>Represses or restricts short of violence.</summary>
    Coerce,

    /// <summary>Does deliberate bodily harm.</summary>
    Assault,
}

/// <summary>An event type in the older CAMEO coding.</summary>
/// <param name="Root">CAMEO root code, two digits.</param>
/// <param name="Goldstein">Goldstein value of the root, −10 (conflict) to 10 (cooperation). Not a measure of concession.</param>
public readonly record struct CameoRoot(string Root, double Goldstein);

/// <summary>Derives CAMEO roots and Goldstein values from PLOVER types.</summary>
/// <remarks>
/// Several roots map to one type; the root taken is the one whose meaning is closest without a mode: 08 for both kinds of
/// yielding, 11 for accusing, 18 for assault. Root values are those of GDELT's table.
/// </remarks>
public static class Plover
{
    /// <summary>The CAMEO root and Goldstein value of a type.</summary>
    public static CameoRoot ToCameo(PloverType type) => type switch
    {
        PloverType.Agree => new("03", 4.0),
        PloverType.Consult => new("04", 1.0),
        PloverType.Support => new("05", 3.5),
        PloverType.Cooperate => new("06", 6.0),
        PloverType.Aid => new("07", 7.0),
        PloverType.Concede or PloverType.Retreat => new("08", 5.0),
        PloverType.Request => new("10", -5.0),
        PloverType.Accuse => new("11", -2.0),
        PloverType.Reject => new("12", -4.0),
        PloverType.Threaten => new("13", -6.0),
        PloverType.Protest => new("14", -6.5),
        PloverType.Mobilize => new("15", -7.2),
        PloverType.Sanction => new("16", -4.0),
        PloverType.Coerce => new("17", -7.0),
        PloverType.Assault => new("18", -9.0),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "Not a PLOVER type."),
    };
}
