namespace CptRules.Compiler.Rows;

/// <summary>Rows of a source that were dropped, and the reason.</summary>
internal sealed record DroppedRows(string Reason, int Rows);
