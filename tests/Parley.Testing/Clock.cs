namespace Parley.Testing;

/// <summary>A clock that stands still; nothing but progress asks for it.</summary>
public sealed class Clock : TimeProvider
{
    /// <summary>The clock.</summary>
    public static Clock Fixed { get; } = new();

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch;
}
