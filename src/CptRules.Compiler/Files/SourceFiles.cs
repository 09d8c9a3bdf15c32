namespace CptRules.Compiler.Files;

/// <summary>What lies behind the sources: files that can be read, and what was not looked into and why.</summary>
internal sealed record SourceFiles(IReadOnlyList<CmsFile> Files, IReadOnlyList<UnreadFile> Unread);
