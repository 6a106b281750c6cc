using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Parley.Reading.Tests.Scoring;

/// <summary>Short ways to ask a YAML node for what a gold file holds.</summary>
public static class YamlShape
{
    public static YamlNode Parse(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return stream.Documents[0].RootNode;
    }

    public static YamlNode? Get(this YamlNode node, string name) =>
        node is YamlMappingNode map && map.Children.TryGetValue(new YamlScalarNode(name), out var value) && !IsNull(value) ? value : null;

    public static IEnumerable<YamlNode> Items(this YamlNode node, string name) => node.Get(name) switch
    {
        null => [],
        YamlSequenceNode list => list.Children,
        var one => [one],
    };

    public static string? Text(this YamlNode node, string name) => (node.Get(name) as YamlScalarNode)?.Value;

    public static string Need(this YamlNode node, string name) =>
        node.Text(name) ?? throw new InvalidDataException($"'{name}' is missing at {node.Start}.");

    public static string[] Texts(this YamlNode node, string name) => [.. node.Items(name).Select(v => v is YamlScalarNode scalar ? scalar.Value ?? "" : v.ToString())];

    public static int Number(this YamlNode node, string name) =>
        int.Parse(node.Need(name), System.Globalization.CultureInfo.InvariantCulture);

    public static bool Is(this YamlNode node, string name) => node.Text(name) == "true";

    public static GoldExtent Extent(this YamlNode node, string name) =>
        (node.Get(name) ?? throw new InvalidDataException($"'{name}' is missing at {node.Start}.")).ToExtent();

    public static GoldExtent[] Extents(this YamlNode node, string name) => [.. node.Items(name).Select(ToExtent)];

    public static GoldExtent ToExtent(this YamlNode node) =>
        new(node.Need("s"), new(node.Number("start"), node.Number("end")), node.Need("text"), node.Text("kind") ?? "");

    private static bool IsNull(YamlNode node) =>
        node is YamlScalarNode { Style: ScalarStyle.Plain, Value: null or "" or "~" or "null" };
}
