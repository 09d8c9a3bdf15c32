namespace CptRules.Data;

/// <summary>What a line needs of its code whatever the date, in half a cache line.</summary>
internal struct CodeRecord
{
    public CodeKey Key;
    public int From;
    public int Through;
    public CodeFlags Flags;
    public int AddOnsStart;
    public int AddOnsEnd;
    public ushort PractitionerRank;
    public ushort HospitalRank;
    public ushort ExplicitList;
    public ushort RequiredModifiers;

    public readonly bool Has(CodeFlags flag) => (Flags & flag) != 0;

    public readonly bool IsWithinOwnDates(int day) => From <= day && day <= Through;
}
