using CptRules.Data.Keys;

namespace CptRules.Compiler.Rows;

/// <summary>Codes that need one of these modifiers on a practitioner line. A code is in at most one row.</summary>
/// <param name="OriginDestination">
/// Any ambulance origin-destination pair satisfies the row; <paramref name="Modifiers"/> is empty then.
/// </param>
internal sealed record RequiredModifierRow(
    string Name, IReadOnlyList<CodeKey> Codes, IReadOnlyList<ModifierKey> Modifiers, bool OriginDestination);
