using System.Globalization;
using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Parley.Reading.Tests.Scoring;

/// <summary>A gold file read back as if it were a prediction, to be spoiled in ways that a test names.</summary>
public static class GoldPrediction
{
    private static readonly string[] Arrays =
        ["actors", "places", "attributions", "hedges", "events", "positions", "loaded", "problems", "contradictions", "leverage", "channels", "questions"];

    /// <summary>The ways to spoil a prediction.</summary>
    public static IReadOnlyDictionary<string, Action<JsonObject>> Faults { get; } = new Dictionary<string, Action<JsonObject>>
    {
        ["nothing"] = _ => { },
        ["roles reversed"] = d => Each(d, "events", e => (e["source"], e["target"]) = (e["target"]!.DeepClone(), e["source"]!.DeepClone())),
        ["everything occurred"] = d => Each(d, "events", e => e["status"] = "occurred"),
        ["no attribution on events"] = d => Each(d, "events", e => e.Remove("attribution")),
        ["every second record missing"] = d => Array.ForEach(Arrays[2..], name => DropOdd(d, name)),
        ["cues cut short"] = d => Each(d, "hedges", h => Move(h["cue"]!, 0, -1)),
        ["cues one word longer"] = d => Each(d, "attributions", t => Move(t["cue"]!, 0, 5)),
        ["mentions off by one"] = d => Each(d, "actors", a => Move(a["mentions"]!.AsArray().Last()!, 1, 0)),
        ["first two actors merged"] = MergeFirstTwo,
        ["every actor by mention"] = SplitAll,
        ["one position for all"] = d => Each(d, "positions", p => (p["stance"], p["strength"]) = ("demand", "stated")),
        ["whole sentences loaded"] = d => Each(d, "loaded", o => Move(o["span"]!, -60, 60)),
        ["one side of each problem"] = d => Each(d, "problems", x => x["spans"] = new JsonArray(x["spans"]![0]!.DeepClone())),
        ["wrong one excluded"] = d => Each(d, "channels", c => (c["members"], c["excluded"]) = (c["excluded"]!.DeepClone(), c["members"]!.DeepClone())),
        ["all events doubled elsewhere"] = DoubleEvents,
        ["places as organisations"] = PlacesAsActors,
    };

    public static string Of(string goldPath, string fault)
    {
        var prediction = Read(goldPath);
        Faults[fault](prediction);
        return prediction.ToJsonString();
    }

    /// <summary>The arrays of a gold file that a reader's output has too.</summary>
    public static JsonObject Read(string goldPath)
    {
        var root = (YamlMappingNode)YamlShape.Parse(File.ReadAllText(goldPath));
        return new(Arrays.Select(name => KeyValuePair.Create(name, Convert(root.Children[name]))));
    }

    private static JsonNode? Convert(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Children.Select(p => KeyValuePair.Create(((YamlScalarNode)p.Key).Value!, Convert(p.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(Convert)]),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: null or "" or "~" or "null" } => null,
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "true" or "false" } truth => truth.Value == "true",
        YamlScalarNode { Style: ScalarStyle.Plain } number when int.TryParse(number.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var n) => n,
        YamlScalarNode text => text.Value,
        _ => throw new InvalidDataException($"A gold file holds no {node.NodeType}."),
    };

    private static void Each(JsonObject prediction, string array, Action<JsonObject> spoil)
    {
        foreach (var item in prediction[array]!.AsArray())
            spoil(item!.AsObject());
    }

    private static void Move(JsonNode span, int start, int end)
    {
        span["start"] = Math.Max(0, (int)span["start"]! + start);
        span["end"] = (int)span["end"]! + end;
    }

    private static void DropOdd(JsonObject prediction, string name)
    {
        var array = prediction[name]!.AsArray();
        for (var i = array.Count - 1; i >= 0; i--)
        {
            if (i % 2 == 1)
                array.RemoveAt(i);
        }
    }

    private static void MergeFirstTwo(JsonObject prediction)
    {
        var (first, second) = (prediction["actors"]![0]!, prediction["actors"]![1]!);
        foreach (var mention in second["mentions"]!.AsArray())
            first["mentions"]!.AsArray().Add(mention!.DeepClone());
        prediction["actors"]!.AsArray().RemoveAt(1);
    }

    private static void SplitAll(JsonObject prediction)
    {
        var split = new JsonArray();
        Each(prediction, "actors", a =>
        {
            foreach (var mention in a["mentions"]!.AsArray())
            {
                split.Add(new JsonObject
                {
                    ["id"] = $"Z{split.Count}",
                    ["name"] = mention!["text"]!.DeepClone(),
                    ["type"] = a["type"]!.DeepClone(),
                    ["mentions"] = new JsonArray(mention.DeepClone()),
                });
            }
        });
        prediction["actors"] = split;
    }

    private static void DoubleEvents(JsonObject prediction)
    {
        foreach (var e in prediction["events"]!.AsArray().ToArray())
        {
            var copy = e!.DeepClone();
            Move(copy["trigger"]!, 200, 200);
            prediction["events"]!.AsArray().Add(copy);
        }
    }

    private static void PlacesAsActors(JsonObject prediction)
    {
        Each(prediction, "places", p =>
        {
            var actor = p.DeepClone().AsObject();
            actor["type"] = "organisation";
            prediction["actors"]!.AsArray().Add(actor);
        });
        prediction["places"] = new JsonArray();
    }
}
