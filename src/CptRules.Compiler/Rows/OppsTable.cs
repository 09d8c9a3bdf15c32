namespace CptRules.Compiler.Rows;

/// <summary>One published OPPS table (Addendum B): in force from its date until the next.</summary>
internal sealed record OppsTable(DateOnly Date, List<ApcStatusRow> Rows);
