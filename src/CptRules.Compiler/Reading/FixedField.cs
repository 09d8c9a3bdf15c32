namespace CptRules.Compiler.Reading;

/// <summary>A field of a fixed-width line: its name and its first and last character, from 1, both inclusive.</summary>
internal readonly record struct FixedField(string Name, int First, int Last);
