using CptRules.Compiler.Rows;
using CptRules.Data.Keys;
using CptRules.Testing.Generators;

namespace CptRules.Published.Tests.Scenarios;

/// <summary>Therapy with the modifier of its discipline, of another, or none; and modifiers that need others.</summary>
internal static class TherapyScenario
{
    private static readonly string[] Disciplines = ["GN", "GO", "GP", "GP"];

    private static readonly string[] Assistants = ["CQ", "CO", "KX", "GY", "59"];

    public static void Write(ClaimDraft draft, Random random, PublishedCodes codes)
    {
        DateOnly day = random.Chance(0.1)
            ? random.OneOf([new DateOnly(2017, 12, 31), new DateOnly(2018, 1, 1), new DateOnly(2019, 12, 31), new DateOnly(2020, 1, 1)])
            : ServiceDays.Any(random, codes);
        draft.Setting = random.Chance(0.65) ? CareSetting.Practitioner : CareSetting.OutpatientHospital;
        for (int i = random.Next(1, 4); i > 0; i--)
        {
            CodeKey code = codes.With(random.OneOf(["evaluation", "evaluation", "required", "multiple 5"]), random);
            List<string> modifiers = random.Some(Disciplines, random.OneOf([0, 1, 1, 2]));
            if (random.Chance(0.3))
                modifiers.Insert(random.Next(modifiers.Count + 1), random.OneOf(Assistants));
            draft.Add(code, day, modifiers.Distinct(), random.Next(1, 4));
        }

        if (random.Chance(0.3))
            Need(draft, day, random, codes);
    }

    /// <summary>A modifier that needs one of others, with or without one.</summary>
    private static void Need(ClaimDraft draft, DateOnly day, Random random, PublishedCodes codes)
    {
        ModifierNeedRow row = random.OneOf(codes.Tables.ModifierNeeds);
        if (!row.Settings.Contains(draft.Setting))
            draft.Setting = Enum.GetValues<CareSetting>().First(setting => row.Settings.Contains(setting));
        string[] partner = random.Chance(0.4) ? [random.OneOf(row.OneOf).ToString()] : [];
        draft.Add(codes.Limited(draft.Setting, random), day, [row.Modifier.ToString(), .. partner]);
    }
}
