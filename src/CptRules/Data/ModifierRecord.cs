namespace CptRules.Data;

/// <summary>What is known of a modifier: its days in force, and whether it excludes any other.</summary>
internal struct ModifierRecord
{
    public int From;
    public int Through;
    public uint Label;

    /// <summary>Its bit in <see cref="Keys.ModifierBits"/>; 0 if no rule names it.</summary>
    public ulong Bit;
    public bool IsKnown;
    public bool HasConflicts;

    public readonly bool IsInForce(int day) => From <= day && day <= Through;
}
