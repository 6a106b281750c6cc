namespace Parley.Cases;

public static partial class DiagnosticCodes
{
    internal static DiagnosticCode FileUnreadable => Error(1, "The file cannot be read",
        "The file does not exist, is a folder, or may not be read.", "Check the path and the permissions.");

    internal static DiagnosticCode FileTooLarge => Error(2, "The file is too large",
        "Files of more than 10 MB are not read, so that no file can stall the program.", "Keep report texts in files of their own and name them with the source's `file` key.");

    internal static DiagnosticCode NotUtf8 => Error(3, "The file is not UTF-8",
        "The bytes at this place are not valid UTF-8; the file may be UTF-16 or in an older code page.", "Save the file as UTF-8.");

    internal static DiagnosticCode ControlCharacter => Error(4, "Control character",
        "Control characters other than tab and line ends are not allowed, written out or as an escape: they can change what a terminal shows.", "Delete the character.");

    internal static DiagnosticCode DirectionCharacter => Error(5, "Direction character in a name or key",
        "Characters that embed, override or isolate the direction of text (U+202A to U+202E, U+2066 to U+2069) can make a name read as another one. In longer texts they are kept, and reported as a warning. Arabic and Hebrew need none of them.",
        "Delete the character.");

    internal static DiagnosticCode Syntax => Error(6, "Not YAML",
        "The text is not valid YAML at this place. A colon without a space after it, a tab used to indent and an unclosed quotation mark are the usual reasons.", "Mend the line, or put the text in quotation marks.");

    internal static DiagnosticCode TooDeep => Error(7, "Nested too deeply",
        "A case file is at most 64 levels deep.", "A case needs seven levels at most; look for stray brackets.");

    internal static DiagnosticCode TooManyNodes => Error(8, "Too many values",
        "A case file holds at most 500,000 keys and values.", "Split the case.");

    internal static DiagnosticCode Anchor => Error(9, "Anchor or alias",
        "Anchors (`&name`) and aliases (`*name`) are not read: a few lines of them can stand for billions of values.", "Write the value out. A text that begins with & or * goes in quotation marks.");

    internal static DiagnosticCode Tag => Error(10, "Tag",
        "Tags (`!name`) are not read: the format says which type each value has.", "Delete the tag. A text that begins with ! goes in quotation marks.");

    internal static DiagnosticCode SeveralDocuments => Error(11, "More than one document",
        "A case file holds one YAML document.", "Put each case in a file of its own.");

    internal static DiagnosticCode EmptyFile => Error(12, "The file holds no case",
        "The file is empty, or holds nothing but comments.", "Start from `parley new NAME`.");

    internal static DiagnosticCode LexiconEntry => Error(13, "Lexicon entry",
        "A line of a lexicon file given with `--lexicon` cannot be read: an unknown section, code or need, or an empty first column.", "The forms are in the reader's lexicon documentation; mend the line.");

    internal static DiagnosticCode TooManyDiagnostics => Info(99, "Further diagnostics are not shown",
        "At most 1,000 diagnostics are listed for one file.", "Mend those shown first.");
}
