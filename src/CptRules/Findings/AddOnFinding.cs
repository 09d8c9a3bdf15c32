namespace CptRules.Findings;

/// <summary>What an AOC rule found.</summary>
internal readonly struct AddOnFinding
{
    public AddOnType Type { get; init; }
}
