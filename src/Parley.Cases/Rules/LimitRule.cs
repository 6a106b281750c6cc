using Parley.Core;

namespace Parley.Cases.Rules;

/// <summary>A limit lies between a party's own position and the others, and leaves the position itself acceptable.</summary>
internal static class LimitRule
{
    public static void Run(RuleContext context)
    {
        foreach (var issue in context.Case.Issues)
        {
            var known = issue.Positions.Where(p => p.Value is not null).ToList();
            if (known.Count == 0)
                continue;
            var span = new Span(known.Min(p => p.Value!.Value.Low), known.Min(p => p.Value!.Value.MostLikely), known.Max(p => p.Value!.Value.MostLikely), known.Max(p => p.Value!.Value.High));
            foreach (var position in known.Where(p => p.Limit is not null))
            {
                if (context.IsFull)
                    return;
                Check(context, issue, position, span);
            }
        }
    }

    /// <summary>How far the positions reach. A party's own position cannot take the span to its own far side, so it need not be left out.</summary>
    private sealed record Span(double Low, double Leftmost, double Rightmost, double High);

    private static void Check(RuleContext context, Issue issue, Position position, Span all)
    {
        var own = position.Value!.Value;
        var limit = position.Limit!.Value;
        var path = $"issues/{issue.Id}/positions/{position.Party}/limit";
        var who = $"the limit {limit} of {context.NameOf(position.Party)} on '{issue.Id}'";
        if (limit.Low < own.High && own.Low < limit.High)
        {
            context.Report(DiagnosticCodes.LimitOverlaps, path, $"{who} overlaps its position {own}, a limit lies wholly on one side of the position or on its edge");
            return;
        }

        var away = limit.High <= own.Low && limit.Low < own.High ? -1 : limit.Low >= own.High && limit.High > own.Low ? 1 : 0;
        if (away == 0 || all.Leftmost == all.Rightmost)
            return;
        if (away < 0 ? all.Leftmost < own.MostLikely : all.Rightmost > own.MostLikely)
            return;
        var clear = away < 0 ? all.Low >= own.Low : all.High <= own.High;
        var side = away < 0 ? "below" : "above";
        if (clear)
            context.Report(DiagnosticCodes.LimitOnWrongSide, path, $"{who} lies {side} its position {own}, away from every other party; a limit lies between the position and the others");
        else
            context.Report(DiagnosticCodes.LimitOverlaps, path, $"{who} lies {side} its position {own}, away from the most likely position of every other party; a limit lies between the position and the others");
    }
}
