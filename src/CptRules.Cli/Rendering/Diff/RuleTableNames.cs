using CptRules.Compiler.Diff;

namespace CptRules.Cli.Rendering.Diff;

/// <summary>How a kind of table is called: in JSON, and in words.</summary>
internal static class RuleTableNames
{
    public static string Of(RuleTable table) => table switch
    {
        RuleTable.CodeDates => "codeDates",
        RuleTable.Modifiers => "modifiers",
        RuleTable.PractitionerLimits => "practitionerLimits",
        RuleTable.HospitalLimits => "outpatientHospitalLimits",
        RuleTable.SupplierLimits => "dmeSupplierLimits",
        RuleTable.FeeSchedule => "feeSchedule",
        RuleTable.AddOns => "addOns",
        RuleTable.PractitionerPairs => "practitionerPairs",
        RuleTable.HospitalPairs => "outpatientHospitalPairs",
        _ => throw new ArgumentOutOfRangeException(nameof(table)),
    };

    public static string Words(RuleTable table) => table switch
    {
        RuleTable.CodeDates => "Dates of codes",
        RuleTable.Modifiers => "Modifiers",
        RuleTable.PractitionerLimits => "Unit limits (practitioner)",
        RuleTable.HospitalLimits => "Unit limits (outpatient hospital)",
        RuleTable.SupplierLimits => "Unit limits (DME supplier)",
        RuleTable.FeeSchedule => "Fee schedule",
        RuleTable.AddOns => "Add-on edits",
        RuleTable.PractitionerPairs => "PTP pairs (practitioner)",
        RuleTable.HospitalPairs => "PTP pairs (outpatient hospital)",
        _ => throw new ArgumentOutOfRangeException(nameof(table)),
    };
}
