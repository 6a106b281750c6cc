using Parley.Cases.Binding;

namespace Parley.Cases.DataSets;

/// <summary>Rows under a line of column names, with the reading of their cells.</summary>
internal sealed class Table
{
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);
    private readonly List<Cell[]> _rows;

    public Table(List<Cell[]> rows, DiagnosticSink sink)
    {
        _rows = rows;
        Sink = sink;
        for (var i = 0; i < rows[0].Length; i++)
            _columns.TryAdd(rows[0][i].Text.ToLowerInvariant(), i);
    }

    public DiagnosticSink Sink { get; }

    /// <summary>The column names with their places.</summary>
    public IReadOnlyList<Cell> Header => _rows[0];

    public bool Has(string column) => _columns.ContainsKey(column);

    /// <summary>The rows below the names that have no more cells than there are names.</summary>
    public IEnumerable<Row> Rows()
    {
        foreach (var cells in _rows.Skip(1))
        {
            if (cells.Length <= Header.Count || cells.Skip(Header.Count).All(c => c.Text.Length == 0))
                yield return new(this, cells);
            else
                Sink.Report(DiagnosticCodes.RowLength, cells[Header.Count].At, $"the row has {cells.Length} cells and there are {Header.Count} columns; put texts that hold the separator in quotation marks");
        }
    }

    /// <summary>One row of the table.</summary>
    internal sealed class Row(Table table, Cell[] cells)
    {
        public SourceLocation At => cells[0].At;

        /// <summary>Whether a cell was reported that the row cannot do without.</summary>
        public bool IsFaulty { get; private set; }

        public Cell Cell(string column) =>
            table._columns.TryGetValue(column, out var index) && index < cells.Length ? cells[index] : new("", At);

        /// <summary>A text, or <see langword="null"/> where the cell is blank.</summary>
        public string? Text(string column)
        {
            var cell = Cell(column);
            if (cell.Text.Length == 0)
                return null;
            if (cell.Text[0] is not ('=' or '+' or '-' or '@'))
                return cell.Text;
            Fault(DiagnosticCodes.Formula, cell, $"{column} is {Printable.Quote(cell.Text)}, which a spreadsheet would run; a text may not begin with =, +, - or @");
            return null;
        }

        /// <summary>A number within bounds, or <see langword="null"/> where the cell is blank or was reported.</summary>
        public double? Number(string column, double low, double high)
        {
            var cell = Cell(column);
            if (cell.Text.Length == 0)
                return null;
            if (cell.Text[0] is '=' or '@')
            {
                Fault(DiagnosticCodes.Formula, cell, $"{column} is {Printable.Quote(cell.Text)}, a formula; write the number");
                return null;
            }

            if (!Scalars.TryNumber(cell.Text, out var value, out var problem))
            {
                Fault(DiagnosticCodes.BadCell, cell, $"{column}: {problem}");
                return null;
            }

            if (value >= low && value <= high)
                return value;
            Fault(DiagnosticCodes.CellOffScale, cell, $"{column} is {Printable.Number(value)}, allowed is {Printable.Number(low)} to {Printable.Number(high)}");
            return null;
        }

        public void Warn(DiagnosticCode code, Cell cell, string message) => table.Sink.Report(code, cell.At, message);

        public void Fault(DiagnosticCode code, Cell cell, string message)
        {
            IsFaulty = true;
            table.Sink.Report(code, cell.At, message);
        }
    }
}
