using CptRules.Data.Keys;
using CptRules.Testing.Generators;

namespace CptRules.Published.Tests.Scenarios;

/// <summary>The whole of a diagnostic service and its professional or technical part, on one claim or two.</summary>
internal static class ComponentScenario
{
    private static readonly string[] Excuses = ["59", "XE", "76", "77"];

    public static void Write(ClaimDraft draft, Random random, PublishedCodes codes)
    {
        draft.Setting = random.Chance(0.9) ? CareSetting.Practitioner : CareSetting.OutpatientHospital;
        DateOnly day = ServiceDays.Any(random, codes);
        CodeKey code = codes.With(random.Chance(0.85) ? "PC/TC 1" : "row with 26", random);
        string[] site = random.Chance(0.25) ? [random.OneOf(ModifierSets.Anatomic)] : [];
        for (int i = random.OneOf([2, 2, 3]); i > 0; i--)
        {
            string[] part = random.OneOf<string[]>([[], [], ["26"], ["26"], ["TC"]]);
            string[] excuse = random.Chance(0.1) ? [random.OneOf(Excuses)] : [];
            draft.Add(code, day, [.. part, .. random.Chance(0.9) ? site : [], .. excuse], through: random.Chance(0.1) ? day.AddDays(1) : null,
                provider: random.Chance(0.1) ? "other" : null, prior: random.Chance(0.25));
        }
    }
}
