namespace CptRules.Compiler.Reading;

/// <summary>Reads a published file record by record, each a row of text cells, and reports the place of errors.</summary>
/// <remarks>Cells are trimmed. A cell is valid until the next record is read.</remarks>
internal abstract class RowReader(string origin) : IDisposable
{
    private const int ShownLength = 60;

    private IReadOnlyList<string> _headings = [];

    /// <summary>The line, or the row of the sheet, on which the record begins; from 1.</summary>
    public abstract int Line { get; }

    /// <summary>The number of cells of the record.</summary>
    public abstract int Count { get; }

    /// <summary>Moves to the next record, blank or not; false at the end.</summary>
    /// <exception cref="RuleSourceException">The file is not of its format.</exception>
    public abstract bool Read();

    /// <summary>A cell of the record by its index from 0; empty beyond its end.</summary>
    public abstract ReadOnlySpan<char> Cell(int column);

    public virtual void Dispose() => GC.SuppressFinalize(this);

    /// <summary>Whether the headings are set. From then on the records are rows.</summary>
    protected bool HasHeadings => _headings.Count > 0;

    /// <summary>Whether the record is blank.</summary>
    public virtual bool IsBlank
    {
        get
        {
            for (int column = 0; column < Count; column++)
            {
                if (!Cell(column).IsEmpty)
                    return false;
            }

            return true;
        }
    }

    /// <summary>Sets the headings. From now on every record must have as many cells.</summary>
    public void UseHeadings(IReadOnlyList<string> headings) => _headings = headings;

    /// <summary>Moves to the next record that is not blank; false at the end.</summary>
    /// <exception cref="RuleSourceException">The record has fewer cells than headings, or text after the last one.</exception>
    public bool ReadRow()
    {
        while (Read())
        {
            if (Count < _headings.Count)
            {
                if (IsBlank)
                    continue;
                throw Error($"{Count} cells, but there are {_headings.Count} columns.");
            }

            for (int column = _headings.Count; column < Count; column++)
            {
                if (!Cell(column).IsEmpty)
                    throw Error(column, "expected nothing after the last column");
            }

            if (!IsBlank)
                return true;
        }

        return false;
    }

    /// <summary>An error of the current record.</summary>
    public RuleSourceException Error(string problem, Exception? innerException = null) =>
        new(origin, $"line {Line}", problem, innerException);

    /// <summary>An error of a cell, with its text.</summary>
    /// <param name="column">The index of the cell.</param>
    /// <param name="expected">Such as <c>expected a date YYYYMMDD</c>; without a full stop.</param>
    public RuleSourceException Error(int column, string expected)
    {
        string heading = column < _headings.Count ? $" ({_headings[column]})" : "";
        return new(origin, $"line {Line}, column {column + 1}{heading}", $"{expected}, not {Shown(Cell(column))}.");
    }

    private static string Shown(ReadOnlySpan<char> cell) => cell.Length > ShownLength ? $"\"{cell[..ShownLength]}...\"" : $"\"{cell}\"";
}
