using CptRules.Data.Keys;

namespace CptRules.Compiler.Rules.Json.Converters;

/// <summary>Reads a procedure code.</summary>
internal sealed class CodeKeyConverter() : TextConverter<CodeKey>("a procedure code: four digits and a digit or upper-case letter, or an upper-case letter and four digits")
{
    protected override bool TryRead(string text, out CodeKey value) => CodeKey.TryParse(text, out value);
}
