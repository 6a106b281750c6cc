using Parley.Models.Deals;

namespace Parley.Analysis.Deals;

/// <summary>What solutions are called.</summary>
public static class SolutionNames
{
    /// <summary>A solution's name for people.</summary>
    public static string Name(DealSolutionKind kind) => kind switch
    {
        DealSolutionKind.Nash => "Nash",
        DealSolutionKind.KalaiSmorodinsky => "Kalai–Smorodinsky",
        DealSolutionKind.Egalitarian => "Egalitarian",
        DealSolutionKind.Utilitarian => "Utilitarian",
        DealSolutionKind.UtilitarianOfAll => "Utilitarian, no-deal values aside",
        DealSolutionKind.WeightedNash => "Nash weighted by capability",
        _ => "Raiffa",
    };

    /// <summary>A solution's id.</summary>
    public static string Id(DealSolutionKind kind) => kind switch
    {
        DealSolutionKind.Nash => "nash",
        DealSolutionKind.KalaiSmorodinsky => "kalai-smorodinsky",
        DealSolutionKind.Egalitarian => "egalitarian",
        DealSolutionKind.Utilitarian => "utilitarian",
        DealSolutionKind.UtilitarianOfAll => "utilitarian-of-all",
        DealSolutionKind.WeightedNash => "weighted-nash",
        _ => "raiffa",
    };
}
