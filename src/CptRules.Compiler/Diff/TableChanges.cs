namespace CptRules.Compiler.Diff;

/// <summary>A kind of table that a rule set may contain.</summary>
public enum RuleTable
{
    /// <summary>Codes with dates of their own (HCPCS).</summary>
    CodeDates,

    /// <summary>Modifiers.</summary>
    Modifiers,

    /// <summary>Unit limits (MUE) of practitioners.</summary>
    PractitionerLimits,

    /// <summary>Unit limits (MUE) of outpatient hospitals.</summary>
    OutpatientHospitalLimits,

    /// <summary>Unit limits (MUE) of DME suppliers.</summary>
    DmeSupplierLimits,

    /// <summary>The Medicare physician fee schedule (MPFS).</summary>
    FeeSchedule,

    /// <summary>Add-on code edits.</summary>
    AddOns,

    /// <summary>PTP pairs of practitioners.</summary>
    PractitionerPairs,

    /// <summary>PTP pairs of outpatient hospitals.</summary>
    OutpatientHospitalPairs,
}

/// <summary>The size of one kind of table in a set.</summary>
/// <param name="Entries">
/// For dated tables the codes in the newest one; otherwise codes with dates, modifiers, add-on edits, or unordered pairs.
/// </param>
/// <param name="Newest">The first day of the newest table; null for a kind that is not dated as a whole.</param>
public readonly record struct TableSize(int Entries, DateOnly? Newest);

/// <summary>The size of one kind of table in both sets.</summary>
/// <param name="Table">The kind of table.</param>
/// <param name="Old">The size in the older set; null if that set does not contain it.</param>
/// <param name="New">The size in the newer set; null if that set does not contain it.</param>
public readonly record struct TableComparison(RuleTable Table, TableSize? Old, TableSize? New)
{
    /// <summary>Whether both sets contain the table. Only then are its entries compared.</summary>
    public bool IsInBoth => Old is not null && New is not null;

    /// <summary>Whether exactly one set contains the table. That is one change, whatever its size.</summary>
    public bool IsInOne => Old is null != New is null;
}

/// <summary>A dated table that both sets contain, that is not the newest of both, and that has other values for some codes.</summary>
public sealed class TableCorrection
{
    internal TableCorrection(RuleTable table, DateOnly date, IReadOnlyList<string> codes)
    {
        Table = table;
        Date = date;
        Codes = codes;
    }

    /// <summary>The kind of table.</summary>
    public RuleTable Table { get; }

    /// <summary>The first day on which the table is in force.</summary>
    public DateOnly Date { get; }

    /// <summary>The codes with other values, in ordinal order.</summary>
    public IReadOnlyList<string> Codes { get; }
}
