namespace CptRules.Testing.Reference;

/// <summary>The published sets of modifiers that the rules name.</summary>
internal static class ReferenceModifiers
{
    public static readonly IReadOnlySet<string> Anatomic =
        Set("E1 E2 E3 E4 FA F1 F2 F3 F4 F5 F6 F7 F8 F9 TA T1 T2 T3 T4 T5 T6 T7 T8 T9 LT RT LC LD RC LM RI");

    public static readonly IReadOnlySet<string> DistinctService = Set("59 XE XP XS XU");

    public static readonly IReadOnlySet<string> Ncci = Anatomic.Concat(Set("24 25 57 58 78 79")).Concat(Set("27 91"))
        .Concat(DistinctService).ToHashSet();

    /// <summary>They bypass a pair on column 1 too, because they go on the open or definitive procedure.</summary>
    public static readonly IReadOnlySet<string> LaterProcedure = Set("58 78 79");

    public static readonly IReadOnlySet<string> VisitOnly = Set("24 25 57");

    public static readonly IReadOnlySet<string> NeverOnVisits = Set("59 XE XP XS XU 76 77 53 58 78 79");

    public static readonly IReadOnlySet<string> Assistant = Set("80 81 82 AS");

    public static readonly IReadOnlySet<string> NoGlobalPeriod = Set("80 81 82 AS 55");

    public static readonly IReadOnlySet<string> OutsideGlobalPeriod = Set("24 25 57 FT");

    public static readonly IReadOnlySet<string> ProcedureInGlobalPeriod = Set("58 78 79 55 54 56 76 77");

    public static readonly IReadOnlySet<string> NotDuplicate = Set("76 77 91 59 XE XP XS XU KP KQ");

    public static readonly IReadOnlySet<string> Component = Set("26 TC");

    public static readonly IReadOnlySet<string> SeparateComponent = Set("59 XE XP XS XU 76 77");

    public static readonly IReadOnlySet<string> Repeat = Set("76 77");

    public static readonly IReadOnlySet<string> SingleDose = Set("JW JZ");

    public static readonly IReadOnlySet<string> Liability = Set("GY GX");

    public static readonly IReadOnlySet<string> RentOrPurchase = Set("NU RR UE MS");

    public static readonly IReadOnlySet<string> RentalMonth = Set("KH KI KJ KR BP BR BU");

    public static readonly IReadOnlySet<string> Telehealth = Set("93 95 GQ GT");

    public static bool IsOriginDestination(string modifier) =>
        modifier.Length == 2 && "DEGHIJNPRS".Contains(modifier[0], StringComparison.Ordinal)
            && "DEGHIJNPRSX".Contains(modifier[1], StringComparison.Ordinal);

    private static HashSet<string> Set(string modifiers) => [.. modifiers.Split(' ')];
}
