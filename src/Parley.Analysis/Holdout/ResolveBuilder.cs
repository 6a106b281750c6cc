using Parley.Models.Sampling;

namespace Parley.Analysis.Holdout;

internal static class ResolveBuilder
{
    public static PrivateResolve? Of(HoldoutCase holdout, DrawTable table, int[] kept) => null;
}
