using CptRules.Compiler.Reading;

namespace CptRules.Compiler.Layouts.Mue;

/// <summary>Reads the rationales of a table: a dozen short texts, each kept once.</summary>
/// <remarks>
/// They are words for people, and new ones come, so an unknown one is taken. But it stands last on its line: where a file breaks off, half a rationale
/// looks like a new one.
/// </remarks>
internal sealed class MueRationales(RowReader reader, int column, bool isCutOff)
{
    private const int MaxLength = 80;

    private readonly List<string> _seen = [];
    private RuleSourceException? _half;

    /// <summary>The rationale of the present record.</summary>
    /// <exception cref="RuleSourceException">It is no short plain text.</exception>
    public string Read()
    {
        ReadOnlySpan<char> cell = reader.Cell(column);
        _half = null;
        foreach (string seen in _seen)
        {
            if (cell.SequenceEqual(seen))
                return seen;
        }

        if (cell.IsEmpty || cell.Length > MaxLength || !char.IsAsciiLetter(cell[0]) || cell.ContainsAnyExceptInRange(' ', '~'))
            throw reader.Error(column, $"expected a rationale, of up to {MaxLength} plain characters");
        if (isCutOff)
            _half = reader.Error(column, "expected a rationale that the file has elsewhere or a line end after it, since the file ends within a line");
        string rationale = cell.ToString();
        _seen.Add(rationale);
        return rationale;
    }

    /// <summary>Refuses a last rationale that the end of the file may have cut.</summary>
    /// <exception cref="RuleSourceException">The file ends within a line, with a rationale that it has nowhere else.</exception>
    public void RequireWholeEnd()
    {
        if (_half is { } half)
            throw half;
    }
}
