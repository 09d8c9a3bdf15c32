namespace CptRules.Explain.Glossary;

/// <summary>Says what an MPFS status means, in a few words.</summary>
internal static class StatusWords
{
    public static string? Of(char status) => status switch
    {
        'A' => "active: paid under the physician fee schedule if covered",
        'B' => "bundled: its payment is always included in that for other services",
        'C' => "priced by the contractor",
        'D' => "deleted",
        'E' => "excluded from the fee schedule by regulation; paid, if at all, under another system",
        'F' => "deleted or discontinued without a grace period",
        'G' => "not valid for Medicare, with a grace period",
        'H' => "deleted modifier",
        'I' => "not valid for Medicare, which uses another code for the service",
        'J' => "anesthesia: paid by time and base units",
        'M' => "a measurement code, which is reported and never paid",
        'N' => "not covered by Medicare",
        'P' => "bundled or excluded: its payment is included in that for other services of the day, or it is not in the fee schedule",
        'Q' => "reported for therapy function only",
        'R' => "restricted: covered in special cases",
        'T' => "paid only if nothing else is payable for the day",
        'X' => "excluded from the fee schedule by statute; paid under another system",
        _ => null,
    };
}
