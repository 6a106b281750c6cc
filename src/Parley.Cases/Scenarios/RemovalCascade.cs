using Parley.Cases.Yaml;

namespace Parley.Cases.Scenarios;

/// <summary>Removes an element from a tree together with what refers to it.</summary>
internal static class RemovalCascade
{
    public static (YamlMapping? Root, string? Problem) Remove(YamlMapping root, string path) => TreePatch.Remove(root, path);
}
