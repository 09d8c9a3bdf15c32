namespace CptRules.Explain.Catalog;

/// <content>UNT: units of service and medically unlikely edits.</content>
internal static partial class RuleCatalog
{
    private const string UnitLimits = $"{Manual}, pages I-28 to I-35; Medicare MUE tables";

    private static RuleInfo[] Units =>
    [
        new(RuleId.UNT201, "InvalidUnits")
        {
            DefaultSeverities = [Severity.Error],
            Summary = "Units of 0 or less, above 9999999, or not a multiple of 0.001. Such a line adds nothing to the units of its day.",
            Rationale = "A line needs a count of services; one that is not valid is returned as incomplete.",
            Reasons = [new("16", "M53")],
            Remedy = "Correct the units.",
            Source = "837P SV104; CMS-1500 item 24G",
        },
        new(RuleId.UNT211, "MueLineExceeded")
        {
            DefaultSeverities = [Severity.Error],
            Summary = "MAI 1: the units of one line, divided by its days, above the limit of the code in the care setting. Other lines "
                + "are not added.",
            Rationale = "The limit is the most units that a provider would report for one patient under most circumstances; all units "
                + "of a line above it are denied, not only the excess. MAI 1 limits the claim line, so further necessary units go on a "
                + "line of their own with a modifier that says why.",
            Reasons = [new("151", "N362")],
            Remedy = "Reduce the line to the limit if no more was performed. Units on a further line need a modifier that the "
                + "documentation supports.",
            Source = $"{UnitLimits}, MAI 1",
        },
        new(RuleId.UNT212, "MueDayExceeded")
        {
            DefaultSeverities = [Severity.Error],
            Summary = "MAI 2: all units of the code on one day by the same provider, prior lines too, above the limit. 59, 76 and "
                + "their like do not split the sum; assistants, co-surgeons, split care, components and, for diagnostic codes billed "
                + "by side, LT and RT do.",
            Rationale = "The limit follows from statute, regulation or the code itself (there is one appendix): no documentation "
                + "overrides it. All units of the code on the day are denied.",
            Reasons = [new("151", "N362")],
            Remedy = "Reduce the lines of the day to the limit together, or remove the line.",
            Source = $"{UnitLimits}, MAI 2",
        },
        new(RuleId.UNT213, "MueDayExceededClinical")
        {
            DefaultSeverities = [Severity.Error],
            Summary = "MAI 3: all units of the code on one day by the same provider, prior lines too, above the limit. The sum is as "
                + "for UNT212.",
            Rationale = "The limit is set by clinical benchmarks. All units of the code on the day are denied; on appeal more may be "
                + "paid if they were performed, correctly coded and necessary.",
            Reasons = [new("151", "N362")],
            Remedy = "Reduce the lines of the day to the limit together if no more was performed; else documentation may support "
                + "payment on appeal.",
            Source = $"{UnitLimits}, MAI 3",
        },
        new(RuleId.UNT214, "MueZero")
        {
            DefaultSeverities = [Severity.Error, Severity.Info],
            SeverityNote = "Error; Info where the line has GY or GX",
            Summary = "A code whose limit in the care setting is 0. It takes the place of UNT211 to UNT213.",
            Rationale = "A limit of 0 is a statement of coverage: the service is not paid in this setting at all, in whatever number.",
            Reasons = [new("96", "N130")],
            Remedy = "Remove the line. If it is billed only to be denied, report it with GY or GX where the record supports that.",
            Source = UnitLimits,
        },
    ];
}
