using CptRules.Data.Keys;

namespace CptRules.Compiler.Rows;

/// <summary>A modifier with the days it is in force, both inclusive; null is unbounded.</summary>
internal sealed record ModifierRow(ModifierKey Modifier, DateOnly? From, DateOnly? Through, string? Label)
{
    public ModifierClass Class { get; init; }

    /// <summary>The published file or list that the dates come from.</summary>
    public string? Source { get; init; }
}
