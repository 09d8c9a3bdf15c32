namespace CptRules.Compiler.Diff;

/// <summary>A stretch of days, both ends inclusive, in which a PTP edit stands, and its modifier indicator.</summary>
internal readonly record struct PairWindow(int From, int Through, byte Indicator)
{
    public bool IsInForce(int day) => From <= day && day <= Through;
}
