using Parley.Cases.Editing;

namespace Parley.Cases;

/// <summary>The text of a new case file: a small case that loads, with comments that say what goes where.</summary>
public static class CaseTemplate
{
    private const string Body = """
        # A case: one negotiation as of one date, from one perspective.
        # Numbers: 40, or a range 30..50, or low..most likely..high 30..40..50. Leave blank what is not known; it is listed as a gap.
        # Every key is explained in docs/reference/case-format.md. `parley check FILE` says what is wrong, `parley brief FILE` answers.
        parley: 1
        title: @title
        as-of:                      # YYYY-MM-DD: what was known on that day
        perspective:                # whose view this is
        handling: team              # public, partner or team

        parties:
          first-party:
            name: First party
            role: principal         # principal, mediator, patron or stakeholder
            capability: 40..60      # potential to influence outcomes, 0 to 100, relative to the others
          second-party:
            name: Second party
            role: principal
            capability: 30..50
          go-between:
            name: Go-between
            role: mediator
            capability:             # not known

        issues:
          first-issue:
            name: First issue
            question: What is to be decided?
            scale: 0..100
            marks:                  # what points on the scale mean
              0: as the second party wants it
              50: half way
              100: as the first party wants it
            reference-point:        # what holds if nothing is decided
            positions:
              first-party:
                value: 90           # what it asks for
                limit: 50..60       # its red line, between its position and the others
                salience: 80        # how much it cares, 0 to 100
              second-party: {value: 10, limit: 40..50, salience: 60..70}
              go-between: 50        # the position alone

        no-deal:                    # what no agreement is worth to each, 0 to 100
          first-party: 30..50
          second-party:

        sources:                    # what the numbers rest on
          first-report:
            title: A report
            reliability: F          # A (completely) to F (cannot be judged)
            passages:
              p1: The words that the case quotes.

        evidence:
          e1:
            passage: first-report/p1
            about: [issues/first-issue/positions/first-party/value]
            credibility: 6          # 1 (confirmed) to 6 (cannot be judged)

        scenarios:
          tougher:
            name: The first party hardens
            set:
              issues/first-issue/positions/first-party/limit: 70

        """;

    /// <summary>A new case.</summary>
    /// <param name="title">The title of the case, any text.</param>
    /// <param name="schema">
    /// Where an editor finds the schema, relative to the new file or as an absolute path or address; <see langword="null"/>
    /// leaves the line out.
    /// </param>
    /// <returns>The text with LF line ends. It loads without errors.</returns>
    public static string Text(string title, string? schema = null)
    {
        ArgumentNullException.ThrowIfNull(title);
        var shown = title.Length <= Binding.Scalars.MaxText ? title : title[..Binding.Scalars.MaxText];
        var safe = new string([.. shown.Where(c => !Characters.IsForbidden(c) && !Characters.TurnsDirection(c) && !char.IsSurrogate(c))]).Trim();
        var first = schema is null || schema.Any(char.IsControl) ? "" : $"# yaml-language-server: $schema={schema}\n";
        return first + Body.ReplaceLineEndings("\n").Replace("@title", ScalarText.Of(safe.Length == 0 ? "New case" : safe), StringComparison.Ordinal);
    }
}
