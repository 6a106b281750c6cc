namespace Parley.Cases.Tests.Foreign;

/// <summary>The made-up fisheries quota as GeniusWeb JSON.</summary>
internal static class WebFiles
{
    private const string Values = """
        {"Season": {"values": ["spring", "summer"]}, "Quota": {"range": {"low": 10, "high": 14.5, "step": 0.5}}}
        """;

    public const string Domain = $$"""
        {"name": "joint quota", "issuesValues": {{Values}} }
        """;

    public const string North = $$$$"""
        {"LinearAdditiveUtilitySpace": {
          "name": "north",
          "issueUtilities": {
            "Season": {"discreteutils": {"valueUtilities": {"summer": 0.25, "spring": 1}}},
            "Quota": {"numberutils": {"lowValue": 10, "lowUtility": 0.2, "highValue": 14.5, "highUtility": 0.9}} },
          "issueWeights": {"Season": 0.12345678901234567, "Quota": 0.87654321098765433},
          "domain": {"name": "joint quota", "issuesValues": {{{{Values}}}} },
          "reservationBid": {"issuevalues": {"Quota": "12.5"}} } }
        """;

    public const string South = $$$$"""
        {"LinearAdditiveUtilitySpace": {
          "name": "south",
          "issueUtilities": {
            "Season": {"discreteutils": {"valueUtilities": {"spring": 0, "summer": 1.0}}},
            "Quota": {"numberutils": {"lowValue": 10, "lowUtility": 1, "highValue": 14.5, "highUtility": 0}} },
          "issueWeights": {"Season": 0.5, "Quota": 0.5},
          "domain": {"name": "joint quota", "issuesValues": {{{{Values}}}} } } }
        """;

    /// <summary>The example with one piece of the profile of the North replaced.</summary>
    public static ForeignCase With(string old, string now)
    {
        North.ShouldContain(old);
        return GeniusFiles.Load(("domain.json", Domain), ("a.json", North.Replace(old, now, StringComparison.Ordinal)), ("b.json", South));
    }

    public static ForeignCase Example() => GeniusFiles.Load(("domain.json", Domain), ("a.json", North), ("b.json", South));
}
