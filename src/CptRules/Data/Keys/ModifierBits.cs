namespace CptRules.Data.Keys;

/// <summary>The modifiers that rules name, one bit each, so that a set of them is one integer.</summary>
/// <remarks>The NCCI groups are those of the Medicare NCCI Policy Manual 2026, I-14.</remarks>
internal static class ModifierBits
{
    public const ulong Anatomic = (1UL << 31) - 1;
    public const ulong LT = 1UL << 0;
    public const ulong RT = 1UL << 1;
    public const ulong M24 = 1UL << 31;
    public const ulong M25 = 1UL << 32;
    public const ulong M57 = 1UL << 33;
    public const ulong M58 = 1UL << 34;
    public const ulong M78 = 1UL << 35;
    public const ulong M79 = 1UL << 36;
    public const ulong M27 = 1UL << 37;
    public const ulong M59 = 1UL << 38;
    public const ulong M91 = 1UL << 39;
    public const ulong XE = 1UL << 40;
    public const ulong XP = 1UL << 41;
    public const ulong XS = 1UL << 42;
    public const ulong XU = 1UL << 43;
    public const ulong M76 = 1UL << 44;
    public const ulong M77 = 1UL << 45;
    public const ulong M50 = 1UL << 46;
    public const ulong M51 = 1UL << 47;
    public const ulong M53 = 1UL << 48;
    public const ulong M26 = 1UL << 49;
    public const ulong TC = 1UL << 50;
    public const ulong M54 = 1UL << 51;
    public const ulong M55 = 1UL << 52;
    public const ulong M56 = 1UL << 53;
    public const ulong M62 = 1UL << 54;
    public const ulong M66 = 1UL << 55;
    public const ulong M80 = 1UL << 56;
    public const ulong M81 = 1UL << 57;
    public const ulong M82 = 1UL << 58;
    public const ulong AS = 1UL << 59;
    public const ulong GX = 1UL << 60;
    public const ulong GY = 1UL << 61;

    public const ulong Distinct = M59 | XE | XP | XS | XU;
    public const ulong Ncci = Anatomic | M24 | M25 | M57 | M58 | M78 | M79 | M27 | M91 | Distinct;
    public const ulong Visit = M24 | M25 | M57;
    public const ulong Assistant = M80 | M81 | M82 | AS;
    public const ulong NotCovered = GX | GY;

    // In the order of the bits.
    private static readonly string[] Names =
    [
        "LT", "RT", "E1", "E2", "E3", "E4", "FA", "F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9",
        "TA", "T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "LC", "LD", "RC", "LM", "RI",
        "24", "25", "57", "58", "78", "79", "27", "59", "91", "XE", "XP", "XS", "XU", "76", "77", "50", "51", "53", "26", "TC",
        "54", "55", "56", "62", "66", "80", "81", "82", "AS", "GX", "GY",
    ];

    /// <summary>The bit of each named modifier.</summary>
    public static IEnumerable<(ModifierKey Modifier, ulong Bit)> All => Names.Select((name, i) => (ModifierKey.Parse(name), 1UL << i));
}
