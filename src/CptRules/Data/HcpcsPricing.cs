namespace CptRules.Data;

/// <summary>What the rules conclude from a HCPCS pricing category. No category, 0, is none of these.</summary>
/// <remarks>Source: record layout of the HCPCS file, pricing indicator codes.</remarks>
internal static class HcpcsPricing
{
    /// <summary>31, 32, 33 or 36: equipment that is rented or bought.</summary>
    public static bool IsEquipment(ushort pricing) => Number(pricing) is 31 or 32 or 33 or 36;

    /// <summary>32: inexpensive, or routinely bought.</summary>
    public static bool IsRoutinelyPurchased(ushort pricing) => Number(pricing) == 32;

    /// <summary>36: capped rental. The supplier rents it month by month.</summary>
    public static bool IsCappedRental(ushort pricing) => Number(pricing) == 36;

    /// <summary>The two digits as a number; 0 without a category.</summary>
    public static int Number(ushort pricing) => pricing == 0 ? 0 : (((pricing >> 8) - '0') * 10) + ((pricing & 0xFF) - '0');
}
