namespace CptRules.Benchmarks.Rivals.Session;

/// <summary>The fact that a line breaks a rule.</summary>
public sealed record Violation(int Line, RuleId Rule, string Message);
