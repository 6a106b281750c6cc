namespace Parley.Cases.Yaml;

/// <summary>Bounds that keep a hostile file from taking time or memory.</summary>
internal static class YamlLimits
{
    public const int Bytes = 10 * 1024 * 1024;
    public const int Depth = 64;
    public const int Nodes = 500_000;
}
