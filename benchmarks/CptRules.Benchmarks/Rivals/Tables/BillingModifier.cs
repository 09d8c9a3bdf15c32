namespace CptRules.Benchmarks.Rivals.Tables;

/// <summary>A modifier and the days it is in force.</summary>
internal sealed record BillingModifier(DateOnly From, DateOnly Through)
{
    public bool IsInForce(DateOnly day) => From <= day && day <= Through;
}
