using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Parley.Analysis.Findings;

/// <summary>Builds sentences from findings, keeping hold of every number that enters them.</summary>
public static class Prose
{
    /// <summary>A statement from an interpolated text whose numbers are <see cref="QuotedNumber"/>s.</summary>
    public static Statement Say(ProseHandler text) => text.ToStatement();

    /// <summary>A number for a sentence, rounded as asked.</summary>
    /// <param name="value">The number.</param>
    /// <param name="finding">Path of the finding that it is taken from.</param>
    /// <param name="format">Format of the printed number; whole numbers by default.</param>
    public static QuotedNumber N(double value, string finding, string format = "0") =>
        new(Print(value, format), value, finding);

    /// <summary>A share of 0 to 1 as a whole per cent.</summary>
    public static QuotedNumber Percent(double share, string finding) => new(Print(share * 100, "0"), share * 100, finding);

    /// <summary>A number on an issue's scale: whole where the scale is wide, with decimals where it is narrow.</summary>
    public static QuotedNumber OnScale(double value, double width, string finding) => N(value, finding, ScaleFormat(width));

    /// <summary>The format for numbers on a scale of a given width.</summary>
    public static string ScaleFormat(double width) => width switch
    {
        >= 20 => "0",
        >= 2 => "0.0",
        >= 0.2 => "0.00",
        _ => "0.####",
    };

    /// <summary>Statements in a row, as one.</summary>
    public static Statement Join(params ReadOnlySpan<Statement> statements)
    {
        var text = new StringBuilder();
        var numbers = ImmutableArray.CreateBuilder<QuotedNumber>();
        foreach (var statement in statements)
        {
            if (text.Length > 0)
                text.Append(' ');
            text.Append(statement.Text);
            numbers.AddRange(statement.Numbers);
        }

        return new(text.ToString(), numbers.ToImmutable());
    }

    /// <summary>Words in a row: "a", "a and b", "a, b and c".</summary>
    public static string List(IReadOnlyList<string> words) => words.Count switch
    {
        0 => "",
        1 => words[0],
        _ => string.Join(", ", words.Take(words.Count - 1)) + " and " + words[^1],
    };

    private static string Print(double value, string format)
    {
        var text = value.ToString(format, CultureInfo.InvariantCulture);
        return text is "-0" or "-0.0" or "-0.00" ? text[1..] : text.Replace('-', '−');
    }
}

/// <summary>Collects the text and the numbers of <see cref="Prose.Say"/>.</summary>
[InterpolatedStringHandler]
public ref struct ProseHandler
{
    private readonly StringBuilder _text;
    private readonly ImmutableArray<QuotedNumber>.Builder _numbers;

    /// <summary>Called by the compiler.</summary>
    public ProseHandler(int literalLength, int formattedCount)
    {
        _text = new(literalLength + (formattedCount * 8));
        _numbers = ImmutableArray.CreateBuilder<QuotedNumber>();
    }

    /// <summary>Called by the compiler for fixed words.</summary>
    public readonly void AppendLiteral(string text) => _text.Append(text);

    /// <summary>Called by the compiler for names and words.</summary>
    public readonly void AppendFormatted(string? text) => _text.Append(text);

    /// <summary>Called by the compiler for numbers.</summary>
    public readonly void AppendFormatted(QuotedNumber number)
    {
        _text.Append(number.Text);
        _numbers.Add(number);
    }

    /// <summary>Called by the compiler for a statement within a statement.</summary>
    public readonly void AppendFormatted(Statement statement)
    {
        _text.Append(statement.Text);
        _numbers.AddRange(statement.Numbers);
    }

    /// <summary>Called by the compiler for several statements, set off by commas.</summary>
    public readonly void AppendFormatted(Statement[] statements)
    {
        for (var i = 0; i < statements.Length; i++)
        {
            if (i > 0)
                _text.Append(", ");
            AppendFormatted(statements[i]);
        }
    }

    internal readonly Statement ToStatement() => new(_text.ToString(), _numbers.ToImmutable());
}
