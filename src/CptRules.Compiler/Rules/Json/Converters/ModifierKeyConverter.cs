using CptRules.Data.Keys;

namespace CptRules.Compiler.Rules.Json.Converters;

/// <summary>Reads a modifier.</summary>
internal sealed class ModifierKeyConverter() : TextConverter<ModifierKey>("a modifier: two digits or upper-case letters")
{
    protected override bool TryRead(string text, out ModifierKey value) => ModifierKey.TryParse(text, out value);
}
