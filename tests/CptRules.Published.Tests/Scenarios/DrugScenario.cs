using CptRules.Data.Keys;
using CptRules.Testing.Generators;

namespace CptRules.Published.Tests.Scenarios;

/// <summary>A drug with its dose and its wasted amount on lines of their own, of one package or several, or without a modifier.</summary>
internal static class DrugScenario
{
    private static readonly string?[] Packages = [null, null, "50242006001", "50242-0060-01", "00002751001"];

    private static readonly DateOnly[] Landmarks = [new(2023, 6, 30), new(2023, 7, 1), new(2023, 9, 30), new(2023, 10, 1)];

    public static void Write(ClaimDraft draft, Random random, PublishedCodes codes)
    {
        draft.Setting = random.OneOf(
            [CareSetting.Practitioner, CareSetting.Practitioner, CareSetting.OutpatientHospital, CareSetting.DmeSupplier]);
        DateOnly day = random.Chance(0.4) ? random.OneOf(Landmarks) : ServiceDays.Any(random, codes);
        CodeKey code = codes.With(random.OneOf(["single-dose", "single-dose", "class Drug"]), random);
        for (int i = random.OneOf([1, 2, 2, 3]); i > 0; i--)
        {
            string[] modifiers = random.OneOf<string[]>([[], ["JW"], ["JZ"], ["JZ"], ["JW", "KP"]]);
            draft.Add(code, random.Chance(0.05) ? day.AddDays(1) : day, modifiers, random.Next(1, 12),
                provider: random.Chance(0.1) ? "other" : null, prior: random.Chance(0.15), ndc: random.OneOf(Packages));
        }
    }
}
