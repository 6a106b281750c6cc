namespace Parley.Reading;

/// <summary>A file that cannot be read as a report.</summary>
public sealed class ReportTextException : Exception
{
    /// <summary>A file that cannot be read, with the place and the reason.</summary>
    /// <param name="code">The code of the diagnostic: <c>PAR002</c>.</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="column">The column, from 1.</param>
    /// <param name="message">What is wrong.</param>
    public ReportTextException(string code, int line, int column, string message)
        : base(message) => (Code, Line, Column) = (code, line, column);

    /// <summary>A file that cannot be read.</summary>
    public ReportTextException()
        : this("PAR001", 1, 1, "the file cannot be read")
    {
    }

    /// <summary>A file that cannot be read, with the reason.</summary>
    /// <param name="message">What is wrong.</param>
    public ReportTextException(string message)
        : this("PAR001", 1, 1, message)
    {
    }

    /// <summary>A file that cannot be read, with the reason and what it follows from.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="inner">What it follows from.</param>
    public ReportTextException(string message, Exception inner)
        : base(message, inner) => (Code, Line, Column) = ("PAR001", 1, 1);

    /// <summary>The code of the diagnostic: PAR002 too large, PAR003 not UTF-8, PAR004 not text.</summary>
    public string Code { get; }

    /// <summary>The line, from 1.</summary>
    public int Line { get; }

    /// <summary>The column, from 1.</summary>
    public int Column { get; }
}
