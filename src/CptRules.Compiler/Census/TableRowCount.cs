namespace CptRules.Compiler.Census;

/// <summary>The number of rows of one table in a rule set.</summary>
/// <param name="Kind">As in the census: "MUE practitioner", "PTP outpatient hospital", ...</param>
/// <param name="Date">The first day of a dated table; null for cumulative ones.</param>
/// <param name="Rows">The number of rows; for MPFS, of codes.</param>
internal readonly record struct TableRowCount(string Kind, DateOnly? Date, int Rows);
