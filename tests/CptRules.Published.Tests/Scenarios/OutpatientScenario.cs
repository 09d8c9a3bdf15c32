using CptRules.Data.Keys;
using CptRules.Testing.Generators;

namespace CptRules.Published.Tests.Scenarios;

/// <summary>
/// Hospital outpatient services by their OPPS status indicator: alone, a visit with other services of its day, or packaged services only.
/// </summary>
internal static class OutpatientScenario
{
    private static readonly string[] Reported =
        ["C", "C", "B", "E1", "E2", "E2", "E2", "M", "Y", "B, counted", "E1, counted", "M, counted"];

    private static readonly string[] BesideVisits = ["S", "T", "Q1", "Q2", "Q2", "Q3", "Q3", "J1", "N", "Q4"];

    public static void Write(ClaimDraft draft, Random random, PublishedCodes codes)
    {
        draft.Setting = CareSetting.OutpatientHospital;
        if (random.Chance(0.7))
            draft.BillType = null;
        DateOnly day = ServiceDays.Any(random, codes);
        int kind = random.Next(3);
        if (kind == 0)
            Add(draft, random.OneOf(Reported), day, random, codes);
        else if (kind == 1)
            Visit(draft, day, random, codes);
        else
            Packaged(draft, day, random, codes);
    }

    private static void Visit(ClaimDraft draft, DateOnly day, Random random, PublishedCodes codes)
    {
        CodeKey visit = codes.With("outpatient visit", random);
        draft.Add(visit, day, random.OneOf<string[]>([[], [], [], ["25"], ["27"], ["59"]]));
        for (int i = random.Next(1, 3); i > 0; i--)
            Add(draft, random.OneOf(BesideVisits), random.Chance(0.1) ? day.AddDays(1) : day, random, codes);
    }

    private static void Packaged(ClaimDraft draft, DateOnly day, Random random, PublishedCodes codes)
    {
        for (int i = random.Next(1, 3); i > 0; i--)
            Add(draft, "N", day, random, codes);
        if (random.Chance(0.2))
            Add(draft, random.OneOf(BesideVisits), day, random, codes);
    }

    private static void Add(ClaimDraft draft, string status, DateOnly day, Random random, PublishedCodes codes) =>
        draft.Add(codes.With($"outpatient {status}", random), day,
            random.OneOf<string[]>([[], [], ["GY"], ["GX"], ["CA"], ["59"]]), prior: random.Chance(0.03));
}
