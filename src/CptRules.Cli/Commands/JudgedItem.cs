namespace CptRules.Cli.Commands;

/// <summary>What came of one item of the input: a claim and its result, or why there is none.</summary>
/// <param name="Claim">The claim; null where the item is none.</param>
/// <param name="Result">Its result.</param>
/// <param name="Note">What the author of the input noted beside the claim.</param>
/// <param name="Line">The number, from 1, of the line that <paramref name="Error"/> speaks of.</param>
/// <param name="Error">Why the item is no claim.</param>
/// <param name="Bytes">The length of the item.</param>
internal readonly record struct JudgedItem(Claim? Claim, ValidationResult? Result, string? Note, long Line, string? Error, int Bytes);
