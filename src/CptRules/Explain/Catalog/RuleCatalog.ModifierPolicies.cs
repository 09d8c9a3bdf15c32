namespace CptRules.Explain.Catalog;

/// <content>MOD: modifiers that the policy of a code forbids, or that its units or another line contradict.</content>
internal static partial class RuleCatalog
{
    private static RuleInfo[] ModifierPolicies =>
    [
        new(RuleId.MOD404, "ModifierNotEligible")
        {
            DefaultSeverities = [Severity.Error, Severity.Warning],
            SeverityNote = "Error. Warning where payers differ: 51, 52 on a visit, co-surgeons (62) and teams (66) with indicator 1, "
                + "assistants (80, 81, 82, AS) with indicator 0, modifiers of anesthesia, chiropractic, laboratory tests, drugs and "
                + "therapy on other services, and those of physicians on hospital claims. Warning also if the modifier is on the code's "
                + "own list of eligible modifiers",
            Summary = "A modifier that the policy of the code forbids. In all settings: 24, 25 and 57 on a service that is not a visit or "
                + "visit-like; 59, X{EPSU}, 76, 77, 53, 58, 78, 79, 22 and 63 on a visit; 51 on an add-on code (not for suppliers). "
                + "Practitioner claims, by the indicators of the fee schedule: 26 and TC, 50, 51, 54 to 56, 62, 66, 80 to 82 and AS. "
                + "By care setting: 27, 73, 74, PO, PN, ER and CA only on hospital claims; 53 not on hospital claims. By kind of service: "
                + "modifiers of anesthesia, chiropractic, laboratory tests, drugs and therapy.",
            Rationale = "A modifier changes what is paid, so payers accept it only on codes that can be billed that way: a visit "
                + "modifier on a visit, a component modifier on a service with components, 50 on a service with two sides, an "
                + "assistant where assistants are paid. 51 has no effect where no reduction applies. Indicators that require "
                + "documentation leave the payment open.",
            Reasons = [new("4", "N519")],
            Remedy = "Remove the modifier.",
            Source = $"{Manual}, pages I-13 to I-17; Medicare physician fee schedule indicators (PC/TC, bilateral, multiple procedures, "
                + "global days, co-surgeons, team, assistant); the sources of rules/modifier-scope.json. Ours for X{EPSU}, 58, 78 and 79 "
                + "on visits",
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
        new(RuleId.MOD409, "BilateralUnits")
        {
            DefaultSeverities = [Severity.Error, Severity.Warning],
            SeverityNote = "Outpatient hospital: Error. Other settings: Error if the limit of the code is 0 or 1, Warning if it is "
                + "higher or there is none",
            Summary = "Modifier 50 with more than one unit, not counted in minutes.",
            Rationale = "Modifier 50 reports both sides and is billed with one unit; two units would report them twice. "
                + "More than one unit is right only if several sites of each side are treated.",
            Reasons = [new("16", "M53")],
            Remedy = "Bill one unit.",
            Source = $"{Manual}, page I-34; Medicare Integrated Outpatient Code Editor, edit 74",
        },
        new(RuleId.MOD410, "RepeatWithoutFirst")
        {
            DefaultSeverities = [Severity.Warning, Severity.Info],
            SeverityNote = "Warning. Info for 76 if the claim has no prior lines",
            Summary = "Modifier 76 without a first service: another line of the same code, provider and day without 76 or 77. "
                + "Modifier 77 without such a line of any provider, if the claim has prior lines. Prior lines count.",
            Rationale = "76 and 77 report a repeat, so there must be a first service. That of 77 is another physician's, and so on another "
                + "claim. That of 76 may be on a claim that is not shown here.",
            Reasons = [new("4", "N519")],
            Remedy = "Remove the modifier if the service was not repeated. For 76, bill the first service too if it was performed.",
            Source = "The meanings of 76 and 77. The check is ours",
        },
    ];
}
