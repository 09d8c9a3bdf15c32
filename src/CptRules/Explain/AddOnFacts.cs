namespace CptRules.Explain;

/// <summary>What a code is among add-on codes: its type if it is one, its primaries, and the add-on codes that rest on it.</summary>
internal sealed record AddOnFacts(int? Type, IReadOnlyList<AddOnLink> Primaries, IReadOnlyList<AddOnLink> AddOns);
