using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules.Data;

/// <summary>What a line needs of its code: 64 bytes, so that looking a code up and all that most lines ask of it is one or two cache lines.</summary>
/// <remarks>What the tables say is here for the newest period only, for which nearly all claims are; <see cref="RuleData.InForce"/> works it out for a day of any other.</remarks>
internal struct CodeRecord
{
    /// <summary>The <see cref="CodeText"/> of the code.</summary>
    public ulong Text;

    /// <summary>What the tables of the newest period say of it.</summary>
    public CodeInForce Newest;
    public int From;
    public int Through;
    public CodeFlags Flags;
    public int AddOnsStart;
    public int AddOnsEnd;

    /// <summary>For an add-on code, the <see cref="CodeKey.Chapter"/>s of its primaries, a bit each.</summary>
    public uint PrimaryChapters;
    public ushort ExplicitList;
    public ushort RequiredModifiers;

    /// <summary>Last, so that who reads text and key has read both cache lines that a record may lie in.</summary>
    public CodeKey Key;

    public readonly bool Has(CodeFlags flag) => (Flags & flag) != 0;

    public readonly bool IsWithinOwnDates(int day) => From <= day && day <= Through;
}
