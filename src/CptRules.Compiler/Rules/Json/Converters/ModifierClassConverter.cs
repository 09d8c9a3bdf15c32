using CptRules.Compiler.Rows;

namespace CptRules.Compiler.Rules.Json.Converters;

/// <summary>Reads what a modifier is about.</summary>
internal sealed class ModifierClassConverter() : ClosedListConverter<ModifierClass>(Members());
