namespace CptRules.Compiler.Rows;

/// <summary>An event in the history of a code.</summary>
internal sealed record CodeHistoryRow(DateOnly Date, string Event);
