namespace CptRules.Compiler.Census;

/// <summary>How many rows a rule set holds of one table.</summary>
/// <param name="Kind">As in the census: "MUE practitioner", "PTP outpatient hospital", ...</param>
/// <param name="Date">The first day of a dated table; null for cumulative ones.</param>
/// <param name="Rows">Rows; of MPFS, codes.</param>
internal readonly record struct TableRowCount(string Kind, DateOnly? Date, int Rows);
