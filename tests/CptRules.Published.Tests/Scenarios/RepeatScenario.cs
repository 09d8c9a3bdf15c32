using CptRules.Data.Keys;
using CptRules.Testing.Generators;

namespace CptRules.Published.Tests.Scenarios;

/// <summary>The same service twice: as a duplicate, as a repeat by the same or another physician, on an earlier claim.</summary>
internal static class RepeatScenario
{
    private static readonly string[] Repeats = ["76", "76", "77", "91", "59", "XE", "LT"];

    public static void Write(ClaimDraft draft, Random random, PublishedCodes codes)
    {
        draft.Setting = random.OneOf([CareSetting.Practitioner, CareSetting.Practitioner, CareSetting.OutpatientHospital]);
        DateOnly day = ServiceDays.Any(random, codes);
        CodeKey code = codes.Any(random);
        string[] first = random.Chance(0.2) ? [random.OneOf(Repeats)] : [];
        draft.Add(code, day, first, prior: random.Chance(0.3));
        string[] second = random.Chance(0.4) ? first : [random.OneOf(Repeats)];
        draft.Add(code, random.Chance(0.15) ? day.AddDays(1) : day, second, random.Next(1, 3),
            provider: random.Chance(0.3) ? "other" : null);
    }
}
