namespace CptRules.Explain;

/// <summary>Says what an MPFS status means, as the end of a sentence.</summary>
internal static class StatusWords
{
    public static string Of(char status) => status switch
    {
        'A' => "status A, active: paid under the physician fee schedule if covered",
        'B' => "status B, bundled: payment is always in that for other services",
        'C' => "status C, priced by the contractor",
        'D' => "status D, deleted",
        'E' => "status E, left out of the fee schedule by regulation and paid, if at all, under another system",
        'F' => "status F, deleted or discontinued without a grace period",
        'G' => "status G, not valid for Medicare, with a grace period",
        'H' => "status H, deleted modifier",
        'I' => "status I, not valid for Medicare, which uses another code for the service",
        'J' => "status J, anesthesia: paid by time and base units",
        'M' => "status M, a measurement code that is reported and never paid",
        'N' => "status N, not covered by Medicare",
        'P' => "status P, bundled or excluded: payment is in that for other services of the day, or the service is not in the fee schedule",
        'Q' => "status Q, reported for therapy function only",
        'R' => "status R, restricted: covered in special cases",
        'T' => "status T, paid only if nothing else is payable for the day",
        'X' => "status X, outside the fee schedule by statute and paid under another system",
        >= '!' and <= '~' => $"status {status}",
        _ => "by its fee schedule status",
    };
}
