namespace CptRules.Compiler;

/// <summary>The result of a build.</summary>
/// <param name="Rules">The rule set as it was read back from the written file.</param>
/// <param name="UnreadFiles">The files among the sources that contributed nothing.</param>
public sealed record BuildResult(RuleSet Rules, IReadOnlyList<UnreadFile> UnreadFiles);
