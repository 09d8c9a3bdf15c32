namespace CptRules.Compiler.Files;

/// <summary>The files of the sources: those that can be read, and those that cannot and why.</summary>
internal sealed record SourceFiles(IReadOnlyList<CmsFile> Files, IReadOnlyList<UnreadFile> Unread);
