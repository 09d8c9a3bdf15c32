namespace CptRules.Data.Rows;

/// <summary>One published MUE table: in force from its date until the next of the same care setting.</summary>
internal sealed record MueTable(CareSetting Setting, DateOnly Date, List<MueRow> Rows);

/// <summary>A unit limit. MAI: 1 line, 2 date of service by policy, 3 date of service by clinical data.</summary>
internal readonly record struct MueRow(CodeKey Code, int Limit, byte Mai, string Rationale);
