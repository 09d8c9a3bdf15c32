using nietras.SeparatedValues;

namespace CptRules.Compiler.Cms.Reading;

/// <summary>Reads comma or tab separated text, whose quoted cells may hold line ends.</summary>
internal sealed class DelimitedRowReader : RowReader
{
    private readonly SepReader _reader;

    public DelimitedRowReader(string origin, byte[] bytes, char separator)
        : base(origin)
    {
        _reader = Sep.New(separator)
            .Reader(options => options with { HasHeader = false, DisableColCountCheck = true, Unescape = true })
            .From(PublishedText.Reader(bytes));
    }

    public override int Line => _reader.Current.LineNumberFrom;

    public override int Count => _reader.Current.ColCount;

    public override bool Read()
    {
        try
        {
            return _reader.MoveNext();
        }
        catch (Exception e) when (e is InvalidDataException or NotSupportedException or ArgumentException)
        {
            throw Error($"not separated text: {e.Message}", e);
        }
    }

    public override ReadOnlySpan<char> Cell(int column) => column < _reader.Current.ColCount ? _reader.Current[column].Span.Trim() : default;

    public override void Dispose()
    {
        _reader.Dispose();
        base.Dispose();
    }
}
