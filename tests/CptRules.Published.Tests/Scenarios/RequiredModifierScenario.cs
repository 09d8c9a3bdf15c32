using CptRules.Data.Keys;
using CptRules.Testing.Generators;

namespace CptRules.Published.Tests.Scenarios;

/// <summary>Anesthesia, ambulance and chiropractic: codes that need a modifier, with a required modifier, another one, or none.</summary>
internal static class RequiredModifierScenario
{
    public static void Write(ClaimDraft draft, Random random, PublishedCodes codes)
    {
        draft.Setting = random.Chance(0.85) ? CareSetting.Practitioner : CareSetting.OutpatientHospital;
        DateOnly day = ServiceDays.Any(random, codes);
        CodeKey code = codes.With(random.OneOf(["required", "required", "ambulance"]), random);
        string[] pool = random.OneOf([ModifierSets.Trips, ModifierSets.Anesthesia, ModifierSets.DistinctService]);
        draft.Add(code, day, random.Some(pool, random.Next(3)), random.OneOf([1, 1, 2, 12, 251]),
            provider: random.Chance(0.1) ? "other" : null);
        if (random.Chance(0.3))
            draft.Add(code, day, random.Some(pool, 1), random.OneOf([1, 240]));
    }
}
