using System.Runtime.InteropServices;

namespace CptRules.Data.Entries;

/// <summary>An entry of section PublishedTables: a table that the rule set was made from, and how long it is known to be current.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct PublishedTableEntry
{
    /// <summary>A <see cref="SourceKind"/>.</summary>
    public uint Kind;

    /// <summary>First day of the table's quarter.</summary>
    public int Date;

    /// <summary>Last day on which the table is known to be current, inclusive.</summary>
    public int HoldsThrough;

    /// <summary>The name of a later source that shows it; 0 for the rule of the calendar year.</summary>
    public uint ConfirmedBy;
}
