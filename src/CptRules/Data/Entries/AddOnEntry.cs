using System.Runtime.InteropServices;

namespace CptRules.Data.Entries;

/// <summary>An entry of section AddOns.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct AddOnEntry
{
    /// <summary>The id of the primary, or -1 for none.</summary>
    public int Primary;
    public int From;
    public int Through;
    public byte Type;
    public byte Notes;
    public ushort Reserved;

    /// <summary>Whether the row is in force on the day and applies in the care setting. It never applies to suppliers.</summary>
    public readonly bool Counts(int day, CareSetting setting) =>
        From <= day && day <= Through
        && (Notes & (byte)AddOnNotes.Suspended) == 0
        && setting switch
        {
            CareSetting.Practitioner => true,
            CareSetting.OutpatientHospital => (Notes & (byte)AddOnNotes.PractitionerOnly) == 0,
            _ => false,
        };
}
