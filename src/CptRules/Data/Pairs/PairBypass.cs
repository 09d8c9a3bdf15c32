using CptRules.Data.Keys;

namespace CptRules.Data.Pairs;

/// <summary>Which modifiers bypass a PTP edit of indicator 1, by the line that they stand on.</summary>
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

    /// <summary>Those of <see cref="OnColumn1"/> that are doubtful in the care setting whatever else the lines say.</summary>
    public static ulong DoubtfulOnColumn1(CareSetting setting) => setting == CareSetting.OutpatientHospital ? ModifierBits.Distinct : 0;
}
