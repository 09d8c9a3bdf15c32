namespace CptRules.Explain.Catalog;

/// <content>MOD: the modifiers of a line.</content>
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
            DefaultSeverities = [Severity.Error],
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
        new(RuleId.MOD404, "ModifierNotEligible")
        {
            DefaultSeverities = [Severity.Error, Severity.Warning],
            SeverityNote = "Error. Warning for 51, for co-surgeons (62) and teams (66) with indicator 1, for assistants (80, 81, 82, "
                + "AS) with indicator 0, and if the modifier is on the code's own list of eligible modifiers",
            Summary = "A modifier that the policy of the code forbids. In all settings: 24, 25 and 57 on a service that is not a visit or "
                + "visit-like; 59, X{EPSU}, 76, 77, 53, 58, 78 and 79 on a visit; 51 on an add-on code (not for suppliers). "
                + "Practitioner claims, by the indicators of the fee schedule: 26 and TC, 50, 51, 54 to 56, 62, 66, 80 to 82 and AS.",
            Rationale = "A modifier changes what is paid, so payers accept it only on codes that can be billed that way: a visit "
                + "modifier on a visit, a component modifier on a service with components, 50 on a service with two sides, an "
                + "assistant where assistants are paid. 51 has no effect where no reduction applies. Indicators that require "
                + "documentation leave the payment open.",
            Reasons = [new("4", "N519")],
            Remedy = "Remove the modifier.",
            Source = $"{Manual}, pages I-13 to I-17; Medicare physician fee schedule indicators (PC/TC, bilateral, multiple procedures, "
                + "global days, co-surgeons, team, assistant). Ours for X{EPSU}, 58, 78 and 79 on visits",
        },
        new(RuleId.MOD405, "ModifierNotListed")
        {
            DefaultSeverities = [Severity.Warning],
            Summary = "A modifier that is not on the code's own list of eligible modifiers, for codes that have such a list. "
                + "Not raised together with MOD404.",
            Rationale = "The public page of the code lists the modifiers that payers usually accept. A payer may accept more.",
            Reasons = [new("4", "N519")],
            Remedy = "Remove the modifier, unless the payer is known to accept it for the code.",
            Source = "The public page of the code (rules/explicit-modifier-lists.json)",
        },
        new(RuleId.MOD406, "ModifierConflict")
        {
            DefaultSeverities = [Severity.Error, Severity.Warning],
            SeverityNote = "Error. Warning for LT with RT, for two of XE, XP, XS and XU, and for 91 with 76 or 77",
            Summary = "Two modifiers on one line that exclude each other, such as 59 with XE, XP, XS or XU; 26 with TC; 50 with LT or "
                + "RT; two assistants; JW with JZ; 76 with 77. Each pair has a finding. Combinations that Medicare names as valid are "
                + "never flagged.",
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
        new(RuleId.MOD409, "BilateralUnits")
        {
            DefaultSeverities = [Severity.Error, Severity.Warning],
            SeverityNote = "Outpatient hospital: Error. Other settings: Error if the limit of the code is 0 or 1, Warning if it is "
                + "higher or there is none",
            Summary = "Modifier 50 with more than one unit.",
            Rationale = "Modifier 50 reports both sides and is billed with one unit; two units would report them twice. "
                + "More than one unit is right only if several sites of each side are treated.",
            Reasons = [new("16", "M53")],
            Remedy = "Bill one unit.",
            Source = $"{Manual}, page I-34; Medicare Integrated Outpatient Code Editor, edit 74",
        },
        new(RuleId.MOD410, "RepeatWithoutFirst")
        {
            DefaultSeverities = [Severity.Warning],
            Summary = "Modifier 76 without a first service: another line of the same code, provider and day without 76 or 77. "
                + "Modifier 77 without such a line of any provider. Prior lines count.",
            Rationale = "76 and 77 report a repeat, so there must be a first service. It may be on a claim that is not shown here.",
            Reasons = [new("4", "N519")],
            Remedy = "Remove the modifier, or also bill the first service if it was performed.",
            Source = "The meanings of 76 and 77. The check is ours",
        },
        new(RuleId.MOD411, "RequiredModifierMissing")
        {
            DefaultSeverities = [Severity.Warning],
            Summary = "Practitioner claims: a code without the modifier that it requires. Anesthesia 00100-01999 needs AA, AD, QK, QX, "
                + "QY or QZ; ambulance A0425-A0436 needs origin and destination; chiropractic 98940-98942 needs AT.",
            Rationale = "Payment depends on the modifier: who gave the anesthesia, where the trip began and ended, whether the "
                + "treatment is active and therefore covered.",
            Reasons = [new("4", "N822")],
            Remedy = "Append the modifier that the record supports.",
            Source = "Medicare Claims Processing Manual, chapters 12 and 15 (rules/required-modifiers.json)",
        },
    ];
}
