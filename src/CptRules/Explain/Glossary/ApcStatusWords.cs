namespace CptRules.Explain.Glossary;

/// <summary>Says what an OPPS APC status indicator means, in our own words; null for a value that is not known.</summary>
/// <remarks>
/// Source: the status indicators of OPPS Addendum D1. That of 2025 does not have S1; in Addendum B of 2026 it marks skin substitutes, each
/// with a payment rate.
/// </remarks>
internal static class ApcStatusWords
{
    public static string? Of(string value) => value switch
    {
        "A" => "paid under a system other than OPPS",
        "B" => "not recognized by OPPS on this claim; another code may be recognized",
        "C" => "inpatient only: not paid under OPPS",
        "D" => "discontinued",
        "E1" => "not covered by Medicare",
        "E2" => "no price is available",
        "F" => "paid at reasonable cost",
        "G" => "drug or device with pass-through payment",
        "H" => "device with pass-through payment",
        "H1" => "non-opioid device for pain relief after surgery, paid separately",
        "J1" => "comprehensive: one payment for the whole claim",
        "J2" => "comprehensive if billed with certain other services of the claim",
        "K" => "drug or device paid separately",
        "K1" => "non-opioid drug for pain relief after surgery, paid separately",
        "L" => "vaccine paid at reasonable cost",
        "M" => "not billable to the contractor",
        "N" => "packaged: its payment is included in that for other services",
        "P" => "partial hospitalization, paid by the day",
        "Q1" => "packaged if billed with services of status S, T or V",
        "Q2" => "packaged if billed with services of status T",
        "Q3" => "may be paid as a composite with other services",
        "Q4" => "laboratory test, packaged if billed with other services",
        "R" => "blood or blood product",
        "S" => "procedure, not discounted when multiple",
        "S1" => "skin substitute with a payment rate of its own",
        "T" => "procedure, discounted when multiple",
        "U" => "brachytherapy source",
        "V" => "clinic or emergency visit",
        "Y" => "equipment not billable to the contractor",
        _ => null,
    };
}
