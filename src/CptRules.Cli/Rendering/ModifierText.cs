namespace CptRules.Cli.Rendering;

/// <summary>What a modifier is, in a few words.</summary>
internal static class ModifierText
{
    private const int MostLabels = 6;

    /// <summary>The label, or that there is none.</summary>
    public static string Label(RuleSet rules, string modifier) => Label(rules.FindModifier(modifier));

    /// <summary>The label, or that there is none; for a modifier that only means an ambulance trip, the trip.</summary>
    public static string Label(ModifierFacts? facts) => facts switch
    {
        null => "not in this release",
        { IsListed: false, Trip: { } trip } => $"ambulance trip {trip}",
        { Label: { } label } => label,
        _ => "no label",
    };

    /// <summary>The modifier and its label, as a heading.</summary>
    public static string Heading(ModifierFacts facts)
    {
        string label = Label(facts);
        return $"{facts.Modifier} {char.ToUpperInvariant(label[0])}{label[1..]}";
    }

    /// <summary>The modifiers with their labels; without labels if there are many.</summary>
    public static string List(RuleSet rules, IReadOnlyList<string> modifiers) => modifiers.Count > MostLabels
        ? string.Join(' ', modifiers)
        : string.Join(", ", modifiers.Select(modifier => $"{modifier} ({Label(rules, modifier)})"));
}
