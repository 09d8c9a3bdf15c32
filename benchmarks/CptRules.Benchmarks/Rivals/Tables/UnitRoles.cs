namespace CptRules.Benchmarks.Rivals.Tables;

/// <summary>Whose units are added up within a day: those of lines in the same role.</summary>
internal static class UnitRoles
{
    /// <summary>Lines in this role are judged each by itself.</summary>
    public const string Alone = "alone";

    private static readonly string[] Assistants = ["80", "81", "82", "AS"];
    private static readonly string[] Parts = ["55", "54", "56", "26", "TC"];
    private static readonly string[] Sides = ["LT", "RT"];

    public static string Of(IReadOnlyList<string> modifiers, BillingCode code)
    {
        if (modifiers.Count == 0)
            return "";
        if (modifiers.Any(Assistants.Contains))
            return "assistant";
        if (modifiers.Contains("62") || modifiers.Contains("66"))
            return Alone;
        if (Parts.FirstOrDefault(modifiers.Contains) is { } part)
            return part;
        return code.Policy is { Bilateral: '1', PcTc: '1' } ? Sides.FirstOrDefault(modifiers.Contains) ?? "" : "";
    }
}
