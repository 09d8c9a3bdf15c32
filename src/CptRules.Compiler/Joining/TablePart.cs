namespace CptRules.Compiler.Joining;

/// <summary>A table, or a part of one, with all its available formats. The first is read, and the others must have the same rows.</summary>
internal sealed record TablePart(IReadOnlyList<TableFile> Formats);
