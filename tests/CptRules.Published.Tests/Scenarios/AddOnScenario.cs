using CptRules.Compiler.Rows;
using CptRules.Data.Keys;
using CptRules.Explain.Codes;
using CptRules.Testing.Generators;

namespace CptRules.Published.Tests.Scenarios;

/// <summary>An add-on code whose primaries are present, missing, denied, on other days or claims, in chains and in circles.</summary>
internal static class AddOnScenario
{
    private const int LongestChain = 4;

    public static void Write(ClaimDraft draft, Random random, PublishedCodes codes)
    {
        CodeKey addOn = random.OneOf(random.OneOf(codes.AddOnShapes));
        List<AddOnRow> rows = codes.AddOnRows(addOn);
        AddOnRow row = random.OneOf(rows);
        draft.Setting = random.OneOf(
            [CareSetting.Practitioner, CareSetting.Practitioner, CareSetting.OutpatientHospital, CareSetting.OutpatientHospital,
            CareSetting.DmeSupplier]);
        DateOnly day = ServiceDays.About(row.From, row.Through, random, codes);
        draft.Add(addOn, day, random.Chance(0.15) ? [random.OneOf(ModifierSets.Policy)] : [],
            through: random.Chance(0.1) ? day.AddDays(2) : null);
        for (int i = random.OneOf([0, 1, 1, 1, 2]); i > 0; i--)
            Primary(draft, random.OneOf(rows).Primary, day, random, codes, LongestChain);
        if (random.Chance(0.3))
            draft.Add(random.Chance(0.5) ? codes.With("visit", random) : codes.Any(random), day, units: random.Chance(0.15) ? 9999 : 1,
                prior: random.Chance(0.2));
        if (random.Chance(0.1))
            draft.Add(addOn, day, ["59"]);
    }

    private static void Primary(ClaimDraft draft, CodeKey primary, DateOnly day, Random random, PublishedCodes codes, int longest)
    {
        if (primary.IsNone)
            return;
        DateOnly from = random.Chance(0.1) ? day.AddDays(random.OneOf([-1, 1])) : day;
        DateOnly? through = random.Chance(0.1) ? from.AddDays(2) : null;
        decimal units = random.Chance(0.15) ? 9999 : 1;
        string[] modifiers = random.Chance(0.1) ? ["ZZ"] : random.Chance(0.1) ? [random.OneOf(ModifierSets.DistinctService)] : [];
        draft.Add(primary, from, modifiers, units, through, random.Chance(0.1) ? "other" : null, random.Chance(0.15));
        List<AddOnRow> next = codes.AddOnRows(primary);
        if (longest > 0 && next.Count > 0 && random.Chance(0.6))
            Primary(draft, random.OneOf(next).Primary, day, random, codes, longest - 1);
    }
}
