namespace CptRules.Compiler.Rows;

/// <summary>One published MUE table: in force from its date until the next of the same care setting.</summary>
internal sealed record MueTable(CareSetting Setting, DateOnly Date, List<MueRow> Rows);
