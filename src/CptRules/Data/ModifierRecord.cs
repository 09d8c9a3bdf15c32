namespace CptRules.Data;

/// <summary>What is known about a modifier: the days on which it is in force, and whether it conflicts with other modifiers.</summary>
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
