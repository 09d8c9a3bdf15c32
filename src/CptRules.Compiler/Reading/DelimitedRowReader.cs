using System.Buffers;

using nietras.SeparatedValues;

namespace CptRules.Compiler.Reading;

/// <summary>Reads comma or tab separated text. Quoted cells above the rows may contain line ends.</summary>
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
            // The package reads ahead, so the first records may fail here.
            _reader = Sep.New(separator)
                .Reader(options => options with { HasHeader = false, DisableColCountCheck = true, Unescape = true })
                .From(PublishedText.Reader(bytes));
        }
        catch (Exception e) when (IsOfTheFormat(e))
        {
            throw NotSeparated(e);
        }
    }

    // Counted here, because the package reports the line of the second record for the first.
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
        // Checked before any cell is read, because cells are unquoted in place.
        ReadOnlySpan<char> text = _reader.Current.Span;
        if (text.ContainsAny(OddCharacters))
            Check(text);
        return true;
    }

    public override ReadOnlySpan<char> Cell(int column) =>
        column < _reader.Current.ColCount ? _reader.Current[column].Span.Trim() : default;

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
    /// The package reads an unclosed quotation mark as the start of a cell that ends with the file, or at the next mark some lines later,
    /// so rows would become part of a cell. Published rows have no cells of several lines. Headings and notices have such cells.
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
            throw Error($"a row spans {lines} lines.");
    }
}
