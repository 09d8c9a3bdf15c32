using CptRules.Compiler.Reading;

namespace CptRules.Compiler.Layouts;

/// <summary>Which table a file holds, by its name.</summary>
/// <param name="Date">The first day of the quarter, or the day it is effective from.</param>
internal sealed record TableIdentity(TableKind Kind, DateOnly Date, TableFormat Format)
{
    /// <summary>Counts the corrected editions of one date; 0 the first.</summary>
    public int Revision { get; init; }

    /// <summary>From 1 where the table comes in parts, else 0.</summary>
    public int Part { get; init; }

    /// <summary>Another edition of the same table that differs only in fields not read, such as the MPFS for participants of quality programmes.</summary>
    public bool IsVariant { get; init; }
}
