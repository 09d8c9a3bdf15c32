namespace CptRules.Samples.Worker;

/// <summary>A claim and its result.</summary>
public sealed record ValidatedClaim(Claim Claim, ValidationResult Result);
