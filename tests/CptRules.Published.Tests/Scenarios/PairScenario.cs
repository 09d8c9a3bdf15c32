using CptRules.Compiler.Rows;
using CptRules.Testing.Generators;

namespace CptRules.Published.Tests.Scenarios;

/// <summary>Both codes of a published pair: in and out of force, bypassed, denied column 1, spans, prior lines, other providers.</summary>
internal static class PairScenario
{
    public static void Write(ClaimDraft draft, Random random, PublishedCodes codes)
    {
        PairRow row = random.Chance(0.85)
            ? random.OneOf(random.OneOf(codes.PairShapes))
            : codes.PairOf(codes.Any(random), random) ?? random.OneOf(codes.PairShapes[0]);
        draft.Setting = random.Chance(0.95)
            ? row.Setting
            : random.OneOf([CareSetting.Practitioner, CareSetting.OutpatientHospital, CareSetting.DmeSupplier]);
        DateOnly day = ServiceDays.About(row.From, row.Through, random, codes);
        (List<string> column1, List<string> column2) = random.Chance(0.15) ? ([], []) : Modifiers(random);
        bool denied = random.Chance(0.08);
        decimal column1Units = denied ? 9999 : 1;
        if (random.Chance(0.05))
            column1.Add("ZZ");

        // A span that begins earlier or later changes the first shared day, and with it the rows in force.
        int apart = random.Chance(0.2) ? random.Next(-3, 4) : 0;
        DateOnly column1From = day.AddDays(Math.Min(0, apart));
        DateOnly? column1Through = apart != 0 || random.Chance(0.1) ? day.AddDays(random.Next(0, 3)) : null;
        DateOnly column2From = day.AddDays(apart > 0 ? -apart : 0);
        DateOnly? column2Through = apart > 0 ? day.AddDays(random.Next(0, 2)) : null;

        string? other = random.Chance(0.12) ? "other" : null;
        bool firstIsColumn1 = random.Chance(0.5);
        for (int i = 0; i < 2; i++)
        {
            if (i == 0 == firstIsColumn1)
                draft.Add(row.Column1, column1From, column1, column1Units, column1Through, other, random.Chance(0.12));
            else
                draft.Add(row.Column2, column2From, column2, 1, column2Through, null, random.Chance(0.1));
        }

        if (random.Chance(0.1))
            draft.Add(row.Column2, day, [random.OneOf(ModifierSets.DistinctService)]);
    }

    private static (List<string> Column1, List<string> Column2) Modifiers(Random random)
    {
        string anatomic = random.OneOf(ModifierSets.Anatomic);
        return random.Next(9) switch
        {
            0 or 1 => ([], []),
            2 => ([], [random.OneOf(ModifierSets.DistinctService)]),
            3 => ([random.OneOf(ModifierSets.DistinctService)], []),
            4 => ([], [random.OneOf(ModifierSets.OtherBypass)]),
            5 => ([random.OneOf(ModifierSets.OtherBypass)], []),
            6 => ([anatomic], [anatomic]),
            7 => ([anatomic], [random.OneOf(ModifierSets.Anatomic), random.OneOf(ModifierSets.NoBypass)]),
            _ => ([random.OneOf(ModifierSets.NoBypass)], [random.OneOf(ModifierSets.NoBypass)]),
        };
    }
}
