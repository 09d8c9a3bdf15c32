namespace CptRules.Cli.Rendering;

/// <summary>Says of a code in a few words what it is and whether it is in force.</summary>
internal static class CodeWords
{
    /// <summary>Yes, no or not known, and why.</summary>
    public static string InForce(CodeFacts facts) => facts.IsInForce switch
    {
        true => $"Yes. {facts.InForceReason}",
        false => $"No. {facts.InForceReason}",
        null => facts.InForceReason,
    };

    /// <summary>The label of a code that is only named, and what bars it on the day.</summary>
    public static string Named(CodeFacts? facts)
    {
        if (facts is null)
            return "not known to this release";
        return facts.IsInForce == false ? $"{facts.Label} (not in force on {Dates.Of(facts.Date)})".TrimStart() : facts.Label ?? "";
    }
}
