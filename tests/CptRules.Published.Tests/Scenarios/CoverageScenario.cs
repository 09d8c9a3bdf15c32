using CptRules.Data.Keys;
using CptRules.Testing.Generators;

namespace CptRules.Published.Tests.Scenarios;

/// <summary>Codes that Medicare does not cover, does not pay in this setting, or only counts; billed for payment or for a denial.</summary>
internal static class CoverageScenario
{
    public static void Write(ClaimDraft draft, Random random, PublishedCodes codes)
    {
        draft.Setting = random.OneOf(Enum.GetValues<CareSetting>());
        DateOnly day = ServiceDays.Any(random, codes);
        for (int i = random.Next(1, 3); i > 0; i--)
        {
            string[] modifiers = random.OneOf<string[]>([[], [], [], ["GY"], ["GX"], ["GA"]]);
            draft.Add(Code(draft.Setting, random, codes), day, modifiers, random.Next(1, 3));
        }
    }

    private static CodeKey Code(CareSetting setting, Random random, PublishedCodes codes) => codes.With(random.Next(6) switch
    {
        0 => "coverage I",
        1 => "coverage M",
        2 => "coverage S",
        3 => "class ReportingOnly",
        4 => $"{setting} limit 0",
        _ => random.OneOf(["status N", "status B", "status P", "status I", "status M"]),
    }, random);
}
