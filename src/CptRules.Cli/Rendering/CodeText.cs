namespace CptRules.Cli.Rendering;

/// <summary>What a code is and whether it is in force, in a few words.</summary>
internal static class CodeText
{
    /// <summary>Yes, no or not known, and why.</summary>
    public static string InForce(CodeFacts facts) => facts.IsInForce switch
    {
        true => $"Yes. {facts.InForceReason}",
        false => $"No. {facts.InForceReason}",
        null => facts.InForceReason,
    };

    /// <summary>The label of a code in a list, and whether it is not in force on the day.</summary>
    public static string Label(CodeFacts? facts)
    {
        if (facts is null)
            return "not in this release";
        string label = facts.Label ?? facts.Description ?? "";
        return facts.IsInForce == false ? $"{label} (not in force on {Dates.Of(facts.Date)})".TrimStart() : label;
    }
}
