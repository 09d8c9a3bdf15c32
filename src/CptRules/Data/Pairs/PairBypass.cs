using CptRules.Data.Keys;

namespace CptRules.Data.Pairs;

/// <summary>What each modifier is worth against a PTP edit with indicator 1, by the line that has it.</summary>
/// <remarks>
/// A modifier in none of the four sets is worth nothing. Sources: Medicare NCCI Policy Manual 2026, I-14 and III-10; CMS change request
/// 11168.
/// </remarks>
/// <param name="Setting">The care setting.</param>
/// <param name="Day">The shared day.</param>
/// <param name="IsVisit1">Column 1 is a visit.</param>
/// <param name="IsVisit2">Column 2 is a visit.</param>
/// <param name="IsMinorProcedure1">Column 1 is a procedure with global days 000 or 010, on a practitioner claim.</param>
internal readonly record struct PairBypass(CareSetting Setting, int Day, bool IsVisit1, bool IsVisit2, bool IsMinorProcedure1)
{
    /// <summary>
    /// The first day on which modifiers 59 and X{EPSU} bypass an edit from either line of a practitioner claim (change request 11168).
    /// </summary>
    internal static readonly int DistinctOnColumn1From = new DateOnly(2019, 7, 1).DayNumber;

    /// <summary>The modifiers that bypass an edit by themselves on the column 2 line.</summary>
    /// <remarks>An anatomic modifier that the column 1 line has too is doubtful instead.</remarks>
    public ulong SureOnColumn2 => IsVisit2 ? SureForVisits : NotForVisits & ~M27OfPractitioners;

    /// <summary>The modifiers of the column 2 line that a payer may accept.</summary>
    public ulong DoubtfulOnColumn2 => IsVisit2 ? ModifierBits.Ncci & ~SureForVisits : ForVisits;

    /// <summary>The modifiers that bypass an edit by themselves on the column 1 line.</summary>
    public ulong SureOnColumn1
    {
        get
        {
            ulong sure = IsVisit1 ? SureForVisits : 0;
            if (IsVisit2)
                return sure;
            sure |= ModifierBits.Staged;
            if (Setting == CareSetting.Practitioner && Day >= DistinctOnColumn1From)
                sure |= ModifierBits.Distinct;
            return sure;
        }
    }

    /// <summary>The modifiers of the column 1 line that a payer may accept.</summary>
    /// <remarks>A side of the procedure does not show that a visit is separate, and is not enough for another procedure.</remarks>
    public ulong DoubtfulOnColumn1 => ModifierBits.Ncci & ~SureOnColumn1 & ~(IsVisit2 ? ModifierBits.Anatomic : 0);

    // A minor procedure takes 25; 57 is the decision for a major one.
    private ulong SureForVisits => IsMinorProcedure1 ? ForVisits & ~ModifierBits.M57 : ForVisits;

    private ulong ForVisits => Setting == CareSetting.OutpatientHospital ? ModifierBits.Visit | ModifierBits.M27 : ModifierBits.Visit;

    private ulong NotForVisits => ModifierBits.Ncci & ~ForVisits;

    // 27 is for visits of a hospital.
    private ulong M27OfPractitioners => Setting == CareSetting.Practitioner ? ModifierBits.M27 : 0;
}
