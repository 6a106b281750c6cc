using System.Collections.Frozen;

namespace Parley.Reading.Actors;

/// <summary>What the words of a name say about its bearer.</summary>
internal static class NameClasses
{
    private static readonly FrozenDictionary<string, string> Keywords = Build(
        ("party", "party parties greens liberals conservatives socialists democrats republicans labour labor nationalists centrists christian-democrats progressives populists communists likud"),
        ("union", "sindicato sindicatos syndicat gewerkschaft union unions brotherhood dockers longshoremen teamsters workers guild unite unison stevedores seafarers"),
        ("company", "company corporation corp corp. inc inc. ltd ltd. plc holdings holding group terminals terminal lines line shipping ports logistics energy steel airways airlines motors industries gas oil telecom capital partners ag sa gmbh cement fisheries seafoods technologies technology tech systems solutions foods farms mines mining resources refining semiconductors pharmaceuticals maker makers railways rail freight logistics airport airports terminals bank-holding"),
        ("nonstate_armed", "front militia brigade brigades army rebels guard resistance movement"),
        ("government", "ministry ministries department treasury parliament assembly senate cabinet office directorate chancellery agency secretariat bureau presidency duma knesset bundestag sejm"),
        ("igo", "organization organisation nations community commission court league fund bank authority council"),
        ("association", "association federation confederation chamber alliance coalition league society fleet producers owners farmers fishermen syndicate cooperative co-operative"),
        ("think_tank", "institute centre center foundation think-tank university college academy school observatory"),
        ("media", "interfax times post news agency herald tribune journal gazette guardian telegraph daily radio television tv broadcaster weekly courier standard"),
        ("ngo", "watch trust relief crescent cross campaign greenpeace amnesty"));

    private static readonly FrozenSet<string> Waters = new[] { "river", "lake", "dam", "sea", "bay", "gulf", "strait", "channel", "canal", "basin", "valley", "delta", "reservoir", "creek", "harbour", "harbor", "island", "islands", "mountains", "heights", "square", "palace", "hotel", "street", "avenue", "bridge", "crossing", "airport", "port", "bank", "province", "region", "district", "county", "peninsula", "corridor", "desert", "plateau", "estuary", "fjord", "sound", "ridge", "hall", "castle", "house", "camp", "grounds", "shelf", "triangle", "zone" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words with a capital that name no actor.</summary>
    public static FrozenSet<string> Never { get; } = (
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter ramadan eid mr mrs ms dr mme m monsieur madame senor señor herr frau sir madam lady lord article annex chapter clause resolution "
        + "protocol treaty agreement accord accords convention charter declaration act bill law memorandum plan roadmap summit conference convention i twitter telegram facebook instagram whatsapp youtube tiktok english french arabic russian-speaking internet god covid covid-19 gdp north south east west northern southern "
        + "eastern western state deputy secretary president minister prime vice chief foreign defence defense special envoy general annexe draft security nobel phase article round table").Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The type of body that a name's words tell, or null.</summary>
    public static string? TypeOf(IReadOnlyList<string> lowerWords)
    {
        // "Republic of Talvia", "Federation of Marenia": a state, where what follows is one name and no plural.
        if (lowerWords is [("republic" or "kingdom" or "federation" or "emirate" or "sultanate" or "principality" or "commonwealth"), "of", var land] && !land.EndsWith('s'))
            return "state";
        for (var i = lowerWords.Count - 1; i >= 0; i--)
        {
            if (Keywords.TryGetValue(lowerWords[i], out var type))
            {
                // "Ministry of …", "Union of …": the first word decides where "of" follows it.
                for (var j = 0; j < i; j++)
                {
                    if (j + 1 < lowerWords.Count && lowerWords[j + 1] is "of" or "for" && Keywords.TryGetValue(lowerWords[j], out var first))
                        return first;
                }
                return type is "association" or "igo" && lowerWords.Any(IsTrade) ? "union" : type;
            }
        }
        return null;
    }

    /// <summary>The type that a common noun before a name tells, or null: the opposition alliance Wakit Tamma.</summary>
    public static string? TypeOfNoun(string lower) => lower switch
    {
        "alliance" or "party" or "coalition" or "bloc" or "conservatives" or "liberals" or "greens" => "party",
        "union" or "federation" => "union",
        "company" or "firm" or "operator" or "maker" or "carrier" or "shipper" or "producer" or "manufacturer" or "group" => "company",
        "newspaper" or "broadcaster" or "daily" or "weekly" or "website" or "magazine" => "media",
        "rebels" or "militia" or "insurgents" or "faction" => "nonstate_armed",
        "association" or "lobby" => "association",
        "charity" or "watchdog" => "ngo",
        _ => null,
    };

    /// <summary>Whether an adjective is one of politics: the conservative Civic Union.</summary>
    public static bool IsPolitical(string lower) => lower is "conservative" or "liberal" or "socialist" or "nationalist" or "populist" or "centrist" or "centre-left" or "centre-right" or "center-left" or "center-right" or "far-right" or "far-left" or "left-wing"
        or "right-wing" or "social-democratic" or "green" or "agrarian" or "ruling" or "leftist" or "rightist" or "christian-democratic" or "anti-immigration" or "pro-european" or "eurosceptic" or "libertarian" or "communist";

    /// <summary>Whether a common noun after a name makes it a place: the Vaksh dam.</summary>
    public static bool IsPlaceNoun(string lower) => Waters.Contains(lower);

    /// <summary>Whether a name is that of a place on the map or a house.</summary>
    public static bool IsPlace(IReadOnlyList<string> lowerWords) => lowerWords.Count > 1 && (Waters.Contains(lowerWords[^1]) || lowerWords[0] is "lake" or "mount" or "cape" or "port" or "river" or "camp");

    private static FrozenDictionary<string, string> Build(params (string Type, string Words)[] rows)
    {
        var map = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (type, words) in rows)
        {
            foreach (var word in words.Split(' '))
                map.TryAdd(word, type);
        }
        return map.ToFrozenDictionary(StringComparer.Ordinal);
    }

    // Seafarers, teachers, drivers: an alliance or council of these is a union; owners and producers are not.
    private static bool IsTrade(string lower) => lower is "seafarers" or "deckhands" or "teachers" or "nurses" or "drivers" or "pilots" or "miners" or "workers" or "porters" or "crews" or "staff" or "stevedores" or "dockers" or "railwaymen" or "doctors" or "officers" or "labourers" or "longshoremen" or "truckers" or "postal" or "firefighters" or "employees" or "machinists" or "mariners";

    /// <summary>The PLOVER sector of a type.</summary>
    public static string? Sector(string type) => type switch
    {
        "party" => "PTY",
        "union" => "LAB",
        "company" => "BUS",
        "nonstate_armed" => "REB",
        "government" => "GOV",
        "state" or "territory" => "GOV",
        "igo" => "IGO",
        "association" => "BUS",
        "think_tank" => "EDU",
        "media" => "JRN",
        "ngo" => "NGO",
        _ => null,
    };
}
