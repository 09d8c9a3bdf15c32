using System.Globalization;
using System.IO.Compression;
using System.Text;
using ExcelDataReader;

namespace CptRules.Compiler.Reading;

/// <summary>Reads the first sheet of a workbook. Numbers and dates become the text that a csv file has: 0.5, 20240701.</summary>
/// <remarks>
/// A cell has its value and not its formatted text: 99 formatted as 00099 is 99. The error of a formula is empty, because the package does
/// not report it. Tables are published in one sheet. Rows in another sheet are refused, because they may be the rest of the table.
/// </remarks>
internal sealed class SheetRowReader : RowReader
{
    // The sheet of half a million pairs has some 200 MB. The package loads the texts of all cells at once, so the limit protects memory.
    private const long MaxLength = 1 << 30;

    private readonly IExcelDataReader _reader;
    private int _line;
    private string[] _cells = [];

    public SheetRowReader(string origin, byte[] bytes)
        : base(origin)
    {
        // The package always requests Windows-1252 by its number, which .NET supports only after this registration. Repeated registration
        // has no effect.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
            RequireLength(bytes);
            _reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(bytes, writable: false));
        }
        catch (Exception e) when (IsOfTheFormat(e))
        {
            throw new RuleSourceException(origin, "workbook", $"not an xlsx workbook: {e.Message}", e);
        }
    }

    public override int Line => _line;

    public override int Count => _cells.Length;

    public override bool Read()
    {
        if (Next())
            return true;
        while (Try(_reader.NextResult))
        {
            string sheet = _reader.Name;
            _line = 0;
            while (Next())
            {
                if (!IsBlank)
                    throw Error($"sheet {sheet} has rows too; expected all rows in the first sheet.");
            }
        }

        return false;
    }

    public override ReadOnlySpan<char> Cell(int column) => column < _cells.Length ? _cells[column] : default;

    public override void Dispose()
    {
        _reader.Dispose();
        base.Dispose();
    }

    private static void RequireLength(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes, writable: false));
        if (zip.Entries.Sum(entry => entry.Length) > MaxLength)
            throw new InvalidDataException("it is larger when unpacked than any published workbook.");
    }

    private bool Next()
    {
        if (!Try(_reader.Read))
            return false;
        _line++;
        if (_cells.Length != _reader.FieldCount)
            _cells = new string[_reader.FieldCount];
        for (int column = 0; column < _cells.Length; column++)
            _cells[column] = Text(_reader.GetValue(column)).Trim();
        return true;
    }

    private static string Text(object? value) => value switch
    {
        null => "",
        string text => text,
        bool flag => flag ? "TRUE" : "FALSE",
        DateTime date => date.ToString(date.TimeOfDay == default ? "yyyyMMdd" : "yyyyMMdd HH:mm:ss", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    // The package throws its own exceptions for damaged workbooks, and those of its zip and XML readers.
    private static bool IsOfTheFormat(Exception e) => e is not OutOfMemoryException;

    private TResult Try<TResult>(Func<TResult> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (IsOfTheFormat(e))
        {
            throw Error($"not an xlsx workbook: {e.Message}", e);
        }
    }
}
