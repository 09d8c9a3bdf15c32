using CptRules.Data.Keys;

namespace CptRules.Compiler.Checks;

/// <summary>The care settings and days on which a row applies. Days are inclusive; null is unbounded.</summary>
internal readonly record struct RowPeriod(CareSettings Settings, DateOnly? From, DateOnly? Through)
{
    /// <summary>Whether both apply in one care setting on one day.</summary>
    public bool Overlaps(RowPeriod other) => (Settings & other.Settings) != 0 && !EndsBefore(other) && !other.EndsBefore(this);

    private bool EndsBefore(RowPeriod other) => Through is { } through && other.From is { } from && through < from;
}
