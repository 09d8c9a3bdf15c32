namespace CptRules.Compiler.Rows;

/// <summary>One published source and its census: what was read of it, kept, and dropped for which reason.</summary>
/// <param name="Kind">The table: "MUE practitioner", "MPFS", "PTP outpatient hospital", "AOC", "HCPCS", "OPPS", "own", ...</param>
/// <param name="Name">The published file, or the project's own file.</param>
/// <param name="Date">The first day on which it is in force, if it has one.</param>
/// <param name="Sha256">Hexadecimal digest of the bytes read.</param>
internal sealed record SourceRow(
    string Kind, string Name, DateOnly? Date, string Sha256, int RowsRead, int RowsKept, IReadOnlyList<DroppedRows> Dropped);
