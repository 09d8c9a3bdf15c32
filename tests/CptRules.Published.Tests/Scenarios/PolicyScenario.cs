using CptRules.Data.Keys;
using CptRules.Testing.Generators;

namespace CptRules.Published.Tests.Scenarios;

/// <summary>
/// A code of each published indicator with the modifiers that the indicators are about, and another service that is paid.
/// </summary>
internal static class PolicyScenario
{
    public static void Write(ClaimDraft draft, Random random, PublishedCodes codes)
    {
        draft.Setting = random.OneOf(
            [CareSetting.Practitioner, CareSetting.Practitioner, CareSetting.Practitioner, CareSetting.OutpatientHospital]);
        DateOnly day = ServiceDays.Any(random, codes);
        CodeKey code = random.Chance(0.15)
            ? codes.With("status T", random) : random.Chance(0.05) ? codes.With("explicit list", random) : codes.Any(random);
        List<string> modifiers = random.Some(ModifierSets.Policy, random.Next(3));
        if (random.Chance(0.2))
            modifiers.Add(random.OneOf(codes.Modifiers));
        draft.Add(code, day, modifiers, random.Chance(0.15) ? 2 : 1);
        if (random.Chance(0.35))
            draft.Add(codes.With(random.OneOf(["status A", "status C", "status R", "status X", "status T"]), random), day,
                prior: random.Chance(0.2), provider: random.Chance(0.1) ? "other" : null);
    }
}
