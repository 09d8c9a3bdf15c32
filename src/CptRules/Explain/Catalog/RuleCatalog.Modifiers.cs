namespace CptRules.Explain.Catalog;

/// <content>MOD: the modifiers of a line.</content>
internal static partial class RuleCatalog
{
    private static RuleInfo[] Modifiers =>
    [
        new(RuleId.MOD401, "MalformedModifier")
        {
            DefaultSeverities = [Severity.Error],
            Summary = "A modifier that is not two letters or digits; one finding for each.",
            Rationale = "No CPT or HCPCS modifier has another shape.",
            Reasons = [new("16", "N823")],
            Remedy = "Correct the modifier.",
            Source = "CPT and HCPCS Level II modifier formats; 837P SV101-3 to -6",
        },
        new(RuleId.MOD402, "UnknownModifier")
        {
            DefaultSeverities = [Severity.Error],
            Summary = "A well-formed modifier that is not in the modifier table. On ambulance codes two letters for origin and "
                + "destination are known.",
            Rationale = "Modifiers are a closed list; a payer rejects others.",
            Reasons = [new("16", "N823")],
            Remedy = "Correct or remove the modifier.",
            Source = "CPT and HCPCS Level II modifiers (rules/modifiers.json)",
        },
        new(RuleId.MOD403, "ModifierNotInForce")
        {
            DefaultSeverities = [Severity.Error],
            Summary = "A known modifier outside its own dates on the from date.",
            Rationale = "Modifiers are added and ended like codes; one must be valid on the date of service.",
            Reasons = [new("182")],
            Remedy = "Use the modifier that was in force on the date of service, or remove it.",
            Source = "HCPCS Level II modifier dates (rules/modifiers.json)",
        },
        new(RuleId.MOD404, "ModifierNotEligible")
        {
            DefaultSeverities = [Severity.Error, Severity.Warning],
            SeverityNote = "Error; Warning for 51, for co-surgeons (62) and teams (66) with indicator 1, for assistants (80, 81, 82, "
                + "AS) with indicator 0, and where the code's own list of eligible modifiers names the modifier",
            Summary = "A modifier that the policy of the code forbids. Everywhere: 24, 25 and 57 on what is no visit or visit-like "
                + "service; 59, X{EPSU}, 76, 77, 53, 58, 78 and 79 on a visit; 51 on an add-on code (not for suppliers). Practitioner "
                + "claims, by the fee schedule: 26 and TC, 50, 51, 54 to 56, 62, 66, 80 to 82 and AS against the code's indicators.",
            Rationale = "A modifier changes what is paid, so it is accepted only where the code can be billed that way: a visit "
                + "modifier on a visit, a component where there are components, both sides where the code has sides, an assistant "
                + "where assistants are paid. 51 is needless where no reduction applies. Indicators that ask for documentation leave "
                + "it open.",
            Reasons = [new("4", "N519")],
            Remedy = "Remove the modifier.",
            Source = $"{Manual}, pages I-13 to I-17; Medicare physician fee schedule indicators (PC/TC, bilateral, multiple procedures, "
                + $"global days, co-surgeons, team, assistant). Ours for X{{EPSU}}, 58, 78 and 79 on visits",
        },
        new(RuleId.MOD405, "ModifierNotListed")
        {
            DefaultSeverities = [Severity.Warning],
            Summary = "A modifier that is not on the code's own list of eligible modifiers, for the codes that have one. Not raised "
                + "where MOD404 is.",
            Rationale = "The code's page lists what is usually accepted; a payer may accept more.",
            Reasons = [new("4", "N519")],
            Remedy = "Remove the modifier, unless the payer is known to accept it for the code.",
            Source = "The public page of the code (rules/explicit-modifier-lists.json)",
        },
        new(RuleId.MOD406, "ModifierConflict")
        {
            DefaultSeverities = [Severity.Error, Severity.Warning],
            SeverityNote = "By the two modifiers. Error where they exclude each other; Warning for LT with RT, two of XE, XP, XS and "
                + "XU, and 91 with 76 or 77",
            Summary = "Two modifiers on a line that exclude each other, one finding for each two: such as 59 with XE, XP, XS or XU; 26 "
                + "with TC; 50 with LT or RT; two assistants; JW with JZ; 76 with 77. Combinations that Medicare names as valid are "
                + "never flagged.",
            Rationale = "The two say what cannot both be true, or the same thing twice; the payer cannot tell which one to price.",
            Reasons = [new("4", "N519")],
            Remedy = "Remove the one that the record does not support.",
            Source = "The meanings of the modifiers; valid combinations: Medicare Claims Processing Manual, chapter 12 "
                + "(rules/modifiers.json)",
        },
        new(RuleId.MOD407, "DuplicateModifier")
        {
            DefaultSeverities = [Severity.Error],
            Summary = "A well-formed modifier again on the same line; one finding for each repeat.",
            Rationale = "A modifier says its thing once; the second takes one of four places and may push out one that decides about "
                + "payment.",
            Reasons = [new("4", "N519")],
            Remedy = "Keep the modifier once.",
            Source = "837P SV101-3 to -6; CMS-1500 item 24D",
        },
        new(RuleId.MOD408, "TooManyModifiers")
        {
            DefaultSeverities = [Severity.Error],
            Summary = "More than four modifiers on a line, repeated and malformed ones included, empty ones not; one finding.",
            Rationale = "A claim has room for four; the others never reach the payer.",
            Reasons = [new("16", "N823")],
            Remedy = "Keep the four that decide about payment.",
            Source = "837P SV101-3 to -6; CMS-1500 item 24D",
        },
        new(RuleId.MOD409, "BilateralUnits")
        {
            DefaultSeverities = [Severity.Error, Severity.Warning],
            SeverityNote = "Outpatient hospital: Error. Else Error if the limit of the code is 0 or 1, and Warning if it is higher or "
                + "there is none",
            Summary = "Modifier 50 with more than one unit.",
            Rationale = "Modifier 50 says that both sides were treated and is billed with one unit; two units would say so twice. Only "
                + "where several sites of each side are treated can there be more.",
            Reasons = [new("16", "M53")],
            Remedy = "Bill one unit.",
            Source = $"{Manual}, page I-34; Medicare Integrated Outpatient Code Editor, edit 74",
        },
        new(RuleId.MOD410, "RepeatWithoutFirst")
        {
            DefaultSeverities = [Severity.Warning],
            Summary = "Modifier 76 without another line of the same code, provider and day that is no repeat itself; or 77 without "
                + "such a line by anyone. Prior lines count.",
            Rationale = "76 and 77 report a repeat, so there must have been a first. It may be on a claim that is not shown here.",
            Reasons = [new("4", "N519")],
            Remedy = "Remove the modifier, or bill the first service too if it was performed.",
            Source = "The meanings of 76 and 77; ours as a check",
        },
        new(RuleId.MOD411, "RequiredModifierMissing")
        {
            DefaultSeverities = [Severity.Warning],
            Summary = "Practitioner claims: a code that needs one of some modifiers, without any. Anesthesia 00100-01999 needs AA, AD, "
                + "QK, QX, QY or QZ; ambulance A0425-A0436 origin and destination; chiropractic 98940-98942 AT.",
            Rationale = "The modifier decides about payment: who gave the anesthesia, where the trip began and ended, whether the "
                + "treatment is active and so covered.",
            Reasons = [new("4", "N822")],
            Remedy = "Append the one that the record supports.",
            Source = "Medicare Claims Processing Manual, chapters 12 and 15 (rules/required-modifiers.json)",
        },
    ];
}
