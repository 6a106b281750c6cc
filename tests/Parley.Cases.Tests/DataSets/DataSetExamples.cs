namespace Parley.Cases.Tests;

/// <summary>Made-up data sets that tests start from.</summary>
internal static class DataSetExamples
{
    public const string Long = """
        dossier,issue,title,group,actor,position,salience,capability,votes,reference-point,outcome,scale-low,scale-high
        water,flow,"Minimum flow, at the border",made up,uplands,40,80,60,,60,110,0,200
        water,flow,,,lowlands,160,70,40,,,,0,200
        water,flow,,,bank,100,,20,,,,0,200
        water,dam,Height,made up,uplands,100,50.5,60,,,,,
        water,dam,Height,made up,lowlands,0,20,40,,,,,
        water,dam,Height,made up,bank,,20,40,,,,,

        """;

    private static string[] Actors { get; } =
    [
        "com", "ep", "at", "be", "bu", "cr", "cy", "cz", "dk", "ee", "fi", "fr", "de", "el", "hu", "ie", "it", "lv", "lt", "lu",
        "mt", "nl", "pl", "pt", "ro", "si", "sk", "es", "se", "uk",
    ];

    /// <summary>The layout of DEU III with made-up issues.</summary>
    public static string Wide { get; } =
        Line(["prnrnmc", "isnrnmc", "prnr", "prname", "isnr", "type", "council", "proc", "counvte", "proccde", "issues", "intro", "finact",
            .. Actors.Select(a => "p" + a), .. Actors.Select(a => "s" + a), "rp", "out"])
        + Issue("d1i1", "23-03-00", "999", "0", "40")
        + Issue("d1i2", "2029-09-04", "2028-02-06", "", "")
        + Issue("d2i1", "26-09-2012", "2013-12-14", "50", "100");

    private static string Issue(string id, string intro, string end, string reference, string outcome) => Line(
    [
        "1", "1", id[..2], "\"made up\"", $"\"{id}\"", "Dir", "Env", "COD", "QMV", "1", "2", $"\"{intro}\"", end,
        .. Actors.Select((_, i) => i is 5 or 7 ? "" : $"{i * 3}"), .. Actors.Select((_, i) => i == 5 ? "0" : i == 9 ? "" : $"{90 - i}"), reference, outcome,
    ]);

    private static string Line(string[] cells) => string.Join('\t', cells) + "\n";
}
