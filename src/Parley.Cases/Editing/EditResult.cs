using System.Collections.Immutable;

namespace Parley.Cases;

/// <summary>What came of an edit.</summary>
/// <param name="Document">The document with the change; the old one where the change was refused. A change that was made can leave a case with errors.</param>
/// <param name="Problems">Why the change was refused; empty when it was made.</param>
public sealed record EditResult(CaseDocument Document, ImmutableArray<Diagnostic> Problems)
{
    /// <summary>Whether the change was made.</summary>
    public bool Succeeded => Problems.IsEmpty;
}
