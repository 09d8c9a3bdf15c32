using CptRules.Compiler.Rows;
using CptRules.Testing.Generators;

namespace CptRules.Published.Tests.Scenarios;

/// <summary>An add-on of visits with visits that have modifier 25 or not, and with services that lift the rule.</summary>
internal static class VisitAddOnScenario
{
    public static void Write(ClaimDraft draft, Random random, PublishedCodes codes)
    {
        draft.Setting = random.Chance(0.9) ? CareSetting.Practitioner : CareSetting.OutpatientHospital;
        VisitAddOnRow row = random.OneOf(codes.Tables.VisitAddOns);
        DateOnly day = ServiceDays.About(row.ExemptFrom, null, random, codes);
        draft.Add(row.Code, day, provider: random.Chance(0.1) ? "other" : null);
        List<AddOnRow> primaries = [.. codes.AddOnRows(row.Code).Where(addOn => !addOn.Primary.IsNone)];
        for (int i = random.OneOf([1, 1, 1, 2]); i > 0; i--)
        {
            draft.Add(random.OneOf(primaries).Primary, random.Chance(0.05) ? day.AddDays(1) : day, random.Chance(0.7) ? ["25"] : [],
                prior: random.Chance(0.2));
        }

        if (random.Chance(0.4))
            draft.Add(random.OneOf(row.ExemptWith), day, prior: random.Chance(0.2), provider: random.Chance(0.1) ? "other" : null);
    }
}
