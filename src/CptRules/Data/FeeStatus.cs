namespace CptRules.Data;

/// <summary>What the rules conclude from an MPFS status letter. No status, 0, is none of these.</summary>
/// <remarks>Source: Medicare physician fee schedule, status codes.</remarks>
internal static class FeeStatus
{
    /// <summary>Paid under the fee schedule: A, C or R. A service with status T is not paid in addition to one of these.</summary>
    public static bool IsPaidUnderFeeSchedule(byte status) => status is (byte)'A' or (byte)'C' or (byte)'R';

    /// <summary>T: paid only if no other payable service is billed for the day.</summary>
    public static bool IsPaidOnlyAlone(byte status) => status == 'T';

    /// <summary>B or P: the payment is in that of another service, and the patient may not be billed.</summary>
    public static bool IsBundled(byte status) => status is (byte)'B' or (byte)'P';

    /// <summary>B, N, P or I: no separate payment, so a service in column 1 of a PTP edit may not deny column 2.</summary>
    public static bool IsNotPaid(byte status) => status is (byte)'B' or (byte)'N' or (byte)'P' or (byte)'I';

    /// <summary>The severity of COD104; null for a status that COD104 does not report.</summary>
    /// <remarks>E and X are paid under other systems (drugs, laboratory tests) and are not reported.</remarks>
    public static Severity? SeverityOfNotPayable(byte status) => status switch
    {
        (byte)'N' or (byte)'B' or (byte)'P' => Severity.Warning,
        (byte)'I' => Severity.Error,
        (byte)'M' => Severity.Info,
        _ => null,
    };
}
