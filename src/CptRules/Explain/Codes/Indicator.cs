using CptRules.Data.Entries;

namespace CptRules.Explain.Codes;

/// <summary>One policy indicator of the fee schedule: its name, where a policy has it, and what its values mean.</summary>
/// <param name="Value">The published text; null if the policy has none.</param>
/// <param name="Meaning">The meaning of a value in our own words; null for a value that is not known.</param>
internal sealed record Indicator(string Name, Func<MpfsPolicyEntry, string?> Value, Func<string, string?> Meaning);
