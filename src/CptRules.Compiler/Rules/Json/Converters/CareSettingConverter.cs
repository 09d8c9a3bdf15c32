namespace CptRules.Compiler.Rules.Json.Converters;

/// <summary>Reads a care setting.</summary>
internal sealed class CareSettingConverter() : ClosedListConverter<CareSetting>(Members());
