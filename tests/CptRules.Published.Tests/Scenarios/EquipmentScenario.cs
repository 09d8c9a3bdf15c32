using CptRules.Data.Keys;
using CptRules.Testing.Generators;

namespace CptRules.Published.Tests.Scenarios;

/// <summary>
/// Equipment of each pricing category with the modifiers that suppliers bill, and services that the DME contractor does not pay.
/// </summary>
internal static class EquipmentScenario
{
    private static readonly string[] Equipment =
        ["pricing 31", "pricing 32", "pricing 33", "pricing 36", "pricing 36", "pricing 36", "class OxygenContents"];

    private static readonly string[] NotEquipment = ["status A", "class Drug", "DmeSupplier MAI 3", "class Laboratory"];

    public static void Write(ClaimDraft draft, Random random, PublishedCodes codes)
    {
        draft.Setting = CareSetting.DmeSupplier;
        DateOnly day = ServiceDays.Any(random, codes);
        for (int i = random.Next(1, 3); i > 0; i--)
        {
            CodeKey code = codes.With(random.OneOf(random.Chance(0.8) ? Equipment : NotEquipment), random);
            draft.Add(code, day, random.Some(ModifierSets.Equipment, random.OneOf([0, 1, 1, 1, 2, 3])).Distinct());
        }
    }
}
