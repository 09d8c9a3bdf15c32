using System.Runtime.InteropServices;
using CptRules.Testing.Generators;

namespace CptRules.Published.Tests.Scenarios;

/// <summary>
/// Claims against a published set: half of them are scenarios about real rows, half are random over the rows of a few real codes.
/// </summary>
internal static class PublishedClaims
{
    private static readonly Action<ClaimDraft, Random, PublishedCodes>[] Scenarios =
    [
        PairScenario.Write, PairScenario.Write, AddOnScenario.Write, AddOnScenario.Write, AddOnScenario.Write,
        UnitScenario.Write, UnitScenario.Write, PolicyScenario.Write,
        GlobalPeriodScenario.Write, DateScenario.Write, RepeatScenario.Write, RequiredModifierScenario.Write, ComponentScenario.Write,
        AnesthesiaScenario.Write, DrugScenario.Write, TherapyScenario.Write, VisitAddOnScenario.Write, HistoryScenario.Write,
        CoverageScenario.Write, OutpatientScenario.Write, OutpatientScenario.Write, EquipmentScenario.Write, PlaceScenario.Write,
    ];

    private static readonly string?[] Providers = [null, null, "1234567893", "1013456781"];

    private static readonly string?[] BillTypes = [null, null, null, "131", "0141", "851", "721"];

    /// <summary>The claim of a seed, the same in every run.</summary>
    public static Claim Next(Random random, PublishedCodes codes)
    {
        if (random.Chance(0.5))
            return RandomClaims.Next(random, Neighborhood.Next(random, codes));
        var draft = new ClaimDraft { Provider = random.OneOf(Providers), BillType = random.OneOf(BillTypes) };
        if (random.Chance(0.08))
            draft.Place = PlaceScenario.AnyPlace(random);
        random.OneOf(Scenarios)(draft, random, codes);
        if (random.Chance(0.15))
            random.OneOf(Scenarios)(draft, random, codes);
        if (random.Chance(0.3))
            Bystander(draft, random, codes);
        if (random.Chance(0.3))
            random.Shuffle(CollectionsMarshal.AsSpan(draft.Lines));
        return draft.ToClaim();
    }

    /// <summary>A line that has nothing to do with the scenario, on a day of it.</summary>
    private static void Bystander(ClaimDraft draft, Random random, PublishedCodes codes)
    {
        DateOnly day = draft.Lines.Count > 0 ? draft.Lines[0].From!.Value : ServiceDays.Any(random, codes);
        draft.Add(codes.Any(random), day, random.Chance(0.3) ? [random.OneOf(codes.Modifiers)] : [],
            random.Chance(0.2) ? random.Next(12) : 1, prior: random.Chance(0.2));
    }
}
