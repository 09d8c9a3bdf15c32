using CptRules.Compiler.Reading;

namespace CptRules.Compiler.Layouts.Mue;

/// <summary>Reads the rationales of a table: a dozen short texts, each stored once.</summary>
/// <remarks>
/// New rationales are published from time to time, so an unknown one is accepted. But it is the last field of its line: in a truncated
/// file, half a rationale looks like a new one.
/// </remarks>
internal sealed class MueRationales(RowReader reader, int column, bool isCutOff)
{
    private const int MaxLength = 80;

    private readonly List<string> _seen = [];
    private RuleSourceException? _truncated;

    /// <summary>The rationale of the current record.</summary>
    /// <exception cref="RuleSourceException">It is not a short plain text.</exception>
    public string Read()
    {
        ReadOnlySpan<char> cell = reader.Cell(column);
        _truncated = null;
        foreach (string seen in _seen)
        {
            if (cell.SequenceEqual(seen))
                return seen;
        }

        if (cell.IsEmpty || cell.Length > MaxLength || !char.IsAsciiLetter(cell[0]) || cell.ContainsAnyExceptInRange(' ', '~'))
            throw reader.Error(column, $"expected a rationale, of up to {MaxLength} plain characters");
        if (isCutOff)
            _truncated = reader.Error(column, "expected a line end after the rationale, or a rationale that another line has too, since "
                + "the file ends within a line");
        string rationale = cell.ToString();
        _seen.Add(rationale);
        return rationale;
    }

    /// <summary>Refuses a last rationale that the end of the file may have truncated.</summary>
    /// <exception cref="RuleSourceException">The file ends within a line, with a rationale that no other line has.</exception>
    public void RequireWholeEnd()
    {
        if (_truncated is { } error)
            throw error;
    }
}
