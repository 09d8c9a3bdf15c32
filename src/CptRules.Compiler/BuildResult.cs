namespace CptRules.Compiler;

/// <summary>A rule set that has been written, as it was read back, and what gave nothing to it.</summary>
internal sealed record BuildResult(RuleSet Rules, IReadOnlyList<UnreadFile> Unread);
