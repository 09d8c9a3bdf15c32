using CptRules.Testing.Generators;

namespace CptRules.Published.Tests.Scenarios;

/// <summary>One or several anesthesia codes of a session, in minutes or units, and minutes on other codes.</summary>
internal static class AnesthesiaScenario
{
    public static void Write(ClaimDraft draft, Random random, PublishedCodes codes)
    {
        draft.Setting = random.Chance(0.85) ? CareSetting.Practitioner : CareSetting.OutpatientHospital;
        DateOnly day = ServiceDays.Any(random, codes);
        UnitBasis unit = random.Chance(0.6) ? UnitBasis.Minutes : UnitBasis.Units;
        for (int i = random.OneOf([1, 2, 2, 3]); i > 0; i--)
        {
            string[] second = random.Chance(0.15) ? [random.OneOf(ModifierSets.DistinctService)] : [];
            draft.Add(codes.With("class Anesthesia", random), random.Chance(0.1) ? day.AddDays(1) : day,
                [random.OneOf(ModifierSets.Anesthesia), .. second], unit == UnitBasis.Minutes ? random.Next(10, 300) : random.Next(1, 20),
                provider: random.Chance(0.1) ? "other" : null, prior: random.Chance(0.15), unit: unit);
        }

        if (random.Chance(0.2))
            draft.Add(codes.Any(random), day, ["50"], random.Next(1, 60), unit: unit);
    }
}
