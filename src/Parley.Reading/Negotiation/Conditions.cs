using Parley.Reading.Claims;
using Parley.Reading.Language;

namespace Parley.Reading.Negotiation;

/// <summary>A condition: its words, and whether it makes the whole depend on it.</summary>
/// <param name="First">First token.</param>
/// <param name="Last">Last token.</param>
/// <param name="Strict">Whether nothing holds without it: only if, unless, provided that.</param>
internal sealed record Condition(int First, int Last, bool Strict);

/// <summary>Finds the condition under which something is said to be done.</summary>
internal static class Conditions
{
    private static readonly string[][] Phrases = [["on", "condition", "that"], ["on", "the", "condition", "that"], ["in", "return", "for"], ["in", "exchange", "for"], ["as", "long", "as"], ["so", "long", "as"], ["subject", "to"], ["contingent", "on"], ["conditional", "on"]];

    /// <summary>The condition in the sentence of a verb, or null.</summary>
    public static Condition? Of(ReadingContext context, int s, VerbGroup? verb)
    {
        var sentence = context.Sentences[s];
        for (var i = sentence.First; i < sentence.End - 1; i++)
        {
            var token = context.Tokens[i];
            var only = i > sentence.First && context.Tokens[i - 1].Lower == "only";
            if (token.Lower is "if" or "unless" or "provided" or "providing" && !(token.Lower == "if" && i > sentence.First && context.Tokens[i - 1].Lower is "as" or "even") && !(token.Lower is "provided" or "providing" && !token.Is(Tag.Subordinator) && context.Tokens[i + 1].Lower != "that"))
                return new(i, Scopes.ClauseEnd(context, i), true);
            if (Array.Find(Phrases, p => context.Matches(p, i, sentence.End)) is not null && (verb is null || i > verb.Main))
                return new(i, Scopes.ClauseEnd(context, i), only || token.Lower is "as" or "so");
        }
        return null;
    }
}
