using Parley.Analysis.Outlook;

namespace Parley.Briefs.Tests.Fixtures;

/// <summary>The briefs that are checked, by name.</summary>
public static class SampleBriefs
{
    public static IReadOnlyDictionary<string, Case> Cases { get; } = new Dictionary<string, Case>
    {
        ["moscow"] = MoscowTrack.Case,
        ["texts"] = HostileCase.Texts,
        ["scripts"] = HostileCase.Scripts,
        ["crowd"] = HostileCase.Crowd,
        ["least"] = HostileCase.Least,
        ["empty"] = HostileCase.Empty,
        ["long"] = HostileCase.Long,
    };

    public static CaseOutlook Outlook(string name) => OutlookFixture.Of(Cases[name]);

    public static Task<string> Html(string name) => BriefHtml.RenderAsync(Outlook(name), new());

    /// <summary>A brief with an answer to the question of a deal.</summary>
    public static Task<string> DealHtml(string name)
    {
        var deals = DealsFixture.Of(name);
        return BriefHtml.RenderAsync(OutlookFixture.Of(deals.Case), new() { Deals = deals });
    }

    /// <summary>A brief with an answer to the question of holding out.</summary>
    public static Task<string> HoldoutHtml(string name)
    {
        var holdout = HoldoutFixture.Of(name);
        return BriefHtml.RenderAsync(OutlookFixture.Of(holdout.Case), new() { Holdout = holdout });
    }
}
