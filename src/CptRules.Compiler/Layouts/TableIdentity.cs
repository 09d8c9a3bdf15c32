using CptRules.Compiler.Reading;

namespace CptRules.Compiler.Layouts;

/// <summary>The table in a file, by the name of the file.</summary>
/// <param name="Kind">The kind of table.</param>
/// <param name="Date">The first day of the quarter, or the first effective day.</param>
/// <param name="Format">The format of the file.</param>
internal sealed record TableIdentity(TableKind Kind, DateOnly Date, TableFormat Format)
{
    /// <summary>The number of the corrected edition of a date; 0 for the first edition.</summary>
    public int Revision { get; init; }

    /// <summary>The number of the part, from 1; 0 for a table in one part.</summary>
    public int Part { get; init; }

    /// <summary>
    /// Another edition of the same table, which must agree with it in the fields that are read: the MPFS for participants of quality
    /// programs, and the add-on edits with truncated notes.
    /// </summary>
    public bool IsVariant { get; init; }

    /// <summary>Whether the name has a year and no quarter, so that the table may contain what was added in any quarter of it.</summary>
    public bool IsOfWholeYear { get; init; }

    /// <summary>The first day of the newest quarter that the table may include.</summary>
    public DateOnly NewestQuarter => IsOfWholeYear ? new(Date.Year, 10, 1) : Date;
}
