namespace CptRules.Compiler.Rows;

/// <summary>One published Medicare physician fee schedule: in force from its date until the next.</summary>
internal sealed record MpfsTable(DateOnly Date, List<MpfsRow> Rows);
