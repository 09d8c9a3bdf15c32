using CptRules.Compiler.Rows;
using CptRules.Data.Keys;
using CptRules.Testing.Generators;

namespace CptRules.Published.Tests.Scenarios;

/// <summary>Codes and modifiers near the days on which they begin and end, and codes that are in only one of two tables.</summary>
internal static class DateScenario
{
    public static void Write(ClaimDraft draft, Random random, PublishedCodes codes)
    {
        draft.Setting = random.OneOf([CareSetting.Practitioner, CareSetting.OutpatientHospital, CareSetting.DmeSupplier]);
        CodeKey code = codes.With(random.OneOf(["ends", "began", "some tables only", "pairs or add-on rows only"]), random);
        CodeRow? own = codes.Reference.Codes.GetValueOrDefault(code.ToString());
        draft.Add(code, ServiceDays.About(own?.From, own?.Through, random, codes),
            random.Chance(0.2) ? [random.OneOf(codes.Modifiers)] : []);
        if (random.Chance(0.5))
        {
            ModifierRow modifier = random.OneOf(codes.DatedModifiers);
            draft.Add(codes.Any(random), ServiceDays.About(modifier.From, modifier.Through, random, codes), [modifier.Modifier.ToString()]);
        }

        if (random.Chance(0.2) && codes.PairOf(code, random) is { } pair)
            draft.Add(pair.Column1 == code ? pair.Column2 : pair.Column1, draft.Lines[0].From!.Value);
    }
}
