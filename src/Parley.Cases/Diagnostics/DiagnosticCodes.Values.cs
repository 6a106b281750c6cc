namespace Parley.Cases;

public static partial class DiagnosticCodes
{
    internal static DiagnosticCode UnknownKey => Error(101, "Unknown key",
        "The element has no such key. A key that is not known is never ignored, since it is usually a slip that would lose a number.", "Use the key that the message suggests, or see the case format.");

    internal static DiagnosticCode MissingKey => Error(102, "A required key is missing",
        "The element cannot be understood without this key, or the key is there and its value is blank.", "Add the key.");

    internal static DiagnosticCode WrongKind => Error(103, "Wrong kind of value",
        "A mapping, a list or a single value stands where another of the three is needed.", "Write the value in the form that the message shows.");

    internal static DiagnosticCode BadNumber => Error(104, "Not a number",
        "Inputs are written `40`, `30..50` or `30..40..50` (low, most likely, high), with a full stop as the decimal sign. Infinities, NaN and hexadecimal numbers are not read.", "Write a number or a range; leave the value blank where it is not known.");

    internal static DiagnosticCode BadDate => Error(105, "Not a date",
        "Dates are written YYYY-MM-DD and must exist.", "Write the date as YYYY-MM-DD, or put it in words under `when` where the element has that key.");

    internal static DiagnosticCode BadWord => Error(106, "Not one of the words allowed",
        "The value must be one word of a fixed list.", "Use one of the words that the message lists.");

    internal static DiagnosticCode BadScale => Error(107, "Not a scale",
        "A scale is two numbers, the lower first: `0..100`.", "Write the lower end first. To turn a scale round, turn the meaning of its marks round.");

    internal static DiagnosticCode BadId => Error(108, "Not an id",
        "Ids are lower-case letters, digits and hyphens, begin with a letter or digit and have at most 64 characters. They name elements in paths, so they must not need quoting.", "Use the id that the message suggests, and put the full name under `name`.");

    internal static DiagnosticCode TextTooLong => Error(109, "Text too long",
        "A text of a case has at most 10,000 characters.", "Keep the report in a file of its own and quote only the passage.");

    internal static DiagnosticCode DuplicateKey => Error(110, "The same key twice",
        "YAML readers disagree about which of the two counts, so neither does.", "Delete or rename one of them.");

    internal static DiagnosticCode OutOfBounds => Error(111, "Outside the allowed range",
        "The number, or an end of the range, lies outside what the key allows.", "Use a number in the range that the message gives.");

    internal static DiagnosticCode OffTheScale => Error(112, "Off the issue's scale",
        "Positions, limits, reference points, terms and marks lie on the scale of their issue.", "Change the number, or declare a wider `scale` for the issue.");

    internal static DiagnosticCode TooManyDigits => Error(113, "More digits than are kept",
        "Worth, weights and points of a deal are kept to the last digit as written, at most 28 of them. A number with more would be rounded, so it is not read.", "Round the number to 28 digits or fewer.");
}
