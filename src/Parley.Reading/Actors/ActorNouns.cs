using System.Collections.Frozen;

namespace Parley.Reading.Actors;

/// <summary>Common nouns that stand for actors, and what they can stand for.</summary>
internal static class ActorNouns
{
    /// <summary>Nouns of people and bodies that act for the state or organisation before them: "Ukrainian negotiators", "the union's lawyers".</summary>
    public static FrozenSet<string> Agents { get; } = Set(
        "government administration cabinet ministry parliament congress senate assembly kremlin regime authority authorities military army navy force forces troop troops soldier police delegation team negotiator official diplomat aide "
        + "minister president premier chancellor leader leadership envoy emissary representative mediator spokesman spokeswoman spokesperson ambassador general commander chief head secretary commissioner lawmaker mp deputy senator legislator "
        + "rebel fighter militia insurgent separatist side party delegate adviser advisor source officer source counterpart ally partner backer patron opponent rival bloc coalition alliance opposition faction wing group movement union worker docker "
        + "employer employee member striker steward company firm operator carrier shipper owner management executive board farmer fisherman fleet trawler skipper vessel ship council commission court judge bank creditor lender bondholder investor "
        + "neighbour neighbor state country nation republic kingdom power people voter citizen public community camp executive whitehall chairman chairwoman chair director lawyer economist analyst expert monitor inspector observer peacekeeper "
        + "warplane plane boat fighter-jet missile airstrike patrol gunmen gunman militant camp counterpart activist campaigner protester picket unionist backbencher delegate unit battalion brigade warship jet artillery drone gunner sniper air-force airforce intelligence service");

    /// <summary>Nouns that mean one body named before: the type of actor that they look for.</summary>
    public static FrozenDictionary<string, string[]> Bodies { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["union"] = ["union"],
        ["federation"] = ["union", "association", "company"],
        ["company"] = ["company"],
        ["operator"] = ["company"],
        ["employer"] = ["company", "association"],
        ["firm"] = ["company"],
        ["group"] = ["nonstate_armed", "company", "ngo", "organisation"],
        ["management"] = ["company"],
        ["worker"] = ["union"],
        ["docker"] = ["union"],
        ["striker"] = ["union"],
        ["stevedore"] = ["union"],
        ["army"] = ["state", "military"],
        ["military"] = ["state", "military"],
        ["cabinet"] = ["state", "government"],
        ["front"] = ["nonstate_armed", "party"],
        ["movement"] = ["nonstate_armed", "party"],
        ["rebel"] = ["nonstate_armed"],
        ["militia"] = ["nonstate_armed"],
        ["insurgent"] = ["nonstate_armed"],
        ["party"] = ["party"],
        ["alliance"] = ["igo", "party"],
        ["bloc"] = ["igo"],
        ["ministry"] = ["government"],
        ["commission"] = ["igo", "government"],
        ["authority"] = ["government", "company"],
        ["agency"] = ["igo", "government", "media"],
        ["bank"] = ["igo", "company"],
        ["fund"] = ["igo"],
        ["association"] = ["association", "union"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Nouns that mean both parties of a negotiation.</summary>
    public static FrozenSet<string> Pairs { get; } = Set("camp camps side sides party parties delegation delegations government governments country countries capital capitals neighbour neighbours neighbor neighbors state states team teams negotiator negotiators nation nations army armies rival rivals");

    /// <summary>Nouns of single people with an office.</summary>
    public static FrozenSet<string> Offices { get; } = Set("president minister premier chancellor leader envoy ambassador general commander secretary commissioner mediator spokesman spokeswoman spokesperson chairman chairwoman chair director king emir");

    /// <summary>Nouns of people who only hear, see or number.</summary>
    public static FrozenSet<string> NoActors { get; } = Set("reporter journalist people person number paper matter order answer corner border water quarter chapter power letter offer member-state factor sector minister-level figure corridor terror error mirror labour harbour favour behaviour neighbour rumour honour colour hour");

    /// <summary>Nouns that only count who follows: thousands of farmers.</summary>
    public static FrozenSet<string> Counts { get; } = Set("thousand hundred dozen score ten number crowd majority handful group representative member delegation million");

    /// <summary>Whether a word has the form of a plural of people: holders, processors, activists.</summary>
    public static bool IsPeople(string lower) =>
        lower.Length > 6 && !NoActors.Contains(lower.TrimEnd('s')) && (lower.EndsWith("ers", StringComparison.Ordinal) || lower.EndsWith("ors", StringComparison.Ordinal) || lower.EndsWith("ists", StringComparison.Ordinal) || lower.EndsWith("men", StringComparison.Ordinal)
            || lower.EndsWith("ees", StringComparison.Ordinal) || lower.EndsWith("ants", StringComparison.Ordinal) || lower.EndsWith("ians", StringComparison.Ordinal)) || lower is "unions" or "associations" or "parties" or "ministries" or "groups" or "pickets" or "crews" or "herders" or "bondholders" or "society";

    private static FrozenSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
