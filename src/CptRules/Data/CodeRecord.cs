using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules.Data;

/// <summary>What the rules need to know about a code: 64 bytes, so that a lookup loads one or two cache lines.</summary>
/// <remarks>
/// The facts of the tables are stored for the newest period only, because most claims are in it. <see cref="RuleData.InForce"/> computes
/// them for an older day.
/// </remarks>
internal struct CodeRecord
{
    /// <summary>The <see cref="CodeText"/> of the code.</summary>
    public ulong Text;

    /// <summary>The facts about the code in the tables of the newest period.</summary>
    public CodeInForce Newest;
    public int From;
    public int Through;
    public CodeFlags Flags;
    public int AddOnsStart;
    public int AddOnsEnd;

    /// <summary>For an add-on code, the <see cref="CodeKey.Chapter"/>s of its primaries, one bit each.</summary>
    public uint PrimaryChapters;

    /// <summary>The index of the rows of modifier scopes that are about the code: see <see cref="ModifierScopes"/>.</summary>
    public ushort Scopes;

    /// <summary>The last field, so that reading text and key loads both cache lines that a record may span.</summary>
    public CodeKey Key;

    public readonly bool Has(CodeFlags flag) => (Flags & flag) != 0;

    public readonly bool IsWithinOwnDates(int day) => From <= day && day <= Through;
}
