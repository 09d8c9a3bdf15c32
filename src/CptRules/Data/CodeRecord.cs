namespace CptRules.Data;

/// <summary>What a line needs of its code: 64 bytes, so that looking a code up and all that most lines ask of it is one or two cache lines.</summary>
/// <remarks>What the tables say is here for the newest epoch only, for which nearly all claims are; <see cref="RuleData.InForce"/> works it out for a day of any other.</remarks>
internal struct CodeRecord
{
    /// <summary>The <see cref="CodeText"/> of the code.</summary>
    public ulong Text;

    /// <summary>What the tables of the newest epoch say of it.</summary>
    public CodeInForce Newest;
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
