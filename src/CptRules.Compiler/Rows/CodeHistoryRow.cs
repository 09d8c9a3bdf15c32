namespace CptRules.Compiler.Rows;

/// <summary>Something that happened to a code on a day.</summary>
internal sealed record CodeHistoryRow(DateOnly Date, string Event);
