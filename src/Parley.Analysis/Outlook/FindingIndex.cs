using Parley.Analysis.Findings;
using Parley.Core;

namespace Parley.Analysis.Outlook;

/// <summary>Every numeric finding of an outlook by its path, as computed sentences refer to it.</summary>
public static class FindingIndex
{
    /// <summary>All findings by path.</summary>
    public static IReadOnlyDictionary<string, double> Of(CaseOutlook outlook)
    {
        ArgumentNullException.ThrowIfNull(outlook);
        var index = new Dictionary<string, double>(StringComparer.Ordinal);
        Add(index, outlook.Inputs.All);
        foreach (var issue in outlook.Issues)
            Add(index, issue);
        foreach (var judgement in outlook.Judgements)
            Add(index, judgement);

        foreach (var scenario in outlook.Scenarios)
        {
            foreach (var issue in scenario.Issues)
            {
                index[$"scenarios/{scenario.Scenario}/{issue.Issue}/base-median"] = issue.BaseMedian;
                index[$"scenarios/{scenario.Scenario}/{issue.Issue}/median"] = issue.Median;
            }
        }

        foreach (var finding in outlook.Reported)
        {
            foreach (var (what, value) in finding.Counts)
                index[$"reported/{finding.Id}/{what}"] = value;
        }

        index["no-numbers/stated"] = outlook.WithoutNumbers.Sum(w => w.Stated);
        index["no-numbers/more"] = outlook.WithoutNumbers.Length - 3;
        index["coverage/inputs"] = outlook.Coverage.Inputs;
        index["coverage/unaccepted"] = outlook.Coverage.Unaccepted;
        index["coverage/blank"] = outlook.Coverage.Blank;
        index["error-model/decisions"] = outlook.ErrorModel.Decisions;
        index["error-model/dossiers"] = outlook.ErrorModel.Dossiers;
        index["error-model/compromise-error"] = outlook.ErrorModel.CompromiseError;
        index["error-model/coverage-50"] = outlook.ErrorModel.Coverage50 * 100;
        index["error-model/coverage-80"] = outlook.ErrorModel.Coverage80 * 100;
        index["error-model/crps"] = outlook.ErrorModel.Crps;
        var parameters = CaseRun.Errors.Parameters;
        index["error-model/camp-share"] = parameters.CampShare * 100;
        index["error-model/spread-factor"] = parameters.SpreadFactor;
        return index;
    }

    /// <summary>Adds the ranges of inputs.</summary>
    internal static void Add(Dictionary<string, double> index, IEnumerable<CaseInput> inputs)
    {
        foreach (var input in inputs)
        {
            index[$"inputs/{input.Path}/low"] = input.Estimate.Low;
            index[$"inputs/{input.Path}/most-likely"] = input.Estimate.MostLikely;
            index[$"inputs/{input.Path}/high"] = input.Estimate.High;
        }
    }

    /// <summary>Adds the numbers of a judgement.</summary>
    internal static void Add(Dictionary<string, double> index, Judgement judgement)
    {
        index[$"judgements/{judgement.Id}/probability"] = judgement.Probability;
        index[$"judgements/{judgement.Id}/likelihood/low"] = judgement.Likelihood.Low;
        index[$"judgements/{judgement.Id}/likelihood/high"] = judgement.Likelihood.High;
    }

    private static void Add(Dictionary<string, double> index, IssueOutlook outlook)
    {
        var root = $"issues/{outlook.Issue.Id}";
        index[$"{root}/median"] = outlook.Median;
        index[$"{root}/interval-50/low"] = outlook.Interval50.Low;
        index[$"{root}/interval-50/high"] = outlook.Interval50.High;
        index[$"{root}/interval-80/low"] = outlook.Interval80.Low;
        index[$"{root}/interval-80/high"] = outlook.Interval80.High;
        index[$"{root}/confidence/evidence-coverage"] = outlook.Confidence.EvidenceCoverage * 100;
        index[$"{root}/confidence/model-spread"] = outlook.Confidence.ModelSpread * 100;
        index[$"{root}/confidence/input-width"] = outlook.Confidence.InputWidth * 100;
        index[$"{root}/challenge/profiles"] = outlook.Panel.Count(r => r is { Family: "challenge", Median: not null });
        index[$"{root}/challenge/unsettled-profiles"] = outlook.Panel.Count(r => r is { Family: "challenge", Median: not null, Unsettled: > 0.5 });
        foreach (var row in outlook.Panel)
        {
            if (row.Median is { } median)
                index[$"{root}/panel/{row.Model}/median"] = median;
            if (row.AtMostLikely is { } value)
                index[$"{root}/panel/{row.Model}/at-most-likely"] = value;
        }

        if (outlook.Clash is { } clash)
            index[$"{root}/clash/probability"] = clash.Probability;
        foreach (var limit in outlook.Limits)
            index[$"{root}/limits/{limit.Party}/probability"] = limit.Probability;
        foreach (var pull in outlook.Pulls)
        {
            index[$"{root}/pulls/{pull.Party}/weight"] = pull.Weight;
            index[$"{root}/pulls/{pull.Party}/left-out"] = pull.LeftOut;
        }
    }
}
