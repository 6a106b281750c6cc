using Parley.Analysis.ErrorModels;
using Parley.Analysis.Findings;
using Parley.Core;

namespace Parley.Analysis.Outlook;

/// <summary>Median and intervals of a predictive distribution, on the issue's scale and at the calibrated levels.</summary>
internal readonly record struct IssueCenter(double Median, Interval Interval50, Interval Interval80)
{
    public static IssueCenter Of(Issue issue, PredictiveDistribution predictive)
    {
        var parameters = CaseRun.Errors.Parameters;
        Interval OnScale(Interval percent) => new(issue.Scale.FromPercent(percent.Low), issue.Scale.FromPercent(percent.High));
        return new(issue.Scale.FromPercent(predictive.Median), OnScale(predictive.Central(parameters.Level50)), OnScale(predictive.Central(parameters.Level80)));
    }
}
