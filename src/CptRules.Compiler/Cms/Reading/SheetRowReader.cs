using System.Globalization;
using System.Text;
using ExcelDataReader;

namespace CptRules.Compiler.Cms.Reading;

/// <summary>Reads the first sheet of a workbook. Numbers and dates become the text that a csv file has: 0.5, 20240701.</summary>
internal sealed class SheetRowReader : RowReader
{
    private readonly IExcelDataReader _reader;
    private int _line;
    private string[] _cells = [];

    public SheetRowReader(string origin, byte[] bytes)
        : base(origin)
    {
        // The package asks for Windows-1252 by its number, even for workbooks that are UTF-8 throughout.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
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
        try
        {
            if (!_reader.Read())
                return false;
            _line++;
            if (_cells.Length != _reader.FieldCount)
                _cells = new string[_reader.FieldCount];
            for (int column = 0; column < _cells.Length; column++)
                _cells[column] = Text(_reader.GetValue(column)).Trim();
            return true;
        }
        catch (Exception e) when (IsOfTheFormat(e))
        {
            throw Error($"not an xlsx workbook: {e.Message}", e);
        }
    }

    public override ReadOnlySpan<char> Cell(int column) => column < _cells.Length ? _cells[column] : default;

    public override void Dispose()
    {
        _reader.Dispose();
        base.Dispose();
    }

    private static string Text(object? value) => value switch
    {
        null => "",
        string text => text,
        DateTime date => date.ToString("yyyyMMdd", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    // The package has exceptions of its own for damaged workbooks, and lets those of its zip and XML readers through.
    private static bool IsOfTheFormat(Exception e) => e is not OutOfMemoryException;
}
