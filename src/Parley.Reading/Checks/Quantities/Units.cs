using Parley.Reading.Language;

namespace Parley.Reading.Checks.Quantities;

/// <summary>What numbers are measured in.</summary>
internal static class Units
{
    private static readonly Dictionary<string, string> Money = new(StringComparer.Ordinal)
    {
        ["$"] = "$",
        ["€"] = "€",
        ["£"] = "£",
        ["¥"] = "¥",
        ["₹"] = "₹",
        ["₽"] = "₽",
        ["₺"] = "₺",
        ["₩"] = "₩",
        ["dollar"] = "$",
        ["euro"] = "€",
        ["pound"] = "£",
        ["yen"] = "¥",
        ["rupee"] = "₹",
        ["rouble"] = "₽",
        ["ruble"] = "₽",
        ["lira"] = "₺",
        ["won"] = "₩",
        ["yuan"] = "yuan",
        ["franc"] = "franc",
        ["krona"] = "krona",
        ["peso"] = "peso",
    };

    private static readonly Dictionary<string, double> Days = new(StringComparer.Ordinal)
    {
        ["minute"] = 1.0 / 1440,
        ["hour"] = 1.0 / 24,
        ["day"] = 1,
        ["night"] = 1,
        ["week"] = 7,
        ["fortnight"] = 14,
        ["month"] = 30,
        ["year"] = 365,
        ["decade"] = 3650,
    };

    // What is counted under several names in reports of negotiations.
    private static readonly string[][] Families =
    [
        ["seat", "vote", "deputy", "member", "mandate", "mp", "lawmaker", "legislator", "parliamentarian", "councillor", "delegate", "senator"],
        ["captive", "prisoner", "detainee", "hostage", "name", "person", "people", "man", "woman", "soldier", "abductee", "inmate", "civilian"],
        ["worker", "job", "post", "employee", "striker", "driver", "docker", "staff", "position", "colleague"],
        ["troop", "soldier", "observer", "peacekeeper", "monitor", "fighter", "policeman"],
        ["ton", "tonne"],
        ["party", "faction", "group"],
        ["country", "state", "government", "nation", "member"],
        ["ship", "vessel", "tanker", "boat"],
        ["warhead", "missile", "weapon", "launcher"],
    ];

    /// <summary>The currency that a sign or noun stands for, or null.</summary>
    public static string? Currency(string lemma) => Money.GetValueOrDefault(lemma);

    /// <summary>How many days a unit of time has, or null.</summary>
    public static double? InDays(string lemma) => Days.TryGetValue(lemma, out var days) ? days : null;

    /// <summary>Whether parts and whole may be named by these two nouns.</summary>
    public static bool SameFamily(string a, string b) => a == b || Array.Exists(Families, f => f.Contains(a) && f.Contains(b));

    /// <summary>Whether these are what votes are counted in.</summary>
    public static bool AreSeats(string unit) => Families[0].Contains(unit) && unit is not ("member" or "delegate");

    /// <summary>A noun in the singular.</summary>
    public static string Singular(Token token)
    {
        var lower = token.Lower;
        if (token.Lemma.Length > 0 && token.Lemma != lower)
            return token.Lemma;
        if (lower.Length > 4 && lower.EndsWith("ies", StringComparison.Ordinal))
            return lower[..^3] + "y";
        if (lower.Length > 4 && (lower.EndsWith("ches", StringComparison.Ordinal) || lower.EndsWith("shes", StringComparison.Ordinal) || lower.EndsWith("sses", StringComparison.Ordinal)))
            return lower[..^2];
        return lower.Length > 3 && lower[^1] == 's' && lower[^2] is not ('s' or 'u' or 'i') ? lower[..^1] : lower;
    }
}
