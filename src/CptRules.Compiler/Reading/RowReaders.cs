namespace CptRules.Compiler.Reading;

/// <summary>
/// Opens a published table in any of its formats: comma separated csv, txt that is tab separated or of fixed width, xlsx.
/// </summary>
internal static class RowReaders
{
    /// <param name="format">The format.</param>
    /// <param name="origin">Where the file is.</param>
    /// <param name="bytes">The file.</param>
    /// <param name="fields">The fields of a line of the txt; null if tabs separate them.</param>
    /// <exception cref="RuleSourceException">The file is not of the format.</exception>
    public static RowReader Open(TableFormat format, string origin, byte[] bytes, IEnumerable<FixedField>? fields = null) => format switch
    {
        TableFormat.Csv => new DelimitedRowReader(origin, bytes, ','),
        TableFormat.Txt when fields is not null => new FixedRowReader(origin, bytes, fields),
        TableFormat.Txt => new DelimitedRowReader(origin, bytes, '\t'),
        _ => new SheetRowReader(origin, bytes),
    };
}
