namespace CptRules.Benchmarks.Rivals.HandWritten;

/// <summary>A finding of the hand-written checker, with its sentence.</summary>
internal sealed record BillingFinding(int Line, RuleId Rule, Severity Severity, string Message)
{
    /// <summary>0 if there is none.</summary>
    public int OtherLine { get; init; }

    /// <summary>0 if the rule is not about add-ons.</summary>
    public int AddOnType { get; init; }
}
