using System.Collections.Immutable;
using System.ComponentModel;

namespace Parley.Core;

/// <summary>A named patch to a case ("aid halted").</summary>
/// <remarks>
/// A scenario never overwrites the case: its changes are laid over it when a question is asked with
/// <c>--scenario</c>. A scenario that builds on another is laid over that one; a chain that comes back to itself is an error.
/// </remarks>
public sealed record Scenario
{
    /// <summary>The scenario's id.</summary>
    [ItemKey]
    public required string Id { get; init; }

    /// <summary>Name for people.</summary>
    [Description("The scenario's name.")]
    public required string Name { get; init; }

    /// <summary>Why it is worth a look.</summary>
    [Description("Why it is worth a look.")]
    public string? Note { get; init; }

    /// <summary>The scenario that this one builds on.</summary>
    [RefersTo(CaseElement.Scenario)]
    [Description("The scenario that this one builds on.")]
    public string? BasedOn { get; init; }

    /// <summary>New values by path.</summary>
    [Description("New values by path: issues/territory/positions/ukraine/value: 20..40.")]
    public ImmutableArray<Change> Set { get; init; } = [];

    /// <summary>Paths to leave out.</summary>
    [Description("Elements to leave out, as paths.")]
    public ImmutableArray<string> Remove { get; init; } = [];
}

/// <summary>One change of a scenario.</summary>
public sealed record Change
{
    /// <summary>Path of the element or input that is changed.</summary>
    [ItemKey]
    public required string Path { get; init; }

    /// <summary>The new value, as it is written in a case file.</summary>
    [Shorthand]
    [AsWritten]
    [Description("The new value, as it is written in a case file.")]
    public required string Value { get; init; }
}
