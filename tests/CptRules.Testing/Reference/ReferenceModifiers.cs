namespace CptRules.Testing.Reference;

/// <summary>The published sets of modifiers that the rules name.</summary>
internal static class ReferenceModifiers
{
    public static readonly IReadOnlySet<string> Anatomic =
        Set("E1 E2 E3 E4 FA F1 F2 F3 F4 F5 F6 F7 F8 F9 TA T1 T2 T3 T4 T5 T6 T7 T8 T9 LT RT LC LD RC LM RI");

    public static readonly IReadOnlySet<string> DistinctService = Set("59 XE XP XS XU");

    public static readonly IReadOnlySet<string> Ncci = Anatomic.Concat(Set("24 25 57 58 78 79")).Concat(Set("27 91"))
        .Concat(DistinctService).ToHashSet();

    public static readonly IReadOnlySet<string> ColumnOneSurgery = Set("58 78 79");

    public static readonly IReadOnlySet<string> ColumnOneVisit = Set("24 25 27 57");

    public static readonly IReadOnlySet<string> VisitOnly = Set("24 25 57");

    public static readonly IReadOnlySet<string> NeverOnVisits = Set("59 XE XP XS XU 76 77 53 58 78 79");

    public static readonly IReadOnlySet<string> Assistant = Set("80 81 82 AS");

    public static readonly IReadOnlySet<string> SplitCare = Set("54 55 56");

    public static readonly IReadOnlySet<string> NotDuplicate = Set("76 77 91 59 XE XP XS XU");

    public static readonly IReadOnlySet<string> Liability = Set("GY GX");

    public static bool IsOriginDestination(string modifier) =>
        modifier.Length == 2 && "DEGHIJNPRS".Contains(modifier[0], StringComparison.Ordinal)
            && "DEGHIJNPRSX".Contains(modifier[1], StringComparison.Ordinal);

    private static HashSet<string> Set(string modifiers) => [.. modifiers.Split(' ')];
}
