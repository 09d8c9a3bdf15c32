namespace CptRules.Hosting.Tests.Samples;

/// <summary>A claim and what the worker of the README found in it.</summary>
// begin worker
public sealed record ValidatedClaim(Claim Claim, ValidationResult Result);
// end worker
