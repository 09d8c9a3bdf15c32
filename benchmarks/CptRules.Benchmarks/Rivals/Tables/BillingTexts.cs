using CptRules.Data.Keys;

namespace CptRules.Benchmarks.Rivals.Tables;

/// <summary>The texts of modifiers.</summary>
internal static class BillingTexts
{
    public static string Of(ushort modifier) => new ModifierKey(modifier).ToString();

    public static HashSet<string> Of(ReadOnlySpan<ushort> modifiers) => [.. modifiers.ToArray().Select(Of)];
}

/// <summary>The dates of days, where an open end is the first or last date that there is.</summary>
internal static class BillingDays
{
    public static DateOnly First(int day) => Day.ToDate(day) ?? DateOnly.MinValue;

    public static DateOnly Last(int day) => Day.ToDate(day) ?? DateOnly.MaxValue;
}
