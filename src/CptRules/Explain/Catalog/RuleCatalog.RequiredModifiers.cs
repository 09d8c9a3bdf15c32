namespace CptRules.Explain.Catalog;

/// <content>MOD: modifiers that a line must have.</content>
internal static partial class RuleCatalog
{
    private static RuleInfo[] RequiredModifiers =>
    [
        new(RuleId.MOD411, "RequiredModifierMissing")
        {
            DefaultSeverities = [Severity.Error, Severity.Warning],
            SeverityNote = "Error for therapy on practitioner claims. Warning for the others",
            Summary = "A code without the modifier that it requires. Practitioner claims: anesthesia needs AA, AD, QK, QX, QY or QZ; "
                + "ambulance A0425-A0436 needs origin and destination, unless it has QL; chiropractic 98940-98942 needs AT, unless it has "
                + "GA, GX, GY or GZ. Practitioner and outpatient hospital claims from 2018-01-01: services that are always therapy need "
                + "GN, GO or GP.",
            Rationale = "Payment depends on the modifier: who gave the anesthesia, where the trip began and ended, whether the "
                + "treatment is active and therefore covered, which discipline planned the therapy. Therapy without a discipline is "
                + "returned as unprocessable.",
            Reasons = [new("4", "N822")],
            Remedy = "Append the modifier that the record supports.",
            Source = "Medicare Claims Processing Manual, chapters 5, 12 and 15; CMS Change Request 10176 (rules/required-modifiers.json)",
        },
        new(RuleId.MOD412, "WrongTherapyDiscipline")
        {
            DefaultSeverities = [Severity.Error],
            Summary = "A therapy evaluation with the modifier of another discipline and without its own: 92521-92524, 92597 and 92607 "
                + "need GN; 97161-97164 GP; 97165-97168 GO.",
            Rationale = "The evaluation code belongs to one discipline. The payer returns a line whose modifier names another one.",
            Reasons = [new("4", "N822")],
            Remedy = "Replace the modifier with that of the code's discipline if the record supports it, or correct the code.",
            Source = "Medicare Claims Processing Manual, chapter 5, section 20.1 (rules/required-modifiers.json)",
        },
        new(RuleId.MOD413, "ModifierNeedsPartner")
        {
            DefaultSeverities = [Severity.Error],
            Summary = "A modifier without another one that it needs on the line: CQ needs GP, and CO needs GO, from 2020-01-01. Claims of "
                + "DME suppliers: KH needs RR, NU or UE; KI and KJ need RR.",
            Rationale = "The modifier says more about another one: which assistant gave the therapy, or which month of a rental it is. "
                + "Alone it cannot be processed.",
            Reasons = [new("4", "N822")],
            Remedy = "Append the missing modifier that the record supports, or remove this one.",
            Source = "The sources of the rows of rules/modifiers.json",
        },
    ];
}
