namespace CptRules.Benchmarks.Rivals.WithNRules;

/// <summary>The fact that a line breaks a rule.</summary>
internal sealed record Violation(int Line, RuleId Rule, string Message);
