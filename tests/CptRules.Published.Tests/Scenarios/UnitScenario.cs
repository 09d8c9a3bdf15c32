using CptRules.Data.Keys;
using CptRules.Testing.Generators;

namespace CptRules.Published.Tests.Scenarios;

/// <summary>
/// A code billed at, below and above its published limit: on one line, on several, over spans, in roles, with prior lines.
/// </summary>
internal static class UnitScenario
{
    public static void Write(ClaimDraft draft, Random random, PublishedCodes codes)
    {
        draft.Setting = random.OneOf(
            [CareSetting.Practitioner, CareSetting.Practitioner, CareSetting.OutpatientHospital, CareSetting.DmeSupplier]);
        DateOnly day = ServiceDays.Any(random, codes);
        CodeKey code = random.Chance(0.3)
            ? codes.Limited(draft.Setting, random) : random.Chance(0.6)
            ? codes.With($"{draft.Setting} MAI {random.Next(1, 4)}", random) : codes.Any(random);
        int limit = codes.Reference.Mue(draft.Setting, code.ToString(), day)?.Limit ?? 1;
        int units = Math.Max(1, random.OneOf([limit - 1, limit, limit, limit + 1, limit + 1, limit + 2, 2 * limit]));
        string[] modifiers = Modifiers(random);
        if (random.Chance(0.25))
        {
            Span(draft, code, day, units, modifiers, random);
            return;
        }

        int parts = units > 1 ? random.OneOf([1, 1, 2, 3]) : 1;
        for (int part = 0; part < parts; part++)
        {
            int share = (units / parts) + (part < units % parts ? 1 : 0);
            string[] own = random.Chance(0.2) ? Modifiers(random) : modifiers;
            draft.Add(code, random.Chance(0.05) ? day.AddDays(1) : day, own, Math.Max(1, share),
                provider: random.Chance(0.08) ? "other" : null, prior: part > 0 && random.Chance(0.3));
        }
    }

    /// <summary>The units for each day, plus or minus half a unit a day, over several days that other lines share.</summary>
    private static void Span(ClaimDraft draft, CodeKey code, DateOnly day, int units, string[] modifiers, Random random)
    {
        int days = random.Next(2, 6);
        decimal more = random.Chance(0.3) ? days / 2m : random.Next(-days, days + 1);
        draft.Add(code, day, modifiers, Math.Max(1, (units * days) + more), day.AddDays(days - 1));
        if (random.Chance(0.4))
            draft.Add(code, day.AddDays(random.Next(-1, days + 1)), modifiers, random.OneOf([1, 1, units]), prior: random.Chance(0.3));
    }

    private static string[] Modifiers(Random random) => random.Next(8) switch
    {
        0 => [random.OneOf(ModifierSets.Roles)],
        1 => [random.OneOf(ModifierSets.Roles), random.OneOf(ModifierSets.Roles)],
        2 => [random.OneOf(["GY", "GX", "76", "91", "59", "50"])],
        _ => [],
    };
}
