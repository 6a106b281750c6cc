using Parley.Analysis.Outlook;

namespace Parley.Analysis.Deals;

/// <summary>Answers the question of a deal: is there an agreement zone, what is on its edge, and what blocks it where there is none?</summary>
public static class DealsAnalysis
{
    /// <summary>Computes the answer.</summary>
    /// <param name="request">The case.</param>
    /// <param name="options">Seed and draws.</param>
    /// <param name="cancellation">Stops between chunks of draws.</param>
    /// <returns>The findings; the same bytes for the same request and options on any number of threads.</returns>
    public static CaseDeals Run(OutlookRequest request, OutlookOptions options, CancellationToken cancellation = default) => throw new NotImplementedException();
}
