using CptRules.Testing.Generators;

namespace CptRules.Published.Tests.Scenarios;

/// <summary>A visit before, on, within and after the global period of a procedure.</summary>
internal static class GlobalPeriodScenario
{
    private static readonly int[] Offsets = [-2, -1, 0, 0, 1, 5, 9, 10, 11, 12, 89, 90, 91, 92];

    public static void Write(ClaimDraft draft, Random random, PublishedCodes codes)
    {
        draft.Setting = random.Chance(0.9) ? CareSetting.Practitioner : CareSetting.OutpatientHospital;
        DateOnly day = ServiceDays.Any(random, codes);
        string days = random.OneOf(["Days000", "Days010", "Days090", "Yyy", "Xxx"]);
        string[] onProcedure = random.Chance(0.15) ? [random.OneOf(["55", "80", "AS", "54", "LT"])] : [];
        DateOnly? through = random.Chance(0.1) ? day.AddDays(2) : null;
        draft.Add(codes.With($"global {days}", random), day, onProcedure, through: through, prior: random.Chance(0.3),
            provider: random.Chance(0.1) ? "other" : null);
        string[] onVisit = random.Chance(0.25) ? [random.OneOf(["24", "25", "57", "59", "GY", "FT"])] : [];
        string visit = random.OneOf(["visit", "class GlobalVisit", "class GlobalNewVisit"]);
        draft.Add(codes.With(visit, random), day.AddDays(random.OneOf(Offsets)), onVisit);
    }
}
