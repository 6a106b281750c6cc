using Parley.Core;

namespace Parley.Cases.Rules;

/// <summary>What values and no deal are worth to a party is said once, in full, and in the same terms.</summary>
internal static class WorthRules
{
    private const decimal UsualFull = 100;

    public static void Run(RuleContext context)
    {
        foreach (var issue in context.Case.Issues)
        {
            foreach (var position in issue.Positions)
            {
                if (context.IsFull)
                    return;
                Check(context, issue, position);
            }
        }

        Weights(context);
        foreach (var noDeal in context.Case.NoDeal.Where(n => n.Value is not null && !n.Terms.IsEmpty))
            context.Report(DiagnosticCodes.TwoNoDeals, $"no-deal/{noDeal.Party}/terms", $"no deal is {noDeal.Value} to {context.NameOf(noDeal.Party)} and is worth the terms given as well; only one of the two is allowed");
    }

    private static void Check(RuleContext context, Issue issue, Position position)
    {
        var path = $"issues/{issue.Id}/positions/{position.Party}";
        var who = $"{context.NameOf(position.Party)} on '{issue.Id}'";
        if (position.CrossingCosts is not null && position.Limit is null)
            context.Report(DiagnosticCodes.CostWithoutLimit, $"{path}/crossing-costs", $"crossing-costs of {who} is given and no limit, so that it has no effect");
        if (position.Weight < 0)
            context.Report(DiagnosticCodes.OutOfBounds, $"{path}/weight", $"the weight of {who} is {Binding.Decimals.Text(position.Weight.Value)}, it must be 0 or more");
        var full = position.FullWorth ?? UsualFull;
        if (full <= 0)
            context.Report(DiagnosticCodes.OutOfBounds, $"{path}/full-worth", $"full-worth of {who} is {Binding.Decimals.Text(full)}, it must be above 0");
        else if (!position.Worth.IsEmpty && position.Worth.MaxBy(w => w.Value) is var best && best!.Value > full)
            context.Report(DiagnosticCodes.WorthAboveFull, $"{path}/worth/{Printable.Number(best.At)}", $"the worth of {Printable.Number(best.At)} to {who} is {Binding.Decimals.Text(best.Value)}, above the full worth of {Binding.Decimals.Text(full)}");
        if (issue.Settles != Settlement.AtMarks || position.Worth.IsEmpty)
            return;
        var given = position.Worth.Select(w => w.At).ToHashSet();
        var missing = issue.Marks.Where(m => !given.Contains(m.Value)).Select(m => Printable.Number(m.Value)).ToList();
        if (missing.Count > 0)
            context.Report(DiagnosticCodes.MarkWithoutWorth, $"{path}/worth", $"the worth of {who} leaves out {(missing.Count == 1 ? "the mark" : "the marks")} {Binding.Nearest.List(missing)}, which may be agreed");
    }

    private static void Weights(RuleContext context)
    {
        var positions = context.Case.Issues.SelectMany(i => i.Positions, (issue, position) => (Issue: issue.Id, Position: position));
        foreach (var party in positions.GroupBy(p => p.Position.Party, StringComparer.Ordinal))
        {
            var without = party.Where(p => p.Position.Weight is null).ToList();
            if (without.Count > 0 && without.Count < party.Count())
                context.Report(DiagnosticCodes.SomeWeights, $"issues/{without[0].Issue}/positions/{party.Key}", $"{context.NameOf(party.Key)} has weights, and none on {Binding.Nearest.List([.. without.Select(p => p.Issue)])}; give one with each of its positions");
        }
    }
}
