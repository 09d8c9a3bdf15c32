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

    /// <summary>The rank of the code among the pairs of a care setting; <see cref="PairTable.NoRank"/> if it stands in none.</summary>
    public readonly ushort PairRank(CareSetting setting) => setting switch
    {
        CareSetting.Practitioner => PractitionerRank,
        CareSetting.OutpatientHospital => HospitalRank,
        _ => PairTable.NoRank,
    };

    public readonly bool Has(CodeFlags flag) => (Flags & flag) != 0;

    public readonly bool IsWithinOwnDates(int day) => From <= day && day <= Through;
}
