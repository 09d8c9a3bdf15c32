namespace CptRules.Published.Tests.Scenarios;

/// <summary>The modifiers that scenarios draw from, by what they do.</summary>
internal static class ModifierSets
{
    public static readonly string[] Anatomic = Split("LT RT LT RT E1 E2 E4 FA F1 F9 TA T5 LC LD RC LM RI");

    public static readonly string[] DistinctService = Split("59 59 XE XP XS XU");

    public static readonly string[] OtherBypass = Split("24 25 57 58 78 79 27 91");

    public static readonly string[] NoBypass = Split("22 50 51 52 76 77 GY KX");

    public static readonly string[] Roles = Split("80 81 82 AS 62 66 55 54 56 26 TC LT RT");

    public static readonly string[] Policy = Split("26 TC 50 51 54 55 56 62 66 80 81 82 AS 24 25 57 59 XE 76 53 78 GY GX");

    public static readonly string[] Trips = Split("RH HR SD DX XD DD NN PX AT GY");

    public static readonly string[] Anesthesia = Split("AA AD QK QX QY QZ QS P3");

    public static readonly string[] Equipment = Split("NU RR RR UE MS KH KI KJ KR BP BR BU KX GY");

    private static string[] Split(string modifiers) => modifiers.Split(' ');
}
