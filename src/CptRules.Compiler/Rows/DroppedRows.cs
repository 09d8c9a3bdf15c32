namespace CptRules.Compiler.Rows;

/// <summary>Rows of a source that were left out, and why.</summary>
internal sealed record DroppedRows(string Reason, int Rows);
