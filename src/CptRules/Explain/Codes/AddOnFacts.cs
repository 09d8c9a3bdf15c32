namespace CptRules.Explain.Codes;

/// <summary>What a code is among add-on codes: its type if it is one, its primaries, and the add-on codes that rest on it.</summary>
/// <param name="IsForFacilitiesOnly">Whether practitioner claims, of which the facts are, may not have it at all.</param>
internal sealed record AddOnFacts(int? Type, bool IsForFacilitiesOnly, IReadOnlyList<AddOnLink> Primaries, IReadOnlyList<AddOnLink> AddOns);
