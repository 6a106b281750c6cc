using System.Collections.Immutable;
using Parley.Core;
using Parley.Models.Holdout;

namespace Parley.Analysis.Holdout;

/// <summary>Turns the numbers of a case, as people say them, into the model's, week by week.</summary>
internal sealed class ProblemBuilder(HoldoutCase holdout)
{
    private const double Most = 20_000;

    // The model divides by the chance of ratification: a signature that nobody would ever ratify is as good as none.
    private const double LeastRatification = 0.001;

    /// <summary>The problem at given values of the inputs.</summary>
    public HoldoutProblem Build(ReadOnlySpan<double> values)
    {
        var contest = holdout.Contest!;
        var steps = contest.Steps;
        var now = (int)Math.Clamp(Math.Round(holdout.Now.At(values)), 0, steps);
        var up = Math.Min(1, holdout.Gained.At(values) / HoldoutCase.HalfYear);
        var down = Math.Min(1, holdout.Lost.At(values) / HoldoutCase.HalfYear);
        var count = holdout.Signatories.Length;
        var ups = ImmutableArray.CreateBuilder<double>(count);
        var downs = ImmutableArray.CreateBuilder<double>(count);
        var parties = ImmutableArray.CreateBuilder<HoldoutParty>(count);
        foreach (var signatory in holdout.Signatories)
        {
            // Optimism: that much more of what is good for it, that much less of what is bad.
            var tilt = signatory.Optimism.At(values) / 100 * (signatory.WinsAtTop ? 1 : -1);
            ups.Add(Math.Clamp(up * (1 + tilt), 0, 1));
            downs.Add(Math.Clamp(down * (1 - tilt), 0, 1));
            parties.Add(Party(signatory, values, steps, ups[^1], downs[^1]));
        }

        return new()
        {
            Steps = steps,
            Start = now,
            Up = new(up, ups.MoveToImmutable()),
            Down = new(down, downs.MoveToImmutable()),
            Parties = parties.MoveToImmutable(),
            Proposals = Proposals(values),
            Inducements = Inducements(values),
            Measures = Measures(values),
            Tail = Tail(contest.Tail, holdout.Freezes.At(values)),
        };
    }

    public static HoldoutTail Tail(ContestTail rule, double weeks) => rule switch
    {
        ContestTail.Open => HoldoutTail.Open,
        ContestTail.GeometricFreeze => HoldoutTail.GeometricFreeze(Math.Min(1, 1 / Math.Max(1, weeks))),
        _ => HoldoutTail.Freeze(Week(Math.Max(1, weeks))),
    };

    /// <summary>A number of weeks as a date.</summary>
    private static int Week(double weeks) => (int)Math.Clamp(Math.Round(weeks), 0, Most);

    private HoldoutParty Party(SignatorySlots signatory, ReadOnlySpan<double> values, int steps, double up, double down)
    {
        var government = signatory.Government is { } group ? Government(group, values) : null;
        var weight = signatory.ForecastWeight?.At(values);
        var share = up + down > 0 ? up / (up + down) : 0.5;
        return new()
        {
            Id = signatory.Party.Id,
            Worth = Worth(signatory, values, steps),
            Discount = Math.Clamp(Math.Pow(signatory.Patience.At(values) / 100, 1 / HoldoutCase.Year), 1e-6, 1),
            Cost = signatory.Cost.At(values) / 100 / HoldoutCase.Year,
            FlowBenefit = holdout.Contest!.FlowBenefit,
            Government = government,
            Ratification = Math.Clamp(signatory.Ratification.Chance.At(values) / 100, LeastRatification, 1),
            FailedRatification = (signatory.Government?.FailedCost ?? signatory.Ratification.FailedCost).At(values) / 100,
            // A prior share of 0 or 1 would never learn; the model needs both counts above 0.
            Learning = weight is { } w ? new(Math.Max(1e-6, w * share), Math.Max(1e-6, w * (1 - share))) : null,
        };
    }

    private static ImmutableArray<double> Worth(SignatorySlots signatory, ReadOnlySpan<double> values, int steps)
    {
        var points = signatory.Worth;
        var worth = ImmutableArray.CreateBuilder<double>(steps + 1);
        var at = 0;
        for (var k = 0; k <= steps; k++)
        {
            while (at < points.Length - 2 && points[at + 1].Step <= k)
                at++;
            var (x0, y0) = (points[at].Step, points[at].Worth.At(values));
            var (x1, y1) = points.Length > 1 ? (points[at + 1].Step, points[at + 1].Worth.At(values)) : (x0 + 1, y0);
            worth.Add((y0 + ((y1 - y0) * Math.Clamp((k - x0) / (x1 - x0), 0, 1))) / 100);
        }

        // Points drawn out of order are levelled, so that more of the contest is never worth less.
        for (var k = 1; k <= steps; k++)
            worth[k] = signatory.WinsAtTop ? Math.Max(worth[k], worth[k - 1]) : Math.Min(worth[k], worth[k - 1]);
        return worth.MoveToImmutable();
    }

    private static HoldoutGovernment Government(GovernmentSlots group, ReadOnlySpan<double> values)
    {
        const double width = GovernmentSlots.LevelWidth;
        var support = group.Support.At(values);
        var start = Level(group, support);
        var (lost, gained) = Moves(group, values, support);
        var threshold = group.Threshold is { } slot ? (int)Math.Floor(((slot.At(values) - group.Lowest) / width) + 1e-9) : -1;
        var ratification = ImmutableArray.CreateBuilder<double>(group.Levels);
        for (var d = 0; d < group.Levels; d++)
        {
            var more = (d - start) * width;
            ratification.Add(Math.Clamp((group.Ratification.At(values) + (group.RatificationPerPoint.At(values) * more)) / 100, LeastRatification, 1));
        }

        return new()
        {
            Levels = group.Levels,
            Start = start,
            Down = Math.Min(1, lost / HoldoutCase.HalfYear / width),
            DownOnLoss = Math.Min(1, group.LostPerStep.At(values) / width),
            Up = Math.Min(1, gained / HoldoutCase.HalfYear / width),
            UpOnGain = Math.Min(1, group.GainedPerStep.At(values) / width),
            FallsAt = Math.Clamp(threshold, -1, group.Levels - 1),
            FallChance = 1 - Math.Pow(1 - (group.FallsWithinAMonth.At(values) / 100), 12 / HoldoutCase.Year),
            ResetTo = Level(group, group.SuccessorSupport.At(values)),
            OfficeLoss = group.OfficeLoss.At(values) / 100,
            Ratification = ratification.MoveToImmutable(),
        };
    }

    private static int Level(GovernmentSlots group, double support) =>
        (int)Math.Clamp(Math.Round((support - group.Lowest) / GovernmentSlots.LevelWidth), 0, group.Levels - 1);

    // Points lost and won in six months; where one is blank, the trend says how much more of the one there is than of the other.
    private static (double Lost, double Gained) Moves(GovernmentSlots group, ReadOnlySpan<double> values, double support)
    {
        const double usual = 6.5;
        if (group.InSixMonths is not { } later)
            return (group.Lost!.Value.At(values), group.Gained!.Value.At(values));
        var net = support - later.At(values);
        return (group.Lost, group.Gained) switch
        {
            ({ } lost, null) => (lost.At(values), Math.Max(0, lost.At(values) - net)),
            (null, { } gained) => (Math.Max(0, gained.At(values) + net), gained.At(values)),
            _ => (usual + Math.Max(0, net), usual + Math.Max(0, -net)),
        };
    }

    private ImmutableArray<HoldoutProposal> Proposals(ReadOnlySpan<double> values)
    {
        var result = ImmutableArray.CreateBuilder<HoldoutProposal>(holdout.Proposals.Length);
        foreach (var proposal in holdout.Proposals)
        {
            var terms = ImmutableArray.CreateBuilder<ProposalTerms>(proposal.Terms.Length);
            for (var p = 0; p < proposal.Terms.Length; p++)
            {
                var (value, kept, broken, pays) = proposal.Terms[p];
                terms.Add(new(value.At(values) / 100)
                {
                    Credibility = kept.At(values) / 100,
                    Broken = broken.At(values) / 100,
                    AudienceCost = pays ? holdout.Signatories[p].AudienceCost.At(values) / 100 : 0,
                });
            }

            result.Add(new()
            {
                Id = proposal.Proposal.Id,
                Terms = terms.MoveToImmutable(),
                OpensAt = Week(proposal.OpensAt.At(values)),
                ClosesAfter = proposal.ClosesAfter is { } closes ? Week(closes.At(values)) : int.MaxValue,
            });
        }

        return result.MoveToImmutable();
    }

    private ImmutableArray<Inducement> Inducements(ReadOnlySpan<double> values)
    {
        var result = ImmutableArray.CreateBuilder<Inducement>();
        foreach (var pressure in holdout.Pressures)
        {
            if (pressure.Promises)
            {
                result.Add(new(
                    pressure.On,
                    pressure.PromisedWorth.At(values) / 100 * pressure.Strength.At(values) / 100,
                    pressure.Certainty.Parties[pressure.On].At(values) / 100,
                    Week(pressure.Decided?.At(values) ?? 0),
                    pressure.Lapses is { } lapses ? Week(lapses.At(values)) : int.MaxValue));
            }
        }

        return result.ToImmutable();
    }

    private ImmutableArray<HoldoutMeasure> Measures(ReadOnlySpan<double> values)
    {
        var result = ImmutableArray.CreateBuilder<HoldoutMeasure>();
        foreach (var pressure in holdout.Pressures)
        {
            if (pressure.IsMeasure)
                result.Add(new MeasureBuilder(holdout, pressure).Build(values));
        }

        return result.ToImmutable();
    }
}
