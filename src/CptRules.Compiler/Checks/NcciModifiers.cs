using CptRules.Compiler.Rows;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Checks;

/// <summary>The modifiers that can bypass a PTP pair, by class (Medicare NCCI Policy Manual 2026, page I-14).</summary>
/// <remarks>The rule data contains the same list. A second, independent list catches a mistake in either.</remarks>
internal static class NcciModifiers
{
    public static IReadOnlyDictionary<ModifierKey, ModifierClass> ByModifier { get; } = new (ModifierClass Class, string Modifiers)[]
    {
        (ModifierClass.Anatomic, "E1 E2 E3 E4 FA F1 F2 F3 F4 F5 F6 F7 F8 F9 TA T1 T2 T3 T4 T5 T6 T7 T8 T9 LT RT LC LD RC LM RI"),
        (ModifierClass.GlobalSurgery, "24 25 57 58 78 79"),
        (ModifierClass.OtherNcci, "27 59 91 XE XP XS XU"),
    }
        .SelectMany(group => group.Modifiers.Split(' ').Select(modifier => (Key: ModifierKey.Parse(modifier), group.Class)))
        .ToDictionary(entry => entry.Key, entry => entry.Class);
}
