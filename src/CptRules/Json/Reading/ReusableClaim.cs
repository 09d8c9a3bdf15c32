namespace CptRules.Json.Reading;

/// <summary>
/// A claim that is read into again and again: objects and strings are reused, so that a further claim costs no allocation.
/// </summary>
/// <remarks>For one thread at a time. Its content is valid until the next claim is read.</remarks>
internal sealed class ReusableClaim
{
    /// <summary>The id of the claim.</summary>
    public IdReference Id;

    /// <summary>The values that the claim has for all its lines.</summary>
    public ClaimHeader Header { get; private set; }

    /// <summary>Whether the claim names its care setting.</summary>
    public bool NamesSetting { get; private set; }

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

    public void Set(in ClaimHeader header, bool namesSetting)
    {
        Header = header;
        NamesSetting = namesSetting;
    }
}
