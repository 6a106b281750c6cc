using System.Collections.Immutable;
using Parley.Analysis.ErrorModels;
using Parley.Analysis.Findings;
using Parley.Core;

namespace Parley.Analysis.Outlook;

/// <summary>Says the findings as three to five judgements, the most important first.</summary>
/// <remarks>
/// Issues are taken in the order of the principals' mean salience. Each issue first offers whether the principals' red lines
/// leave room between them, then its most probable crossing of a principal's red line (both from <see cref="WorthSaying"/> up), then which of the two strongest opposed parties the outcome
/// comes nearer to, then which half of the scale it lies in. The first offers of all issues come before the second ones.
/// </remarks>
internal sealed class JudgementBuilder(Case theCase, CaseInputs inputs)
{
    /// <summary>Least probability at which crossing a red line is worth a judgement.</summary>
    public const double WorthSaying = 0.2;

    private const int Most = 5;

    public ImmutableArray<Judgement> Build(IReadOnlyList<(IssueOutlook Outlook, PredictiveDistribution Predictive)> issues)
    {
        var offers = issues
            .OrderByDescending(i => Importance(i.Outlook.Issue))
            .Select(i => Offers(i.Outlook, i.Predictive).ToArray())
            .ToArray();
        var result = ImmutableArray.CreateBuilder<Judgement>();
        for (var rank = 0; rank < 6 && result.Count < Most; rank++)
        {
            // Past the first round, a third judgement on one issue is only taken to reach three.
            if (rank >= 2 && result.Count >= 3)
                break;
            foreach (var own in offers)
            {
                if (rank < own.Length && result.Count < Most)
                    result.Add(own[rank]);
            }
        }

        return result.ToImmutable();
    }

    /// <summary>Mean salience of the principals, 0 to 100; of all parties where no principal takes part.</summary>
    private double Importance(Issue issue)
    {
        double Mean(Func<Position, bool> which)
        {
            var values = issue.Positions.Where(which).Select(p => (p.Salience ?? DefaultRanges.Salience).MostLikely).ToArray();
            return values.Length == 0 ? -1 : values.Average();
        }

        var principals = Mean(p => theCase.FindParty(p.Party)?.Role == PartyRole.Principal);
        return principals >= 0 ? principals : Mean(_ => true);
    }

    private IEnumerable<Judgement> Offers(IssueOutlook outlook, PredictiveDistribution predictive)
    {
        if (outlook.Clash is { Probability: >= WorthSaying } clash)
            yield return NoRoom(outlook, clash);
        foreach (var limit in outlook.Limits.Where(l => l.Principal && l.Probability >= WorthSaying).OrderByDescending(l => l.Probability).Take(1))
            yield return Beyond(outlook, limit);
        if (Opposed(outlook) is var (first, second))
            yield return Nearer(outlook, predictive, first, second);
        foreach (var limit in outlook.Limits.Where(l => l.Principal).OrderByDescending(l => l.Probability).Skip(outlook.Limits.Any(l => l.Principal && l.Probability >= WorthSaying) ? 1 : 0))
            yield return Beyond(outlook, limit);
        yield return Half(outlook, predictive);
        yield return Pole(outlook, predictive);
    }

    private static Judgement NoRoom(IssueOutlook outlook, LimitClash clash)
    {
        var issue = outlook.Issue;
        Statement Line(string party) => Words.Range(
            outlook.Limits.First(l => l.Party == party).Limit, issue.Scale.Width, CaseInputs.LimitPath(issue.Id, party));
        return Make($"{issue.Id}-no-room-between-limits", outlook, clash.Probability,
            lead => Prose.Say($"On {issue.Name}, {lead} the red lines in the case, {CaseInputs.Possessive(clash.Upper)} (at most {Line(clash.UpperParty)}) and {CaseInputs.Possessive(clash.Lower)} (at least {Line(clash.LowerParty)}), leave no room between them."));
    }

    private static Judgement Beyond(IssueOutlook outlook, LimitFinding limit)
    {
        var issue = outlook.Issue;
        var id = $"{issue.Id}-beyond-{limit.Party}-limit";
        var line = Words.Range(limit.Limit, issue.Scale.Width, CaseInputs.LimitPath(issue.Id, limit.Party));
        return Make(id, outlook, limit.Probability, lead => Prose.Say($"On {issue.Name}, {lead} a settlement lies beyond {CaseInputs.Possessive(limit.Name)} red line of {line}."));
    }

    private Judgement Nearer(IssueOutlook outlook, PredictiveDistribution predictive, Pull first, Pull second)
    {
        var issue = outlook.Issue;
        double Demand(Pull pull) => inputs.All.First(i => i.Path == CaseInputs.PositionPath(issue.Id, pull.Party)).Estimate.MostLikely;
        var (a, b) = (Demand(first), Demand(second));
        var middle = issue.Scale.ToPercent((a + b) / 2);
        var nearerFirst = a > b ? 1 - predictive.AtOrBelow(middle) : predictive.Below(middle);
        var (near, far, probability) = nearerFirst >= 0.5 ? (first, second, nearerFirst) : (second, first, a > b ? predictive.Below(middle) : 1 - predictive.AtOrBelow(middle));
        QuotedNumber Said(Pull pull) => Prose.OnScale(Demand(pull), issue.Scale.Width, $"inputs/{CaseInputs.PositionPath(issue.Id, pull.Party)}/most-likely");
        return Make($"{issue.Id}-nearer-{near.Party}-than-{far.Party}", outlook, probability,
            lead => Prose.Say($"On {issue.Name}, {lead} a settlement comes nearer to what {near.Name} asks for ({Said(near)}) than to what {far.Name} asks for ({Said(far)})."));
    }

    private static Judgement Half(IssueOutlook outlook, PredictiveDistribution predictive)
    {
        var issue = outlook.Issue;
        double upper = 1 - predictive.AtOrBelow(50), lower = predictive.Below(50);
        var (name, probability) = upper >= lower ? ("upper", upper) : ("lower", lower);
        var end = issue.Marks.IsEmpty ? null : name == "upper" ? issue.Marks.MaxBy(m => m.Value) : issue.Marks.MinBy(m => m.Value);
        var towards = end is null ? "" : $", towards ‘{end.Text}’";
        return Make($"{issue.Id}-{name}-half", outlook, probability,
            lead => Prose.Say($"On {issue.Name}, {lead} a settlement lies in the {name} half of the scale{towards}."));
    }

    private static Judgement Pole(IssueOutlook outlook, PredictiveDistribution predictive)
    {
        var issue = outlook.Issue;
        var probability = predictive.AtOrBelow(0) + (1 - predictive.Below(100));
        return Make($"{issue.Id}-at-an-end", outlook, probability,
            lead => Prose.Say($"On {issue.Name}, {lead} a settlement lies at one end of the scale."));
    }

    /// <summary>The two parties with most pull whose demands differ, principals before others.</summary>
    private (Pull First, Pull Second)? Opposed(IssueOutlook outlook)
    {
        double Demand(Pull pull) => inputs.All.First(i => i.Path == CaseInputs.PositionPath(outlook.Issue.Id, pull.Party)).Estimate.MostLikely;
        var ranked = outlook.Pulls.OrderByDescending(p => theCase.FindParty(p.Party)?.Role == PartyRole.Principal).ThenByDescending(p => p.Weight).ToArray();
        if (ranked.Length == 0)
            return null;
        var second = ranked.Skip(1).FirstOrDefault(p => Math.Abs(Demand(p) - Demand(ranked[0])) > outlook.Issue.Scale.Width / 20);
        return second is null ? null : (ranked[0], second);
    }

    private static Judgement Make(string id, IssueOutlook outlook, double probability, Func<Statement, Statement> say)
    {
        var rounded = Math.Clamp(probability, 0, 1);
        var likelihood = Likelihood.Of(rounded);
        return new()
        {
            Id = id,
            Issue = outlook.Issue.Id,
            Statement = say(Words.ItIs(likelihood, id)),
            Probability = rounded,
            Likelihood = likelihood,
            Confidence = outlook.Confidence,
            Passages = outlook.Passages,
        };
    }
}
