using CptRules.Compiler.Diff;

namespace CptRules.Cli.Rendering.Diff;

/// <summary>The names of a kind of table: in JSON, and in text.</summary>
internal static class RuleTableNames
{
    public static string InJson(RuleTable table) => table switch
    {
        RuleTable.CodeDates => "codeDates",
        RuleTable.Modifiers => "modifiers",
        RuleTable.PractitionerLimits => "practitionerLimits",
        RuleTable.OutpatientHospitalLimits => "outpatientHospitalLimits",
        RuleTable.DmeSupplierLimits => "dmeSupplierLimits",
        RuleTable.FeeSchedule => "feeSchedule",
        RuleTable.AddOns => "addOns",
        RuleTable.PractitionerPairs => "practitionerPairs",
        RuleTable.OutpatientHospitalPairs => "outpatientHospitalPairs",
        _ => throw new ArgumentOutOfRangeException(nameof(table)),
    };

    public static string InText(RuleTable table) => table switch
    {
        RuleTable.CodeDates => "Dates of codes",
        RuleTable.Modifiers => "Modifiers",
        RuleTable.PractitionerLimits => "Unit limits (practitioner)",
        RuleTable.OutpatientHospitalLimits => "Unit limits (outpatient hospital)",
        RuleTable.DmeSupplierLimits => "Unit limits (DME supplier)",
        RuleTable.FeeSchedule => "Fee schedule",
        RuleTable.AddOns => "Add-on edits",
        RuleTable.PractitionerPairs => "PTP pairs (practitioner)",
        RuleTable.OutpatientHospitalPairs => "PTP pairs (outpatient hospital)",
        _ => throw new ArgumentOutOfRangeException(nameof(table)),
    };
}
