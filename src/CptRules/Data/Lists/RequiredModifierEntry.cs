using System.Runtime.InteropServices;
using CptRules.Data.Keys;

namespace CptRules.Data.Lists;

/// <summary>
/// An entry of section RequiredModifiers. Its codes, choices and excuses begin where those of the entry before it end.
/// </summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct RequiredModifierEntry
{
    public uint Name;
    public uint Severity;
    public int From;
    public int Through;
    public int CodesEnd;
    public int ChoicesEnd;
    public int ExcusesEnd;
    public CareSettings Settings;

    /// <summary>1: an origin-destination pair satisfies the row.</summary>
    public byte OriginDestination;

    /// <summary>Codes with this MPFS multiple-procedure indicator are in the row too; 0 for none.</summary>
    public byte MultipleProcedures;

    public byte Reserved;

    public readonly bool Applies(CareSetting setting, int day) => Settings.Contains(setting) && From <= day && day <= Through;

    /// <summary>Whether the row reads the fee schedule, so that it does not apply on a day before the window.</summary>
    public readonly bool ReadsFeeSchedule => MultipleProcedures != 0;
}
