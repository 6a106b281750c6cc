using System.Collections.Immutable;
using Parley.Core;
using Parley.Models.Sampling;

namespace Parley.Analysis.Deals;

/// <summary>A case as a deal space: who must agree, on what, and which inputs the worths are made of.</summary>
/// <remarks>The map from position, limit and shape to worth is written out in <c>docs/method/deals.md</c>.</remarks>
internal sealed class DealCase
{
    private readonly ImmutableArray<CaseInput>.Builder _inputs = ImmutableArray.CreateBuilder<CaseInput>();
    private readonly ImmutableArray<Gap>.Builder _gaps = ImmutableArray.CreateBuilder<Gap>();

    public DealCase(Case theCase)
    {
        Case = theCase;
        Signatories = SignatoriesOf(theCase, out var fallback);
        TookAll = fallback;
        var ids = Signatories.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        bool HasNumber(Issue issue) => issue.Positions.Any(p => ids.Contains(p.Party) && (p.Value is not null || !p.Worth.IsEmpty));
        Issues = [.. theCase.Issues.Where(HasNumber)];
        LeftOut = [.. theCase.Issues.Where(i => !HasNumber(i))];
        NoDeals = [.. Signatories.Select(NoDealOf)];
        Cells = [.. Signatories.Select(party => Issues.Select(issue => CellOf(party, issue)).ToImmutableArray())];
        Inputs = _inputs.ToImmutable();
        Gaps = _gaps.ToImmutable();
    }

    public Case Case { get; }

    /// <summary>The parties whose yes is needed.</summary>
    public ImmutableArray<Party> Signatories { get; }

    /// <summary>Whether, for want of two principals, every party with a position counts as a signatory.</summary>
    public bool TookAll { get; }

    /// <summary>The issues on which a signatory's position is a number.</summary>
    public ImmutableArray<Issue> Issues { get; }

    /// <summary>The other issues.</summary>
    public ImmutableArray<Issue> LeftOut { get; }

    /// <summary>For each signatory, the place of its no-deal value among the inputs, or −1 with the terms that hold without agreement.</summary>
    public ImmutableArray<(int Input, ImmutableArray<Term> Terms)> NoDeals { get; }

    /// <summary>Cells by signatory and issue; <see langword="null"/> where the signatory takes no position.</summary>
    public ImmutableArray<ImmutableArray<DealCell?>> Cells { get; }

    public ImmutableArray<CaseInput> Inputs { get; }

    public ImmutableArray<Gap> Gaps { get; }

    /// <summary>The most likely value of an input, by its place.</summary>
    public double MostLikely(int input) => Inputs[input].Estimate.MostLikely;

    /// <summary>Two inputs that would draw the same random numbers, if there are any.</summary>
    public (string First, string Second)? SharedStream => StreamId.Collision(Inputs.Select(i => i.Path));

    public bool CanBeAsked => Signatories.Length >= 2 && Issues.Length >= 1;

    private static ImmutableArray<Party> SignatoriesOf(Case theCase, out bool tookAll)
    {
        tookAll = false;
        if (theCase.DealSpace is { Signatories.IsEmpty: false } rules)
            return [.. theCase.Parties.Where(p => rules.Signatories.Contains(p.Id))];
        var principals = theCase.Parties.Where(p => p.Role == PartyRole.Principal).ToImmutableArray();
        if (principals.Length >= 2)
            return principals;
        tookAll = true;
        var active = theCase.Issues.SelectMany(i => i.Positions).Select(p => p.Party).ToHashSet(StringComparer.Ordinal);
        return [.. theCase.Parties.Where(p => active.Contains(p.Id))];
    }

    private (int Input, ImmutableArray<Term> Terms) NoDealOf(Party party)
    {
        var given = Case.NoDeal.FirstOrDefault(n => n.Party == party.Id);
        if (given is { Value: null, Terms.IsEmpty: false })
            return (-1, given.Terms);
        var label = $"worth of no agreement to {party.Name}";
        var path = CaseInputs.NoDealPath(party.Id);
        return (Add(path, label, given?.Value, DefaultRanges.NoDeal, "The default range is drawn from: whether there is a deal then rests on a guess."), []);
    }

    private DealCell? CellOf(Party party, Issue issue)
    {
        if (issue.Positions.FirstOrDefault(p => p.Party == party.Id) is not { } position)
            return null;
        var name = CaseInputs.Possessive(party.Name);
        var table = DealCell.TableOf(position);
        return new()
        {
            Position = position,
            Table = table,
            Value = table.IsEmpty ? Add(CaseInputs.PositionPath(issue.Id, party.Id), $"{name} position on {issue.Name}", position.Value, DefaultRanges.Position(issue.Scale), "The whole scale is drawn from, which widens every answer about a deal.") : -1,
            Salience = position.Weight is null ? Add(CaseInputs.SaliencePath(issue.Id, party.Id), $"{name} salience on {issue.Name}", position.Salience, DefaultRanges.Salience, "The default range is drawn from, which widens every answer about a deal.") : -1,
            Limit = position.Limit is null ? -1 : Add(CaseInputs.LimitPath(issue.Id, party.Id), $"{name} red line on {issue.Name}", position.Limit, default, ""),
            Cost = position.Limit is null || position.CrossingCosts is null ? -1 : Add(CaseInputs.CrossingPath(issue.Id, party.Id), $"what crossing its red line on {issue.Name} costs {party.Name}", position.CrossingCosts, default, ""),
            CrossedAbove = issue.IsCrossedAbove(position),
        };
    }

    private int Add(string path, string label, Estimate? estimate, Estimate fallback, string meaning)
    {
        _inputs.Add(new(path, label, estimate ?? fallback, estimate is null));
        if (estimate is null)
            _gaps.Add(new(path, label, fallback, meaning));
        return _inputs.Count - 1;
    }
}
