using CptRules.Data.Keys;

namespace CptRules.Explain.Glossary;

/// <summary>
/// Says which codes accept a modifier by their visit class or their fee schedule policy, as the engine decides it (MOD404).
/// </summary>
/// <remarks>Sources: Medicare NCCI Policy Manual 2026, I-13 to I-17; Medicare physician fee schedule indicators.</remarks>
internal static class ModifierPolicyWords
{
    /// <summary>One or two sentences; null for a modifier that neither decides.</summary>
    /// <param name="modifier">Its bit in <see cref="ModifierBits"/>, or 0.</param>
    public static string? Of(ulong modifier) => modifier switch
    {
        ModifierBits.M24 or ModifierBits.M25 or ModifierBits.M57 => "Only visits and other evaluation services accept it.",
        ModifierBits.Distinct or ModifierBits.Staged or ModifierBits.M76 or ModifierBits.M77 or ModifierBits.M53 =>
            "Visits do not accept it.",
        ModifierBits.M26 => "Practitioners use it on codes with PC/TC indicator 1, or with a fee schedule row for 26.",
        ModifierBits.TC => "Practitioners use it on codes with PC/TC indicator 1, or with a fee schedule row for TC.",
        ModifierBits.M50 => "Practitioners use it on codes with bilateral indicator 1 or 3.",
        ModifierBits.M51 => "It is not needed on add-on codes, or on codes with multiple procedure indicator 0 or 9.",
        ModifierBits.M54 or ModifierBits.M55 or ModifierBits.M56 =>
            "Practitioners use it on codes with 010, 090 or YYY global days.",
        ModifierBits.M62 => "Codes with co-surgeon indicator 0 or 9 do not accept it. With indicator 1 the record must support it.",
        ModifierBits.M66 => "Codes with team surgery indicator 0 or 9 do not accept it. With indicator 1 the record must support it.",
        ModifierBits.Assistant =>
            "Codes with assistant surgeon indicator 1 or 9 do not accept it. With indicator 0 the record must support it.",
        _ => null,
    };
}
