using System.Collections.Immutable;
using Parley.Cases.Yaml;
using Parley.Core;

namespace Parley.Cases.Foreign.GeniusWeb;

/// <summary>Reads a GeniusWeb profile of additive preferences, matched with the domain by name.</summary>
internal sealed class WebProfile(ForeignDomain domain, DiagnosticSink sink)
{
    public const string Additive = "LinearAdditiveUtilitySpace";

    private readonly WebNode _node = new(sink);

    public ForeignProfile? Read(YamlMapping space, string file)
    {
        var profile = new ForeignProfile(file, (space.Find("name") as YamlScalar)?.Value ?? "");
        if (_node.Mapping(space, "issueUtilities", "the profile") is not { } utilities || _node.Mapping(space, "issueWeights", "the profile") is not { } weights || !IsOfDomain(space))
            return null;
        var known = domain.Issues.Select(i => i.Name).ToList();
        if (!_node.HasOnly(utilities, known, "there are utilities of") || !_node.HasOnly(weights, known, "there is a weight of"))
            return null;
        foreach (var issue in domain.Issues)
        {
            var name = Printable.Quote(issue.Name);
            var weight = _node.Number(weights, issue.Name, "issueWeights");
            if (weight < 0)
                sink.Report(DiagnosticCodes.ForeignValue, weights.Find(issue.Name)!.Location, $"the weight of {name} is {Binding.Decimals.Text(weight.Value)}, it must be 0 or more");
            var points = _node.Mapping(utilities, issue.Name, "issueUtilities") is not { } written ? null : issue.Values switch
            {
                ForeignItems items => Discrete(written, name, items),
                _ => Line(written, name, (ForeignRange)issue.Values),
            };
            if (points is { } found && weight is { } share)
                profile.Issues.Add(new(found, 1, share));
        }

        ReadBid(space, profile);
        return sink.HasErrors ? null : profile;
    }

    /// <summary>A profile carries its domain with it, which must be the one that the others use.</summary>
    private bool IsOfDomain(YamlMapping space)
    {
        if (space.Find("domain") is not YamlMapping own)
            return true;
        if (WebDomain.Read(own, sink) is not { } read)
            return false;
        var values = read.Issues.ToDictionary(i => i.Name, i => i.Values, StringComparer.Ordinal);
        var other = domain.Issues.FirstOrDefault(i => !values.TryGetValue(i.Name, out var there) || !there.Equals(i.Values));
        if (other is null && values.Count == domain.Issues.Length)
            return true;
        sink.Report(DiagnosticCodes.ForeignMismatch, own.Location, other is null
            ? "the domain in the profile has issues that the domain does not have"
            : $"the domain in the profile has another {Printable.Quote(other.Name)} than the domain, or none");
        return false;
    }

    private ImmutableArray<WorthPoint>? Discrete(YamlMapping written, string name, ForeignItems items)
    {
        if (_node.Mapping(written, "discreteutils", name) is not { } utilities || _node.Mapping(utilities, "valueUtilities", name) is not { } values || !_node.HasOnly(values, items.Texts, $"{name} has a utility for"))
            return null;
        var points = ImmutableArray.CreateBuilder<WorthPoint>(items.Texts.Length);
        for (var i = 0; i < items.Texts.Length; i++)
        {
            var owner = $"the utility of {Printable.Quote(items.Texts[i])} of {name}";
            if (values.Find(items.Texts[i]) is not { } node)
                sink.Report(DiagnosticCodes.ForeignMismatch, values.Location, $"{owner} is missing");
            else if (_node.Share(node, owner) is { } worth)
                points.Add(new() { At = i + 1, Value = worth });
        }

        return points.ToImmutable();
    }

    private ImmutableArray<WorthPoint>? Line(YamlMapping written, string name, ForeignRange range)
    {
        if (_node.Mapping(written, "numberutils", name) is not { } line
            || _node.Number(line, "lowValue", name) is not { } low || _node.Number(line, "highValue", name) is not { } high
            || _node.Share(line, "lowUtility", name) is not { } first || _node.Share(line, "highUtility", name) is not { } last)
            return null;
        if (low != range.Low || high != range.High)
        {
            sink.Report(DiagnosticCodes.ForeignMismatch, line.Location, $"the utilities of {name} go from {Binding.Decimals.Text(low)} to {Binding.Decimals.Text(high)}, its range from {Binding.Decimals.Text(range.Low)} to {Binding.Decimals.Text(range.High)}");
            return null;
        }

        var start = new WorthPoint { At = Exact.ToDouble(low).Value, Value = first };
        return low == high ? [start] : [start, new() { At = Exact.ToDouble(high).Value, Value = last }];
    }

    /// <summary>No deal is a bid here, whole or in part. A bid without values is worth nothing.</summary>
    private void ReadBid(YamlMapping space, ForeignProfile profile)
    {
        if (space.Find("reservationBid") is not { IsBlank: false } node)
            return;
        if (node is not YamlMapping bid || _node.Mapping(bid, "issuevalues", "the reservation bid") is not { } values)
        {
            if (node is not YamlMapping)
                sink.Report(DiagnosticCodes.ForeignValue, node.Location, $"the reservation bid is {node.Kind}, an object is needed");
            return;
        }

        if (!_node.HasOnly(values, [.. domain.Issues.Select(i => i.Name)], "the reservation bid has a value for"))
            return;
        var terms = ImmutableArray.CreateBuilder<(int, decimal)>();
        for (var i = 0; i < domain.Issues.Length; i++)
        {
            if (values.Find(domain.Issues[i].Name) is { } value && ValueOf(value, domain.Issues[i]) is { } term)
                terms.Add((i, term));
        }

        profile.ReservationBid = terms.ToImmutable();
    }

    private decimal? ValueOf(YamlNode node, ForeignIssue issue)
    {
        var owner = $"the reservation bid on {Printable.Quote(issue.Name)}";
        if (issue.Values is ForeignItems items)
        {
            var text = (node as YamlScalar)?.Value ?? "";
            if (items.IndexOf(text) is >= 0 and var place)
                return place + 1;
            sink.Report(DiagnosticCodes.ForeignMismatch, node.Location, $"{owner} is {Printable.Quote(text)}, {Binding.Nearest.Hint(text, items.Texts, "there are")}");
            return null;
        }

        var range = (ForeignRange)issue.Values;
        if (_node.Number(node, owner) is not { } number)
            return null;
        if (number >= range.Low && number <= range.High)
            return number;
        sink.Report(DiagnosticCodes.ForeignValue, node.Location, $"{owner} is {Binding.Decimals.Text(number)}, its range goes from {Binding.Decimals.Text(range.Low)} to {Binding.Decimals.Text(range.High)}");
        return null;
    }
}
