namespace CptRules.Compiler.Cms.Reading;

/// <summary>Opens a published table that has a header, in any of its formats: comma separated csv, tab separated txt, xlsx.</summary>
internal static class RowReaders
{
    /// <exception cref="RuleSourceException">The file is not of the format.</exception>
    public static RowReader Open(TableFormat format, string origin, byte[] bytes) => format switch
    {
        TableFormat.Csv => new DelimitedRowReader(origin, bytes, ','),
        TableFormat.Txt => new DelimitedRowReader(origin, bytes, '\t'),
        _ => new SheetRowReader(origin, bytes),
    };
}
