namespace CptRules.Compiler.Reading;

/// <summary>The formats of published tables, in the order of preference.</summary>
internal enum TableFormat
{
    Csv,
    Txt,
    Xlsx,
}
