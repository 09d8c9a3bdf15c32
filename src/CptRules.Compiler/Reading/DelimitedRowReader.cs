using System.Buffers;

using nietras.SeparatedValues;

namespace CptRules.Compiler.Reading;

/// <summary>Reads comma or tab separated text, whose quoted cells may hold line ends above the rows.</summary>
internal sealed class DelimitedRowReader : RowReader
{
    private static readonly SearchValues<char> OddCharacters = SearchValues.Create("\"\r\n\0");

    private readonly SepReader _reader;
    private int _line;
    private int _next = 1;

    public DelimitedRowReader(string origin, byte[] bytes, char separator)
        : base(origin)
    {
        try
        {
            // The package reads ahead, so that the first records may fail here.
            _reader = Sep.New(separator)
                .Reader(options => options with { HasHeader = false, DisableColCountCheck = true, Unescape = true })
                .From(PublishedText.Reader(bytes));
        }
        catch (Exception e) when (IsOfTheFormat(e))
        {
            throw NotSeparated(e);
        }
    }

    // Counted here: the package gives the first record the line of the second.
    public override int Line => _line;

    public override int Count => _reader.Current.ColCount;

    public override bool Read()
    {
        try
        {
            if (!_reader.MoveNext())
                return false;
        }
        catch (Exception e) when (IsOfTheFormat(e))
        {
            throw NotSeparated(e);
        }

        _line = _next++;
        // Before any cell is read, since cells are unquoted in place.
        ReadOnlySpan<char> text = _reader.Current.Span;
        if (text.ContainsAny(OddCharacters))
            Check(text);
        return true;
    }

    public override ReadOnlySpan<char> Cell(int column) => column < _reader.Current.ColCount ? _reader.Current[column].Span.Trim() : default;

    public override void Dispose()
    {
        _reader.Dispose();
        base.Dispose();
    }

    private static bool IsOfTheFormat(Exception e) => e is InvalidDataException or NotSupportedException or ArgumentException;

    private RuleSourceException NotSeparated(Exception e)
    {
        _line = _next;
        return Error($"not separated text: {e.Message}", e);
    }

    /// <remarks>
    /// The package reads a quotation mark that is not closed as the beginning of a cell that ends with the file, or at the next mark some lines on: rows would vanish into a cell.
    /// No row that is published has a cell of several lines; headings and notices have.
    /// </remarks>
    private void Check(ReadOnlySpan<char> text)
    {
        int lines = 1 + text.Count('\n') + text.Count('\r') - text.Count("\r\n");
        _next = _line + lines;
        if (text.Contains('\0'))
            throw Error("there is a NUL character.");
        if (text.Count('"') % 2 != 0)
            throw Error("a quotation mark is not closed.");
        if (lines > 1 && HasHeadings)
            throw Error($"a row goes over {lines} lines.");
    }
}
