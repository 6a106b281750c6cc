using System.Collections.Immutable;
using System.Globalization;
using Parley.Reading.Language;
using Parley.Reading.Negotiation;

namespace Parley.Reading;

/// <summary>Writes positions as records, with the amounts that they state.</summary>
internal sealed class PositionRecords(ReadingContext context, Findings found)
{
    /// <summary>The positions.</summary>
    public IEnumerable<PositionRecord> Write() => found.Positions.Where(p => p.Holder.Id.Length > 0).Select(Write);

    private PositionRecord Write(FoundPosition position, int i) => new()
    {
        Id = ReadingContext.Id("P", i),
        Holder = position.Holder.Id,
        IssueKey = position.Issue?.Key,
        Issue = position.Label,
        Stance = position.Stance,
        Strength = position.Strength,
        Publicity = position.Publicity,
        Span = context.Excerpt(position.First, position.Last),
        Condition = position.Condition is { } c ? context.Excerpt(c.First, c.Last) : null,
        Amounts = Amounts(position.First, position.Last),
        Attribution = position.Attribution?.Id,
        Credibility = Grades.Credibility(position.Attribution, [position.Holder]),
        Reason = new()
        {
            Rule = position.Rule,
            Entry = position.Event?.Frame.Place,
            Trigger = context.Excerpt(position.TriggerFirst, position.TriggerLast),
            Arguments = [.. (position.Event?.Arguments ?? []).Select(a => new Argument(a.Slot, context.Excerpt(a.First, a.Last), [.. a.Actors.Select(x => x.Id)]))],
            Notes = [.. position.Event?.Notes ?? []],
        },
    };

    private ImmutableArray<AmountRecord> Amounts(int first, int last)
    {
        var amounts = ImmutableArray.CreateBuilder<AmountRecord>();
        for (var i = first; i <= last; i++)
        {
            if (Amount(i, last) is not { } amount)
                continue;
            amounts.Add(amount);
        }
        return amounts.ToImmutable();
    }

    private AmountRecord? Amount(int i, int last)
    {
        var text = context.Tokens[i].Text.Replace(",", "", StringComparison.Ordinal);
        if (!context.Tokens[i].Is(Tag.Number) || !double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            return null;
        var end = i;
        var unit = "";
        if (i + 1 <= last && context.Tokens[i + 1].Lower is "million" or "billion" or "thousand" or "trillion")
        {
            value *= context.Tokens[++end].Lower switch { "thousand" => 1e3, "million" => 1e6, "billion" => 1e9, _ => 1e12 };
        }
        if (end + 1 <= last && (context.Tokens[end + 1].Text == "%" || context.Tokens[end + 1].Lower is "per" && end + 2 <= last && context.Tokens[end + 2].Lower is "cent"))
        {
            end += context.Tokens[end + 1].Text == "%" ? 1 : 2;
            unit = "per cent";
        }
        else if (end + 1 <= last && context.Tokens[end + 1].Is(Tag.Noun))
        {
            unit = Inflection.Singular(context.Tokens[++end].Lower);
        }
        var start = i > 0 && context.Tokens[i - 1].Text is "$" or "€" or "£" ? i - 1 : i;
        if (start < i)
            unit = context.Tokens[start].Text;
        return new(context.Excerpt(start, end), value, unit);
    }
}
