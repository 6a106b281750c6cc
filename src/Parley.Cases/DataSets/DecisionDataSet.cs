using System.Collections.Immutable;
using System.Text;
using Parley.Cases.DataSets;
using Parley.Cases.Yaml;

namespace Parley.Cases;

/// <summary>How a file of past decisions is laid out.</summary>
public enum DecisionLayout
{
    /// <summary>Not recognised.</summary>
    Unknown,

    /// <summary>One row per issue and actor; see <c>docs/reference/data-sets.md</c>.</summary>
    Parley,

    /// <summary>One row per issue, as in the Decision-making in the European Union data (DEU III).</summary>
    Deu,
}

/// <summary>Past decisions with known positions, to test models on.</summary>
/// <remarks>Reading never throws: rows that cannot be used are left out, each with a diagnostic.</remarks>
/// <param name="Name">The file as the caller named it.</param>
/// <param name="Layout">The layout that was recognised by the first line.</param>
/// <param name="Issues">The issues in the order of the file.</param>
/// <param name="Diagnostics">What is to be said about the file, by line.</param>
public sealed record DecisionDataSet(string Name, DecisionLayout Layout, ImmutableArray<DecisionIssue> Issues, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether something in the file could not be used.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);

    /// <summary>Reads a file of at most 10 MB of UTF-8. A file that cannot be read gives a diagnostic.</summary>
    /// <param name="path">The file.</param>
    public static DecisionDataSet Read(string path)
    {
        var sink = new DiagnosticSink(path);
        return CaseText.Load(path, sink) is { } text ? Parse(text, path, sink) : new(path, DecisionLayout.Unknown, [], sink.ToImmutable());
    }

    /// <summary>Reads a text of at most 10 million characters.</summary>
    /// <param name="reader">The text.</param>
    /// <param name="name">The name that diagnostics give to it.</param>
    public static DecisionDataSet Read(TextReader reader, string name)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var sink = new DiagnosticSink(name);
        var text = new StringBuilder();
        var buffer = new char[16 * 1024];
        int length;
        while (text.Length <= YamlLimits.Bytes && (length = reader.ReadBlock(buffer, 0, buffer.Length)) > 0)
            text.Append(buffer, 0, length);
        if (text.Length <= YamlLimits.Bytes)
            return Parse(text.ToString(), name, sink);
        sink.Report(DiagnosticCodes.FileTooLarge, default, $"the text has more than {YamlLimits.Bytes} characters, no more are read");
        return new(name, DecisionLayout.Unknown, [], sink.ToImmutable());
    }

    private static DecisionDataSet Parse(string text, string name, DiagnosticSink sink)
    {
        var layout = DecisionLayout.Unknown;
        ImmutableArray<DecisionIssue> issues = [];
        if (TextCheck.Run(text, sink) && DelimitedText.Read(text.TrimStart('\ufeff'), sink) is { Count: > 0 } rows)
        {
            var table = new Table(rows, sink);
            layout = DeuLayout.Fits(table) ? DecisionLayout.Deu : LongLayout.Fits(table) ? DecisionLayout.Parley : DecisionLayout.Unknown;
            issues = layout switch
            {
                DecisionLayout.Deu => DeuLayout.Read(table),
                DecisionLayout.Parley => LongLayout.Read(table),
                _ => [],
            };
            if (layout == DecisionLayout.Unknown)
                sink.Report(DiagnosticCodes.UnknownLayout, new(1, 1), $"the first line names none of the layouts known; write it as {string.Join(',', LongLayout.Columns)}, of which issue, actor and position are required");
            else if (issues.IsEmpty)
                sink.Report(DiagnosticCodes.NoIssues, new(1, 1), "no issue could be read, at least one row with an issue, an actor and a position is needed");
        }
        else if (!sink.HasErrors)
        {
            sink.Report(DiagnosticCodes.NoIssues, new(1, 1), "the file is empty, at least a line of column names and one row are needed");
        }

        return new(name, layout, issues, sink.ToImmutable());
    }
}
