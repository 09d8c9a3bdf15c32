namespace CptRules.Compiler.Reading;

/// <summary>The formats in which a table is published, the one to read first.</summary>
internal enum TableFormat
{
    Csv,
    Txt,
    Xlsx,
}
