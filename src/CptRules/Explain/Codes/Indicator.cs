using CptRules.Data.Entries;

namespace CptRules.Explain.Codes;

/// <summary>One policy indicator of the fee schedule: its name, how to read it, and what its values mean.</summary>
/// <param name="Value">The published text; null if the policy has none.</param>
/// <param name="Meaning">The meaning of a value in words of this project; null for an unknown value.</param>
internal sealed record Indicator(string Name, Func<MpfsPolicyEntry, string?> Value, Func<string, string?> Meaning);
