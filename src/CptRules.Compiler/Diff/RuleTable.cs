namespace CptRules.Compiler.Diff;

/// <summary>The kinds of table that a rule set may or may not hold.</summary>
internal enum RuleTable
{
    /// <summary>Codes with dates of their own.</summary>
    CodeDates,
    Modifiers,
    PractitionerLimits,
    HospitalLimits,
    SupplierLimits,
    FeeSchedule,
    AddOns,
    PractitionerPairs,
    HospitalPairs,
}
