using CptRules.Data.Keys;
using CptRules.Testing.Generators;

namespace CptRules.Published.Tests.Scenarios;

/// <summary>Services and visits in places of service of all kinds, with telehealth modifiers or the professional part.</summary>
internal static class PlaceScenario
{
    private static readonly string[] Hospitals = ["19", "21", "22", "23"];

    private static readonly string[] Others = ["02", "10", "11", "12", "13", "20", "24", "31", "32", "51", "61", "65", "81", "99"];

    private static readonly string[] Odd = ["98", "43", "00", "1", "XX", " 22 ", "", " "];

    private static readonly string[] Services =
        ["PC/TC 1", "PC/TC 3", "PC/TC 4", "PC/TC 5", "PC/TC 7", "class HospitalVisit", "class EmergencyVisit",
            "class NursingFacilityVisit", "class HomeVisit", "class OnlineVisit", "visit"];

    /// <summary>The last days on which telehealth visits need a modifier, and the first on which they do not.</summary>
    private static readonly DateOnly[] Landmarks = [new(2023, 12, 31), new(2024, 1, 1)];

    public static void Write(ClaimDraft draft, Random random, PublishedCodes codes)
    {
        draft.Setting = random.Chance(0.95) ? CareSetting.Practitioner : CareSetting.OutpatientHospital;
        draft.Place = AnyPlace(random);
        DateOnly day = random.Chance(0.15) ? random.OneOf(Landmarks) : ServiceDays.Any(random, codes);
        CodeKey code = codes.With(random.OneOf(Services), random);
        draft.Add(code, day, random.OneOf<string[]>([[], [], [], ["26"], ["TC"], ["95"], ["93", "GT"], ["GQ"], ["25"], ["GY"]]));
        if (random.Chance(0.4))
            draft.Add(codes.Linked(code, random), day, prior: random.Chance(0.1));
        if (random.Chance(0.2))
            draft.Lines[0] = draft.Lines[0] with { PlaceOfService = AnyPlace(random) };
    }

    public static string AnyPlace(Random random) => random.OneOf(random.NextDouble() switch
    {
        < 0.45 => Hospitals,
        < 0.9 => Others,
        _ => Odd,
    });
}
