using CptRules.Data.Keys;

namespace CptRules.Data.Pairs;

/// <summary>The modifiers that bypass a PTP edit with indicator 1, by the line that has them.</summary>
/// <remarks>Sources: Medicare NCCI Policy Manual 2026, I-14 and III-10; CMS change request 11168.</remarks>
internal static class PairBypass
{
    public const ulong OnColumn2 = ModifierBits.Ncci;

    // CR 11168: from this day on 59 and X{EPSU} bypass from either line of a practitioner claim.
    private static readonly int DistinctOnColumn1 = new DateOnly(2019, 7, 1).DayNumber;

    public static ulong OnColumn1(bool isEvaluation, int day)
    {
        ulong bits = ModifierBits.Anatomic | ModifierBits.M58 | ModifierBits.M78 | ModifierBits.M79;
        if (isEvaluation)
            bits |= ModifierBits.M24 | ModifierBits.M25 | ModifierBits.M27 | ModifierBits.M57;
        if (day >= DistinctOnColumn1)
            bits |= ModifierBits.Distinct;
        return bits;
    }

    /// <summary>The modifiers of <see cref="OnColumn1"/> that are always doubtful in the care setting.</summary>
    public static ulong DoubtfulOnColumn1(CareSetting setting) => setting == CareSetting.OutpatientHospital ? ModifierBits.Distinct : 0;
}
