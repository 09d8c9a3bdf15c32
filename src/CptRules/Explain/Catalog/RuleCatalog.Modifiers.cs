namespace CptRules.Explain.Catalog;

/// <content>MOD: the modifiers of a line by themselves and with each other.</content>
internal static partial class RuleCatalog
{
    private static RuleInfo[] Modifiers =>
    [
        new(RuleId.MOD401, "MalformedModifier")
        {
            DefaultSeverities = [Severity.Error],
            Summary = "A modifier that is not two letters or digits. Each one has a finding.",
            Rationale = "All CPT and HCPCS modifiers have this form. The payer rejects the line.",
            Reasons = [new("16", "N823")],
            Remedy = "Correct the modifier.",
            Source = "CPT and HCPCS Level II modifier formats; 837P SV101-3 to -6",
        },
        new(RuleId.MOD402, "UnknownModifier")
        {
            DefaultSeverities = [Severity.Error, Severity.Warning],
            SeverityNote = "Error. Warning if the from date is after the quarter of the newest table or HCPCS file, because modifiers "
                + "are added too",
            Summary = "A well-formed modifier that is not in the modifier table. On ambulance codes, two letters for origin and "
                + "destination are known too.",
            Rationale = "Modifiers are a closed list, and the payer rejects others.",
            Reasons = [new("16", "N823")],
            Remedy = "Correct or remove the modifier.",
            Source = "CPT and HCPCS Level II modifiers (rules/modifiers.json)",
        },
        new(RuleId.MOD403, "ModifierNotInForce")
        {
            DefaultSeverities = [Severity.Error],
            Summary = "A known modifier that is not in force on the from date.",
            Rationale = "Modifiers are added and ended like codes. A modifier must be valid on the date of service.",
            Reasons = [new("182")],
            Remedy = "Use the modifier that was in force on the date of service, or remove it.",
            Source = "HCPCS Level II modifier dates (rules/modifiers.json)",
        },
        new(RuleId.MOD406, "ModifierConflict")
        {
            DefaultSeverities = [Severity.Error, Severity.Warning],
            SeverityNote = "Error. Warning for LT with RT (on claims of DME suppliers Error from 2019-03-01), for two of XE, XP, XS and "
                + "XU, for 91 with 76 or 77, for 22 with 52 or 53, and for LT, RT or 50 with an eyelid, finger or toe",
            Summary = "Two modifiers on one line that exclude each other, such as 59 with XE, XP, XS or XU; 26 with TC; 50 with LT or "
                + "RT; two assistants; two of AA, AD, QK, QX, QY and QZ; two of NU, RR and UE; two of 93, 95, GQ and GT; AT with GA, GX, "
                + "GY or GZ; JW with JZ; 76 with 77. Each pair has a finding. Combinations that Medicare names as valid are never "
                + "flagged.",
            Rationale = "The two modifiers contradict or repeat each other, so the payer cannot price the line.",
            Reasons = [new("4", "N519")],
            Remedy = "Remove the one that the record does not support.",
            Source = "The meanings of the modifiers; valid combinations: Medicare Claims Processing Manual, chapter 12 "
                + "(rules/modifiers.json)",
        },
        new(RuleId.MOD407, "DuplicateModifier")
        {
            DefaultSeverities = [Severity.Error],
            Summary = "A well-formed modifier that is on the line more than once. Each repeat has a finding.",
            Rationale = "A second occurrence adds nothing, and it takes one of the four positions from a modifier that may affect payment.",
            Reasons = [new("4", "N519")],
            Remedy = "Keep the modifier once.",
            Source = "837P SV101-3 to -6; CMS-1500 item 24D",
        },
        new(RuleId.MOD408, "TooManyModifiers")
        {
            DefaultSeverities = [Severity.Error],
            Summary = "More than four modifiers on a line, repeated and malformed ones included, empty ones not. The line has one finding.",
            Rationale = "A claim line carries four modifiers. The payer never receives the others.",
            Reasons = [new("16", "N823")],
            Remedy = "Keep the four that affect payment.",
            Source = "837P SV101-3 to -6; CMS-1500 item 24D",
        },
    ];
}
