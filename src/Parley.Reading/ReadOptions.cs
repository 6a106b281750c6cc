namespace Parley.Reading;

/// <summary>How a report is read.</summary>
public sealed record ReadOptions
{
    /// <summary>The day that "today" means. Default none: such words stay unresolved unless the report states its date.</summary>
    public DateOnly? ReferenceDate { get; init; }
}
