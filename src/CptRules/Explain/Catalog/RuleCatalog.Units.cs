using CptRules.Data.Keys;

namespace CptRules.Explain.Catalog;

/// <content>UNT: units of service and medically unlikely edits.</content>
internal static partial class RuleCatalog
{
    private const string UnitLimits = $"{Manual}, pages I-28 to I-35; Medicare MUE tables";
    private const string Halves = "Error. Warning if the units exceed the limit only because half a unit a day was rounded up";
    private const string WithoutLimits = "Lines in minutes do not count, and hospital claims are checked only if their type of bill is "
        + "13x, 14x, 85x or 87x.";

    private static RuleInfo[] Units =>
    [
        new(RuleId.UNT201, "InvalidUnits")
        {
            DefaultSeverities = [Severity.Error],
            Summary = "Units of 0 or less, above 9999999, or not a multiple of 0.001. Such a line adds nothing to the units of its day.",
            Rationale = "A line needs a valid count of services. Otherwise it is returned as incomplete.",
            Reasons = [new("16", "M53")],
            Remedy = "Correct the units of service.",
            Source = "837P SV104; CMS-1500 item 24G",
        },
        new(RuleId.UNT202, "MinutesNotExpected")
        {
            DefaultSeverities = [Severity.Warning],
            Summary = "Minutes as the unit of a code that is not an anesthesia code. The line is not compared with a unit limit.",
            Rationale = "Only anesthesia time is billed in minutes. The payer returns another service that has no count of units.",
            Reasons = [new("16", "M53")],
            Remedy = "Bill units of service.",
            Source = "837P SV103; X12 request for interpretation 1571",
        },
        new(RuleId.UNT211, "MueLineExceeded")
        {
            DefaultSeverities = [Severity.Error, Severity.Warning],
            SeverityNote = Halves,
            Summary = "MAI 1: the units of one line, divided by its days, above the limit of the code in the care setting. "
                + $"Other lines are not added. {WithoutLimits}",
            Rationale = "The limit is the most units that a provider would report for one patient under most circumstances. The payer "
                + "denies all units of a line above it, not only the excess. Because MAI 1 limits the line, further necessary units go "
                + "on another line with a modifier that explains them.",
            Reasons = [new("151", "N362")],
            Remedy = "Reduce the line to the limit if no more units were performed. Units on a further line need a modifier that "
                + "documentation supports.",
            Source = $"{UnitLimits}, MAI 1",
        },
        new(RuleId.UNT212, "MueDayExceeded")
        {
            DefaultSeverities = [Severity.Error, Severity.Warning],
            SeverityNote = Halves,
            Summary = "MAI 2: all units of the code on one day by the same provider, prior lines included, above the limit. Modifiers "
                + "such as 59 and 76 do not split the sum. Assistants, co-surgeons, split care, components and, for diagnostic codes "
                + $"billed by side, LT and RT do. {WithoutLimits}",
            Rationale = "The limit follows from statute, regulation or the code itself (there is one appendix), so no documentation "
                + "overrides it. The payer denies all units of the code on the day.",
            Reasons = [new("151", "N362")],
            Remedy = "Reduce the lines of the day to the limit in total, or remove the line. Bill a left and a right line of one code, if "
                + "the limit is 1, as one line with one unit: with modifier 50 for bilateral indicator 1 or 3, without it for 2.",
            Source = $"{UnitLimits}, MAI 2",
        },
        new(RuleId.UNT213, "MueDayExceededClinical")
        {
            DefaultSeverities = [Severity.Error, Severity.Warning],
            SeverityNote = Halves,
            Summary = "MAI 3: all units of the code on one day by the same provider, prior lines included, above the limit. "
                + "The units are added up as for UNT212.",
            Rationale = "The limit follows from clinical benchmarks. The payer denies all units of the code on the day. On appeal it "
                + "may pay more if the units were performed, correctly coded and necessary.",
            Reasons = [new("151", "N362")],
            Remedy = "Reduce the lines of the day to the limit in total if no more units were performed. Otherwise an appeal with "
                + "documentation may succeed. A left and a right line are billed as for UNT212.",
            Source = $"{UnitLimits}, MAI 3",
        },
        new(RuleId.UNT214, "MueZero")
        {
            DefaultSeverities = [Severity.Error, Severity.Info],
            SeverityNote = "Error. Info if the line has GY or GX",
            Summary = "A code whose limit in the care setting is 0. It replaces UNT211 to UNT213. Not raised together with COD104 "
                + "or OPS101 to OPS106. Hospital claims are checked only if their type of bill is 13x, 14x, 85x or 87x.",
            Rationale = "A limit of 0 means no coverage: the service is not paid in this setting, whatever the units. If the limit of "
                + "another care setting is above 0, the service is paid there, such as braces on claims of DME suppliers.",
            Reasons =
            [
                new(
                    "109", "N104", "the limit of another care setting is above 0",
                    static (in finding) => finding.Unit.PayableIn != CareSettings.None),
                new("96", "N130", "otherwise", static (in finding) => finding.Unit.PayableIn == CareSettings.None),
            ],
            Remedy = "Bill it in the care setting that pays it. If there is none, remove the line, or report it with GY or GX to receive "
                + "a denial where the record supports that.",
            Source = UnitLimits,
        },
    ];
}
