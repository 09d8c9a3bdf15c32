using CptRules.Data.Keys;

namespace CptRules.Findings;

/// <summary>What a MOD rule found. Positions count all entries of the line, from 1; 0 is none.</summary>
internal readonly struct ModifierFinding
{
    /// <summary>The modifier; none if it is malformed, and for MOD408 and MOD411.</summary>
    public ModifierKey Modifier { get; init; }

    public int Position { get; init; }

    /// <summary>MOD406: the modifier it conflicts with.</summary>
    public ModifierKey ConflictsWith { get; init; }

    /// <summary>MOD406: the position of <see cref="ConflictsWith"/>.</summary>
    public int ConflictPosition { get; init; }

    /// <summary>MOD404: why the code does not take the modifier.</summary>
    public EligibilityReason Reason { get; init; }

    /// <summary>MOD411: the index of the row of required modifiers.</summary>
    public int RequiredRow { get; init; }
}
