namespace CptRules.Benchmarks.Rivals.HandWritten;

/// <summary>A finding of the hand-written checker, with its sentence.</summary>
internal sealed record BillingFinding(int Line, RuleId Rule, Severity Severity, string Message, int AddOnType = 0);
