using Parley.Reading.Language;

namespace Parley.Reading.Checks;

/// <summary>The names of a report as they are spelled: single words, and two that a hyphen may join.</summary>
internal static class NameForms
{
    private const int Shortest = 4;

    // More names than this are not compared: a list is no report.
    private const int Most = 3000;

    /// <summary>Every spelling with the places where it stands.</summary>
    public static Dictionary<string, List<(int First, int Last)>> Of(ReadingContext context)
    {
        var forms = new Dictionary<string, List<(int First, int Last)>>(StringComparer.OrdinalIgnoreCase);
        var previous = -2;
        for (var i = 0; i < context.Tokens.Count && forms.Count < Most; i++)
        {
            if (!IsName(context, i))
                continue;
            Add(context.Tokens[i].Text, i, i);
            if (previous == i - 1 && context.Tokens[i].Sentence == context.Tokens[previous].Sentence && Joined(context, i))
                Add(context.Tokens[previous].Text + " " + context.Tokens[i].Text, previous, i);
            previous = i;
        }
        return forms;

        void Add(string form, int first, int last)
        {
            if (!forms.TryGetValue(form, out var at))
                forms[form] = at = [];
            at.Add((first, last));
        }
    }

    // Only two words of one name can be one word with a hyphen.
    private static bool Joined(ReadingContext context, int i) => context.Mentions.At(i) is { } here && context.Mentions.At(i - 1) == here;

    private static bool IsName(ReadingContext context, int i)
    {
        var token = context.Tokens[i];
        var lower = token.Lower.StartsWith("al-", StringComparison.Ordinal) || token.Lower.StartsWith("el-", StringComparison.Ordinal);
        if (token.Text.Length < Shortest || !token.Capital && !lower || !char.IsLetter(token.Text[^1]) || token.Text.All(char.IsUpper))
            return false;
        if (context.Mentions.At(i) is { } mention)
            return mention.Kind != MentionKind.Demonym;
        return token.Is(Tag.Proper) && i > context.Sentences[token.Sentence].First;
    }
}
