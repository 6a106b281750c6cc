namespace Parley.Cases;

public static partial class DiagnosticCodes
{
    internal static DiagnosticCode UnknownLayout => Error(601, "The columns are not known",
        "The first line names neither the columns of Parley's decision data nor those of DEU III.", "See docs/reference/data-sets.md for both layouts.");

    internal static DiagnosticCode BadCell => Error(602, "A cell that cannot be read",
        "A number, a range end or a date was expected. Infinities and NaN are not numbers. The cell is taken as blank, or the row left out where it is needed.", "Correct the cell, or leave it blank.");

    internal static DiagnosticCode CellOffScale => Error(603, "A cell off its scale",
        "Positions, reference points and outcomes lie between scale-low and scale-high, salience and capability between 0 and 100. The row is left out.", "Correct the cell or the scale.");

    internal static DiagnosticCode RowLength => Error(604, "A row with too many cells",
        "The row has more cells than the header names, usually because of a separator inside a text without quotation marks. The row is left out.", "Put the text in quotation marks.");

    internal static DiagnosticCode DuplicateRow => Error(605, "The same actor or issue twice",
        "An actor has one row per issue, and an issue one row in the wide layout. The later row is left out.", "Delete one of the rows.");

    internal static DiagnosticCode Formula => Error(606, "A formula",
        "A text begins with =, +, - or @ and would be run by a spreadsheet. The row is left out.", "Write the value, not the formula.");

    internal static DiagnosticCode RowsDisagree => Warning(607, "Rows of one issue disagree",
        "What belongs to the issue (dossier, title, scale, reference point, outcome) differs between its rows. The first row counts.", "Make the rows agree.");

    internal static DiagnosticCode UnclosedQuote => Error(608, "A quotation mark that is not closed",
        "The quoted cell runs to the end of the file.", "Close the quotation mark, or double it inside a quoted text.");

    internal static DiagnosticCode TooManyRows => Error(609, "Too many rows, cells or actors",
        "A data set has at most 200,000 rows, 2,000 columns and 10,000 characters in a cell. Reading stops there.", "Split the data set.");

    internal static DiagnosticCode NoIssues => Error(610, "No issue was read",
        "The file has a header but no usable row.", "See the other diagnostics of the file.");

    internal static DiagnosticCode UnknownColumn => Warning(611, "A column that is not read",
        "The column is not part of the layout. Its cells are ignored.", "Use the name that the message suggests, or leave it if the column is for people.");

    internal static DiagnosticCode RowSkipped => Info(612, "A row that names no issue",
        "The row has no issue number. Copies of DEU III carry such a row of weights below the column names.", "Nothing, if the row is not an issue.");

    internal static DiagnosticCode EditFailed => Error(701, "The change cannot be made in place",
        "The text around the place is written in a way that the editor does not change safely. Nothing was changed.", "Make the change by hand.");

    internal static DiagnosticCode FileChanged => Error(702, "The file has changed since it was read",
        "Somebody else, or another program, wrote to the file. Nothing was written.", "Load the file again and repeat the change.");

    internal static DiagnosticCode FileNotWritten => Error(703, "The file cannot be written",
        "The folder does not exist or may not be written to. The old file is as it was.", "Check the path and the permissions.");

    internal static DiagnosticCode FileExists => Error(704, "The file is there already",
        "A new file never takes the place of another.", "Choose another name.");
}
