namespace CptRules.Data.Keys;

/// <summary>
/// The modifiers that rules name, so that a set of them is one integer. Modifiers that no rule tells apart share a bit.
/// </summary>
/// <remarks>The NCCI groups are those of the Medicare NCCI Policy Manual 2026, I-14.</remarks>
internal static class ModifierBits
{
    public const ulong Anatomic = (1UL << 31) - 1;
    public const ulong LT = 1UL << 0;
    public const ulong RT = 1UL << 1;
    public const ulong M24 = 1UL << 31;
    public const ulong M25 = 1UL << 32;
    public const ulong M57 = 1UL << 33;

    /// <summary>58, 78 and 79.</summary>
    public const ulong Staged = 1UL << 34;
    public const ulong M27 = 1UL << 35;

    /// <summary>59, XE, XP, XS and XU.</summary>
    public const ulong Distinct = 1UL << 36;
    public const ulong M91 = 1UL << 37;
    public const ulong M76 = 1UL << 38;
    public const ulong M77 = 1UL << 39;
    public const ulong M50 = 1UL << 40;
    public const ulong M51 = 1UL << 41;
    public const ulong M53 = 1UL << 42;
    public const ulong M26 = 1UL << 43;
    public const ulong TC = 1UL << 44;
    public const ulong M54 = 1UL << 45;
    public const ulong M55 = 1UL << 46;
    public const ulong M56 = 1UL << 47;
    public const ulong M62 = 1UL << 48;
    public const ulong M66 = 1UL << 49;

    /// <summary>80, 81, 82 and AS.</summary>
    public const ulong Assistant = 1UL << 50;

    /// <summary>GX and GY.</summary>
    public const ulong NotCovered = 1UL << 51;

    /// <summary>KP and KQ: the first and a further drug of several in one container.</summary>
    public const ulong DrugOfSeveral = 1UL << 52;
    public const ulong FT = 1UL << 53;
    public const ulong JW = 1UL << 54;
    public const ulong JZ = 1UL << 55;
    public const ulong CA = 1UL << 56;

    /// <summary>93, 95, GQ and GT.</summary>
    public const ulong Telehealth = 1UL << 57;
    public const ulong NU = 1UL << 58;
    public const ulong RR = 1UL << 59;

    /// <summary>MS and UE: servicing, and used equipment.</summary>
    public const ulong UsedOrServiced = 1UL << 60;
    public const ulong BP = 1UL << 61;

    /// <summary>BR, BU, KH, KI, KJ and KR: the month of a rental, and the choice between renting and buying.</summary>
    public const ulong RentalMonth = 1UL << 62;

    public const ulong Ncci = Anatomic | M24 | M25 | M57 | Staged | M27 | M91 | Distinct;
    public const ulong Visit = M24 | M25 | M57;

    // In the order of the bits; a space separates the modifiers of one bit.
    private static readonly string[] Names =
    [
        "LT", "RT", "E1", "E2", "E3", "E4", "FA", "F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9",
        "TA", "T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "LC", "LD", "RC", "LM", "RI",
        "24", "25", "57", "58 78 79", "27", "59 XE XP XS XU", "91", "76", "77", "50", "51", "53", "26", "TC",
        "54", "55", "56", "62", "66", "80 81 82 AS", "GX GY", "KP KQ", "FT", "JW", "JZ", "CA", "93 95 GQ GT",
        "NU", "RR", "MS UE", "BP", "BR BU KH KI KJ KR",
    ];

    /// <summary>The bit of each named modifier.</summary>
    public static IEnumerable<(ModifierKey Modifier, ulong Bit)> All =>
        Names.SelectMany((names, i) => names.Split(' ').Select(name => (ModifierKey.Parse(name), 1UL << i)));
}
