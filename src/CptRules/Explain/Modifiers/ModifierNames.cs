using CptRules.Data.Keys;

namespace CptRules.Explain.Modifiers;

/// <summary>Converts stored modifiers to text.</summary>
internal static class ModifierNames
{
    public static IReadOnlyList<string> Of(ReadOnlySpan<ushort> keys) =>
        Array.AsReadOnly(Array.ConvertAll(keys.ToArray(), static key => new ModifierKey(key).ToString()));
}
