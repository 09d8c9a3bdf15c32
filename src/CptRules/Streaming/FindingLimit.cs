using System.Globalization;

namespace CptRules.Streaming;

/// <summary>The most findings of one claim that a stream of results reports.</summary>
/// <remarks>
/// PTP findings grow with the square of the lines, so a small claim could cause a million of them, and a result is kept in memory as a
/// whole.
/// </remarks>
internal static class FindingLimit
{
    /// <summary>About ten MiB of result text, as much as the longest claim.</summary>
    public const int Max = 20_000;

    /// <summary>The error for a claim with more.</summary>
    public static readonly string Error = string.Create(CultureInfo.InvariantCulture, $"The claim has more than {Max} findings.");

    /// <summary>Validates a claim, and gives an error in place of a result with too many findings.</summary>
    public static ClaimResult Validate(IClaimValidator validator, Claim claim, long? line)
    {
        ValidationResult result = validator.Validate(claim);
        return result.Findings.Count > Max
            ? new ClaimResult { Claim = claim, InputError = Error, InputLine = line }
            : new ClaimResult { Claim = claim, Result = result };
    }
}
