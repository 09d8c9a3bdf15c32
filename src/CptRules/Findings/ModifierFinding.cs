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

    /// <summary>
    /// The index of the row of data: of modifier scopes (MOD404 with <see cref="EligibilityReason.Scope"/>), required modifiers (MOD411),
    /// disciplines (MOD412) or needs (MOD413).
    /// </summary>
    public int Row { get; init; }
}
