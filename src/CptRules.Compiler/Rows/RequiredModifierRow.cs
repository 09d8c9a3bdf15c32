using CptRules.Data.Keys;

namespace CptRules.Compiler.Rows;

/// <summary>Codes that need one of these modifiers on the line (MOD411). A code is in at most one row of a care setting and day.</summary>
/// <param name="OriginDestination">
/// Any ambulance origin-destination pair satisfies the row; <paramref name="Modifiers"/> is empty then.
/// </param>
internal sealed record RequiredModifierRow(
    string Name, IReadOnlyList<CodeKey> Codes, IReadOnlyList<ModifierKey> Modifiers, bool OriginDestination)
{
    public CareSettings Settings { get; init; } = CareSettings.Practitioner;

    /// <summary>First day of service, inclusive; null is unbounded.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day of service, inclusive; null is unbounded.</summary>
    public DateOnly? Through { get; init; }

    /// <summary>Modifiers that say that the others are not expected.</summary>
    public IReadOnlyList<ModifierKey> ExcusedBy { get; init; } = [];

    public Severity Severity { get; init; } = Severity.Warning;

    /// <summary>Every code with this MPFS multiple-procedure indicator in the table of the day is in the row too; null for none.</summary>
    public char? MultipleProcedures { get; init; }
}
