namespace CptRules.Benchmarks.Rivals.Tables;

/// <summary>A stretch of days on which an edit stands between a column 1 and a column 2 code.</summary>
internal sealed record BillingPair(DateOnly From, DateOnly Through, bool AllowsModifier);
