namespace CptRules.Compiler;

/// <summary>A file among the sources that gave nothing to the rule set, and why.</summary>
internal sealed record UnreadFile(string Origin, string Reason);
