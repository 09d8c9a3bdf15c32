namespace CptRules.Data;

/// <summary>What is known about a modifier: the days on which it is in force, and whether it conflicts with other modifiers.</summary>
internal struct ModifierRecord
{
    /// <summary>A modifier that the rule set does not have: in force on no day.</summary>
    public static readonly ModifierRecord Unknown = new() { From = int.MaxValue, Through = int.MinValue };

    public int From;
    public int Through;

    /// <summary>Its bit in <see cref="Keys.ModifierBits"/>; 0 if no rule names it.</summary>
    public ulong Bit;
    /// <summary>The rows of modifier scopes that name the modifier, one bit each.</summary>
    public ulong Scopes;
    public bool IsKnown;
    public bool HasConflicts;

    /// <summary>The modifier needs another one on the line, in some care setting on some day.</summary>
    public bool HasNeeds;

    public readonly bool IsInForce(int day) => From <= day && day <= Through;
}
