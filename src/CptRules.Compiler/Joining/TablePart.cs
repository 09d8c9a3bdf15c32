namespace CptRules.Compiler.Joining;

/// <summary>A table, or a part of one, with all the formats in which it is at hand: the first is read, the others must say the same.</summary>
internal sealed record TablePart(IReadOnlyList<TableFile> Formats);
