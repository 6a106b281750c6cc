namespace Parley.Cases;

public static partial class DiagnosticCodes
{
    internal static DiagnosticCode NotForeign => Error(801, "Not a format that is imported",
        "The file is neither a GENIUS domain or profile (XML) nor a GeniusWeb domain or profile (JSON). The two are told apart by what they hold, not by their names.", "See docs/how-to/import-deal-spaces.md for what is read.");

    internal static DiagnosticCode XmlSyntax => Error(802, "Not XML",
        "The text is not well-formed XML at this place, or begins with a document type definition, which is not read: entities can stand for billions of characters.", "Mend the line, or delete the document type definition.");

    internal static DiagnosticCode JsonSyntax => Error(803, "Not JSON",
        "The text is not JSON at this place.", "Mend the line.");

    internal static DiagnosticCode ForeignKind => Error(804, "A kind of issue or preference that is not imported",
        "Read are issues of type discrete, integer and real with additive preferences. Constraints, groups of issues, partial orderings and ranked bids would have to be replaced by something that they are not.",
        "Write the case by hand; combinations of terms go under `deal-space`.");

    internal static DiagnosticCode ForeignSet => Error(805, "Files that do not belong together",
        "One domain and at least one profile, all of the same format, make a deal space. GeniusWeb profiles carry the domain with them, so that its file may be left out.", "Name one domain with its profiles, or the folder that holds them and nothing else.");

    internal static DiagnosticCode ForeignMissing => Error(806, "Something that the format needs is missing",
        "An element, attribute or key that the format requires is not there, and there is no rule that says what is meant without it.", "Add it.");

    internal static DiagnosticCode ForeignValue => Error(807, "A value that cannot be used",
        "A number was expected, or one within the bounds that the message names. Numbers keep every digit as written, at most 28.", "Correct the value.");

    internal static DiagnosticCode ForeignMismatch => Error(808, "The profile does not fit the domain",
        "Issues are matched by index and name (GENIUS) or by name (GeniusWeb), items and bounds by value. What is in one of the two and not in the other is not guessed.", "Use the profile with its own domain, or correct the name.");

    internal static DiagnosticCode ForeignTwice => Error(809, "The same thing twice",
        "An issue, a weight, a reservation or an evaluator stands twice and it is not clear which counts. A repeated item is not an error.", "Delete one of the two.");

    internal static DiagnosticCode ForeignTooMany => Error(810, "Too many files, issues or values",
        "At most 64 files of 20 MB together, 1,000 issues, and 1,000 values on an issue that is counted are imported.", "Split the domain, or thin out the values.");

    internal static DiagnosticCode DiscountNoted => Info(821, "A discount that is only noted",
        "The profile discounts worth over the time of a session. A deal space has no clock: what is imported is the worth of a deal at the start. The factor stands in the party's note.", "Nothing; or use `patience` where time matters.");

    internal static DiagnosticCode WeightSum => Info(822, "Weights that do not add up to 1",
        "The weights of a profile differ from 1 by more than a billionth. They are kept as written. Worth may then exceed 100, where GENIUS cuts it off at 1 and so makes different packages equal.", "Nothing, if the weights are meant.");

    internal static DiagnosticCode ItemRepeated => Info(823, "A repeated item",
        "An item of an issue stands twice. It becomes one mark, and the last evaluation counts, as in GENIUS.", "Delete one of the two.");

    internal static DiagnosticCode NullEvaluation => Info(824, "An item without evaluation",
        "The evaluation says `null`. It counts 0.", "Give a number, if the item is worth something.");

    internal static DiagnosticCode ForeignRounded => Info(825, "A number held to 15 digits",
        "Worth of no deal and points of a scale are held to about 15 digits in a case, and this one has more, or none in which it could be written to the end. Weights and worth keep all digits.", "Nothing.");

    internal static DiagnosticCode ReadAsLatin => Info(826, "Read as Latin-1",
        "The file is not UTF-8 and does not say what it is. It was read as Latin-1 (Windows-1252).", "Save the file as UTF-8 if names look wrong.");
}
