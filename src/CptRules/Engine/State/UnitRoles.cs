using CptRules.Data.Keys;
using CptRules.Findings;

namespace CptRules.Engine.State;

/// <summary>Determines the role of a line from its modifiers: the first that applies.</summary>
internal static class UnitRoles
{
    /// <summary>The modifiers that decide about the role.</summary>
    public const ulong Modifiers =
        ModifierBits.Assistant | ModifierBits.M62 | ModifierBits.M66 | ModifierBits.M55 | ModifierBits.M54 | ModifierBits.M56
        | ModifierBits.M26 | ModifierBits.TC | ModifierBits.LT | ModifierBits.RT;

    public static UnitRole Of(ulong modifiers, bool bySide) =>
        (modifiers & ModifierBits.Assistant) != 0 ? UnitRole.Assistant
        : (modifiers & (ModifierBits.M62 | ModifierBits.M66)) != 0 ? UnitRole.Alone
        : (modifiers & ModifierBits.M55) != 0 ? UnitRole.PostoperativeCare
        : (modifiers & ModifierBits.M54) != 0 ? UnitRole.SurgicalCare
        : (modifiers & ModifierBits.M56) != 0 ? UnitRole.PreoperativeCare
        : (modifiers & ModifierBits.M26) != 0 ? UnitRole.Professional
        : (modifiers & ModifierBits.TC) != 0 ? UnitRole.Technical
        : bySide && (modifiers & ModifierBits.LT) != 0 ? UnitRole.Left
        : bySide && (modifiers & ModifierBits.RT) != 0 ? UnitRole.Right
        : UnitRole.None;
}
