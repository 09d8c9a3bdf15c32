using System.Globalization;

namespace CptRules.Json.Reading;

/// <summary>The place in the claim that is being read, as a JSON path of the names of the format.</summary>
/// <remarks>It never has unknown property names, because these may contain anything.</remarks>
internal struct ClaimPath
{
    /// <summary>The property of the claim; none at the claim itself, and for a line that is read on its own.</summary>
    public ClaimProperty Property;

    /// <summary>The index of the line in <see cref="Property"/>; -1 outside a line.</summary>
    public int Line = -1;

    /// <summary>The property of the line.</summary>
    public ClaimProperty LineProperty;

    /// <summary>The index of the modifier; -1 outside the modifiers.</summary>
    public int Modifier = -1;

    public ClaimPath()
    {
    }

    public override readonly string ToString() =>
        "$" + Name(Property) + Index(Line) + Name(LineProperty) + Index(Modifier);

    private static string Name(ClaimProperty property) => property == ClaimProperty.None ? "" : "." + ClaimNames.Of(property);

    private static string Index(int index) => index < 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"[{index}]");
}
