namespace Parley.Cases.Foreign;

/// <summary>An attribute with its place.</summary>
internal readonly record struct MarkupAttribute(string Name, string Value, SourceLocation At);

/// <summary>An element of an XML file with its place. Texts between elements carry nothing in the formats read and are left out.</summary>
internal sealed class MarkupElement(string name, SourceLocation at)
{
    public string Name => name;

    public SourceLocation At => at;

    public List<MarkupAttribute> Attributes { get; } = [];

    public List<MarkupElement> Children { get; } = [];

    public MarkupAttribute? Find(string attribute)
    {
        foreach (var candidate in Attributes)
        {
            if (candidate.Name == attribute)
                return candidate;
        }

        return null;
    }

    public IEnumerable<MarkupElement> Named(string child) => Children.Where(c => c.Name == child);
}
