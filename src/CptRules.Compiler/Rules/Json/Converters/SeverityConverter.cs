namespace CptRules.Compiler.Rules.Json.Converters;

/// <summary>Reads a severity.</summary>
internal sealed class SeverityConverter() : ClosedListConverter<Severity>(Members());
