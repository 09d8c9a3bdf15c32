namespace CptRules.Compiler.Reading;

/// <summary>Reads lines of fixed width, a cell for each field.</summary>
internal sealed class FixedRowReader : RowReader
{
    private readonly StreamReader _reader;
    private readonly FixedField[] _fields;
    private string _text = "";
    private int _line;

    public FixedRowReader(string origin, byte[] bytes, IEnumerable<FixedField> fields)
        : base(origin)
    {
        _reader = PublishedText.Reader(bytes);
        _fields = [.. fields];
        UseHeadings([.. _fields.Select(field => field.Name)]);
    }

    public override int Line => _line;

    public override int Count => _fields.Length;

    /// <summary>The whole line.</summary>
    public ReadOnlySpan<char> Text => _text;

    // Text between the fields or after them counts too, so that such a line is not read as blank.
    public override bool IsBlank => string.IsNullOrWhiteSpace(_text);

    public override bool Read()
    {
        if (_reader.ReadLine() is not { } text)
            return false;
        _text = text;
        _line++;
        return text.Contains('\0', StringComparison.Ordinal) ? throw Error("there is a NUL character.") : true;
    }

    public override ReadOnlySpan<char> Cell(int column)
    {
        if (column >= _fields.Length)
            return default;
        (int start, int end) = (_fields[column].First - 1, Math.Min(_fields[column].Last, _text.Length));
        return start < end ? _text.AsSpan(start, end - start).Trim() : default;
    }

    public override void Dispose()
    {
        _reader.Dispose();
        base.Dispose();
    }
}
