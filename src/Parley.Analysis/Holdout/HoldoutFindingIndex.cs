namespace Parley.Analysis.Holdout;

/// <summary>Every numeric finding about holding out by its path, as computed sentences refer to it.</summary>
public static class HoldoutFindingIndex
{
    /// <summary>All findings by path.</summary>
    public static IReadOnlyDictionary<string, double> Of(CaseHoldout holdout) => throw new NotImplementedException();
}
