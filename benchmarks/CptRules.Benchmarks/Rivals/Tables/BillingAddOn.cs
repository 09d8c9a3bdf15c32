namespace CptRules.Benchmarks.Rivals.Tables;

/// <summary>An add-on row: the primary it accepts (null if the contractor defines it), and when.</summary>
internal sealed record BillingAddOn(string? Primary, int Type, DateOnly From, DateOnly Through, bool FacilitiesOnly);
