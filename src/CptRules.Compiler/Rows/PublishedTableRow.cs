namespace CptRules.Compiler.Rows;

/// <summary>A published table that the rows were taken from.</summary>
/// <param name="Kind">MUE, MPFS, PTP, add-on, HCPCS or OPPS.</param>
/// <param name="Date">A day in the quarter of the table.</param>
/// <param name="HoldsThrough">The last day, inclusive, on which the table is known to be current.</param>
/// <param name="ConfirmedBy">The source that shows it; null for the rule of the calendar year.</param>
internal sealed record PublishedTableRow(SourceKind Kind, DateOnly Date, DateOnly HoldsThrough, string? ConfirmedBy = null)
{
    /// <summary>A table that is known to be current through the end of the calendar year of its own quarter.</summary>
    public PublishedTableRow(SourceKind kind, DateOnly date)
        : this(kind, date, new DateOnly(date.Year, 12, 31))
    {
    }
}
