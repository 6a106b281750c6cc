using Parley.Core;

namespace Parley.Cases.Rules;

/// <summary>Who must agree has something to agree on, and combinations of terms are combinations that can occur.</summary>
internal static class DealSpaceRules
{
    public static void Run(RuleContext context)
    {
        if (context.Case.DealSpace is not { } space)
            return;
        var active = context.Case.Issues.SelectMany(i => i.Positions).Select(p => p.Party).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < space.Signatories.Length; i++)
        {
            var party = space.Signatories[i];
            if (!active.Contains(party))
                context.Report(DiagnosticCodes.SilentSignatory, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"deal-space/signatories/{i}"), $"the yes of {context.NameOf(party)} is needed, and it takes no position on any issue");
        }

        foreach (var excluded in space.Excluded)
            Combination(context, $"deal-space/excluded/{excluded.Id}", $"the excluded combination '{excluded.Id}'", excluded.Terms);
        foreach (var linked in space.Linked)
            Combination(context, $"deal-space/linked/{linked.Id}", $"the linked combination '{linked.Id}'", linked.Terms);
    }

    private static void Combination(RuleContext context, string path, string owner, IReadOnlyCollection<Term> terms)
    {
        if (context.IsFull)
            return;
        if (terms.Count < 2)
            context.Report(DiagnosticCodes.FewTerms, $"{path}/terms", $"{owner} has {(terms.Count == 0 ? "no terms" : "one term")}, at least two make a combination");
        foreach (var term in terms)
        {
            if (context.Case.FindIssue(term.Issue) is { } issue && !SettlementRules.HoldsValue(issue, term.Value))
                context.Report(DiagnosticCodes.EmptyRange, $"{path}/terms/{term.Issue}", $"{owner} has {term.Value} on '{term.Issue}', where no value may be agreed");
        }
    }
}
