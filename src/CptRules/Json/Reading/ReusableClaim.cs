namespace CptRules.Json.Reading;

/// <summary>The place into which one claim after another is read: objects and strings are used again, so that a claim costs no new ones.</summary>
/// <remarks>For one thread at a time, and for readers of a claim that keep nothing of it.</remarks>
internal sealed class ReusableClaim
{
    /// <summary>The id of the claim.</summary>
    public IdText Id;

    public CareSetting Setting { get; private set; }

    /// <summary>Whether the claim itself names its care setting.</summary>
    public bool NamesSetting { get; private set; }

    public string? Provider { get; private set; }

    public LineList Lines { get; } = new();

    public LineList PriorLines { get; } = new();

    public TextCache Texts { get; } = new();

    public ModifierLists Modifiers { get; } = new();

    public void Clear()
    {
        Id = default;
        Lines.Clear();
        PriorLines.Clear();
    }

    public void Set(CareSetting setting, bool namesSetting, string? provider)
    {
        Setting = setting;
        NamesSetting = namesSetting;
        Provider = provider;
    }
}
