using System.Globalization;

namespace CptRules.Streaming;

/// <summary>How many findings of one claim are told.</summary>
/// <remarks>Findings of pairs grow with the square of the lines: a small file may ask for a million of them, and a result is held as a whole before it is written.</remarks>
internal static class FindingLimit
{
    /// <summary>Some ten MiB of text, as the longest claim is.</summary>
    public const int Most = 20_000;

    /// <summary>What is said of a claim with more.</summary>
    public static readonly string Error = string.Create(CultureInfo.InvariantCulture, $"The claim has more than {Most} findings.");
}
