using CptRules.Data.Entries;

namespace CptRules.Compiler.Diff;

/// <summary>A stretch of days, both ends inclusive, in which an add-on code and a primary are linked.</summary>
internal readonly record struct AddOnWindow(int From, int Through, byte Type, AddOnNotes Notes)
{
    public bool IsSuspended => (Notes & AddOnNotes.Suspended) != 0;

    public bool IsInForce(int day) => From <= day && day <= Through && !IsSuspended;
}
