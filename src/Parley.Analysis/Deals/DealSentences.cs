using System.Collections.Immutable;
using Parley.Analysis.Findings;
using Parley.Analysis.Outlook;
using Parley.Core;
using Parley.Models.Deals;

namespace Parley.Analysis.Deals;

/// <summary>The sentences of the question of a deal.</summary>
internal static class DealSentences
{
    private const double Nothing = 0.005;
    private const int MostSpans = 6;

    public static Statement Headline(DealCase deal, Judgement judgement)
    {
        var who = Who(deal);
        return Prose.Say($"{Capital(Words.ItIs(judgement.Likelihood, judgement.Id))} there is a package that {who} {All(deal)}prefer to no agreement");
    }

    public static Statement Judged(DealCase deal, Statement itIs) =>
        Prose.Say($"{Capital(itIs)} some package lies within every hard red line and gives {Who(deal)} at least what each has without an agreement.");

    /// <summary>Where a package lies, in a sentence or two.</summary>
    public static Statement Place(DealCase deal, DealProblem problem, string id, DealVerdict verdict)
    {
        var parts = new List<Statement>();
        if (verdict.IsExcluded)
            parts.Add(Prose.Say($"The case excludes this combination of terms."));
        if (!verdict.Crosses.IsEmpty)
            parts.Add(Prose.Say($"Crosses {Prose.List([.. verdict.Crosses.Select(c => $"{CaseInputs.Possessive(deal.Signatories[c.Party].Name)} red line on {deal.Issues[c.Issue].Name}")])}."));
        foreach (var p in verdict.Below)
        {
            var more = problem.Parties[p].NoDeal.ToDouble() - verdict.Worth[p];
            parts.Add(Prose.Say($"{deal.Signatories[p].Name} has {Prose.N(more, $"deals/packages/{id}/below/{deal.Signatories[p].Id}", Format(more))} points more without an agreement."));
        }

        if (verdict.IsOnFrontier)
            parts.Add(parts.Count == 0 ? Prose.Say($"On the frontier, and better for all than no agreement.") : Prose.Say($"On the frontier."));
        else if (verdict.DominatedBy is { } better)
        {
            // What the better package gives nobody more of is left unsaid.
            var gains = deal.Signatories
                .Select((party, p) => (party, Gain: better.Worth[p] - verdict.Worth[p]))
                .Where(g => g.Gain >= Nothing)
                .Select(g => Prose.Say($"{g.party.Name} {Prose.N(g.Gain, $"deals/packages/{id}/better/{g.party.Id}", Format(g.Gain))}"))
                .ToArray();
            parts.Add(gains.Length == 0 ? Prose.Say($"Another package is as good or better for all.") : Prose.Say($"Beaten: another gives {gains} points more and harms nobody."));
        }

        return Prose.Join([.. parts]);
    }

    public static ImmutableArray<Statement> AboutZone(DealCase deal, DealResult result, ZoneOverRanges ranges)
    {
        var says = ImmutableArray.CreateBuilder<Statement>();
        var zone = result.Zone;
        says.Add(zone.Answer switch
        {
            ZoneAnswer.Exists => Prose.Say($"With every input at its most likely value there is an agreement zone{Size(zone)}."),
            ZoneAnswer.None => Prose.Say($"With every input at its most likely value there is no agreement zone."),
            _ => Prose.Say($"With every input at its most likely value no agreement zone was found, but the search was not exact."),
        });
        if (zone.Answer == ZoneAnswer.Exists && zone.Values.Length == deal.Issues.Length)
        {
            var spans = deal.Issues.Select((issue, i) => (issue, i)).Where(x => !IsWhole(x.issue, zone.Values[x.i])).Take(MostSpans).Select(x => Span(x.issue, zone.Values[x.i])).ToArray();
            says.Add(spans.Length == 0 ? Prose.Say($"In it, no issue is held to a part of its scale.") : Prose.Say($"In it, {spans}."));
        }

        if (ranges.Draws == 1)
            return says.ToImmutable();
        if (ranges.LimitsClash > 0)
        {
            var worst = Enumerable.Range(0, deal.Issues.Length).MaxBy(i => ranges.ClashByIssue[i]);
            says.Add(Prose.Say($"Over the ranges a zone exists in {Prose.Percent(ranges.Probability, "deals/over-ranges/probability")}% of the draws. In {Prose.Percent(ranges.LimitsClash, "deals/over-ranges/limits-clash")}% the hard red lines alone leave nothing to agree on, most often on {deal.Issues[worst].Name} ({Prose.Percent(ranges.ClashByIssue[worst], $"deals/over-ranges/clash/{deal.Issues[worst].Id}")}%)."));
        }
        else
        {
            says.Add(Prose.Say($"Over the ranges a zone exists in {Prose.Percent(ranges.Probability, "deals/over-ranges/probability")}% of the draws."));
        }

        return says.ToImmutable();
    }

    private static Statement Size(AgreementZone zone) => zone switch
    {
        { Packages: { } count, Share: { } share } => Prose.Say($": {Prose.N((double)count, "deals/zone/packages", "#,0")} {(count == 1 ? "package" : "packages")}, {Prose.N(share * 100, "deals/zone/share", Share(share))}% of those within the red lines"),
        { Share: { } share, Sample: > 0 } => Prose.Say($": about {Prose.N(share * 100, "deals/zone/share", Share(share))}% of the packages within the red lines, by a sample of {Prose.N(zone.Sample, "deals/zone/sample", "#,0")}"),
        _ => Prose.Say($""),
    };

    private static string Share(double share) => share switch { >= 0.1 or 0 => "0", >= 0.01 => "0.0", >= 0.0001 => "0.00", _ => "0.0e0" };

    private static bool IsWhole(Issue issue, (double Low, double High) span)
    {
        var (low, high) = issue.Settles == Settlement.AtMarks && !issue.Marks.IsEmpty ? (issue.Marks.Min(m => m.Value), issue.Marks.Max(m => m.Value)) : (issue.Scale.Low, issue.Scale.High);
        return span.Low <= low && span.High >= high;
    }

    private static Statement Span(Issue issue, (double Low, double High) span)
    {
        var path = $"deals/zone/values/{issue.Id}";
        if (issue.Settles == Settlement.AtMarks)
        {
            string Mark(double value) => issue.Marks.FirstOrDefault(m => m.Value == value)?.Text is { } text ? $"‘{text}’" : PackageWords.Of(issue, value);
            return span.Low == span.High ? Prose.Say($"{issue.Name} is {Mark(span.Low)}") : Prose.Say($"{issue.Name} runs from {Mark(span.Low)} to {Mark(span.High)}");
        }

        var low = Prose.OnScale(span.Low, issue.Scale.Width, path + "/low");
        var high = Prose.OnScale(span.High, issue.Scale.Width, path + "/high");
        return low.Text == high.Text ? Prose.Say($"{issue.Name} is {low}") : Prose.Say($"{issue.Name} runs from {low} to {high}");
    }

    /// <summary>The parties, in a row.</summary>
    public static string Who(DealCase deal) => Prose.List([.. deal.Signatories.Take(6).Select(p => p.Name), .. deal.Signatories.Length > 6 ? ["the others"] : Array.Empty<string>()]);

    private static string All(DealCase deal) => deal.Signatories.Length == 2 ? "both " : "all ";

    /// <summary>Points with a decimal where they are few.</summary>
    public static string Format(double points) => Math.Abs(points) switch { >= 10 => "0", >= 1 => "0.0", _ => "0.00" };

    private static Statement Capital(Statement statement) => statement with { Text = char.ToUpperInvariant(statement.Text[0]) + statement.Text[1..] };
}
