namespace CptRules.Cli.Rendering;

/// <summary>The modifiers that the findings of a report name, each with its label.</summary>
internal sealed class ModifierLegend(RuleSet rules)
{
    private readonly SortedSet<string> _modifiers = new(StringComparer.Ordinal);

    /// <summary>The modifiers with a label, ascending.</summary>
    public IEnumerable<(string Modifier, string Label)> Entries
    {
        get
        {
            foreach (string modifier in _modifiers)
            {
                if (rules.FindModifier(modifier)?.Label is { } label)
                    yield return (modifier, label);
            }
        }
    }

    public void Add(ValidationResult result)
    {
        foreach (Finding finding in result.Findings)
        {
            FindingDetails details = finding.Details;
            Add([details.Modifier, details.ConflictsWith, .. details.Needs ?? [], .. details.OneOf ?? []]);
            Add(finding.Remedy?.Modifiers ?? []);
        }
    }

    private void Add(IEnumerable<string?> modifiers) => _modifiers.UnionWith(modifiers.OfType<string>());
}
