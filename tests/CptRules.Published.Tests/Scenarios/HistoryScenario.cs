using CptRules.Testing.Generators;

namespace CptRules.Published.Tests.Scenarios;

/// <summary>A new patient who was seen before, or a procedure in the global period of an earlier claim's procedure.</summary>
internal static class HistoryScenario
{
    private static readonly int[] DaysAfter = [-1, 0, 1, 5, 10, 11, 60, 90, 91];

    private static readonly string[] OnProcedure = ["58", "78", "79", "55", "54", "76", "LT", "80"];

    public static void Write(ClaimDraft draft, Random random, PublishedCodes codes)
    {
        draft.Setting = random.Chance(0.9) ? CareSetting.Practitioner : CareSetting.OutpatientHospital;
        DateOnly day = ServiceDays.Any(random, codes);
        string? provider = random.Chance(0.1) ? "other" : null;
        if (random.Chance(0.5))
            NewPatient(draft, day, provider, random, codes);
        else
            Procedures(draft, day, provider, random, codes);
    }

    private static void NewPatient(ClaimDraft draft, DateOnly day, string? provider, Random random, PublishedCodes codes)
    {
        DateOnly before = random.Chance(0.4)
            ? day.AddYears(-random.Next(1, 5)).AddDays(random.Next(-1, 2))
            : day.AddDays(-random.OneOf([0, 1, 30, 400, 1000]));
        draft.Add(codes.With(random.Chance(0.8) ? "visit" : "class NewPatient", random), before,
            through: random.Chance(0.1) ? before.AddDays(3) : null, provider: provider, prior: true);
        draft.Add(codes.With("class NewPatient", random), day, random.Chance(0.2) ? ["25"] : []);
    }

    private static void Procedures(ClaimDraft draft, DateOnly day, string? provider, Random random, PublishedCodes codes)
    {
        string earlier = random.OneOf(["Days010", "Days090", "Days090", "Days000"]);
        draft.Add(codes.With($"global {earlier}", random), day, random.Chance(0.15) ? [random.OneOf(OnProcedure)] : [],
            through: random.Chance(0.1) ? day.AddDays(2) : null, provider: provider, prior: true);
        string later = random.OneOf(["Days000", "Days010", "Days090", "Xxx"]);
        draft.Add(codes.With($"global {later}", random), day.AddDays(random.OneOf(DaysAfter)),
            random.Chance(0.3) ? [random.OneOf(OnProcedure)] : []);
    }
}
