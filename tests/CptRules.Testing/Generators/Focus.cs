using CptRules.Compiler.Rows;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Data.Lists;

namespace CptRules.Testing.Generators;

/// <summary>What a claim may be about: codes that a family of rules compares, and the modifiers that it reads.</summary>
/// <param name="Codes">At least one.</param>
/// <param name="Modifiers">At least one; a modifier that matters more is repeated.</param>
/// <param name="Setting">The only care setting of the family; null if there is more than one.</param>
internal sealed record Focus(IReadOnlyList<CodeKey> Codes, IReadOnlyList<string> Modifiers, CareSetting? Setting)
{
    /// <summary>The focuses that a rule set has codes for.</summary>
    public static IReadOnlyList<Focus> Of(RuleTables tables, IReadOnlyList<CodeKey> codes)
    {
        HashSet<CodeKey> known = [.. codes];
        HashSet<CodeKey> visits = tables.EvaluationAndManagement;
        MpfsRow[] policies = [.. tables.Mpfs.SelectMany(table => table.Rows).Where(row => row.Modifier.IsNone)];
        CodeKey[] Policies(Func<MpfsRow, bool> has) => [.. policies.Where(has).Select(row => row.Code).Distinct()];

        CodeKey[] procedures =
            [.. Policies(row => row.GlobalDays is GlobalDays.Days000 or GlobalDays.Days010 or GlobalDays.Days090).Except(visits)];
        CodeKey[] minor = Policies(row => row.GlobalDays is GlobalDays.Days000 or GlobalDays.Days010);
        (IEnumerable<CodeKey> Codes, string Modifiers)[] all =
        [
            (tables.Classes[CodeClass.Anesthesia], "AA QK QX QZ 59 XE 23"),
            (tables.Classes[CodeClass.Drug].Concat(tables.SingleDoseDrugs.Select(row => row.Code)), "JW JW JZ JZ KP KQ"),
            (tables.Disciplines.SelectMany(row => row.Codes), "GN GO GP CQ CO KX"),
            (tables.Classes[CodeClass.NewPatient].Concat(visits), "25 25 FT 24"),
            (tables.Classes[CodeClass.GlobalNewVisit].Concat(procedures), "25 FT 57 58 55"),
            (visits.Concat(procedures), "24 25 57 FT 58 78 79 55 80"),
            (procedures, "58 78 79 54 55 80 76 LT RT"),
            (PairsOf(tables, minor, visits), "57 57 57 25 24 27"),
            (codes, "50 50 51 76 77 91 27"),
            (Policies(row => row.PcTc == '1').Except(visits), "26 26 TC TC 59 LT RT"),
            (Policies(row => row.Status == 'T'), "GY 59 25"),
            (tables.Mue.SelectMany(table => table.Rows).Where(row => row.Limit == 0).Select(row => row.Code), "GY GX GA 26"),
            (tables.Classes[CodeClass.ReportingOnly], "GY 25 59"),
            (tables.Codes.Where(row => row.Coverage is 'I' or 'M' or 'S').Select(row => row.Code), "GY GX GA NU RR KH KI"),
            (tables.RequiredModifiers.SelectMany(row => row.Codes), Texts(tables.RequiredModifiers.SelectMany(row => row.Modifiers))),
            (tables.ExplicitModifierLists.Select(row => row.Code), Texts(tables.ExplicitModifierLists.SelectMany(row => row.Modifiers))),
            (codes, Texts(tables.ModifierScopes.SelectMany(row => row.Modifiers))),
            (codes, Texts(tables.ModifierNeeds.Select(row => row.Modifier).Concat(tables.ModifierNeeds.SelectMany(row => row.OneOf)))),
            .. Enumerable.Repeat(VisitAddOns(tables), 3).SelectMany(rows => rows),
        ];
        (CareSetting Setting, IEnumerable<CodeKey> Codes, string Modifiers)[] ofOneSetting =
        [
            (CareSetting.OutpatientHospital, StatusesOf(tables, "C B"), "GY GX CA"),
            (CareSetting.OutpatientHospital, StatusesOf(tables, "E1 Y"), "GY GX CA"),
            (CareSetting.OutpatientHospital, StatusesOf(tables, "E2 M"), "GY GX CA"),
            (CareSetting.OutpatientHospital, visits.Concat(StatusesOf(tables, "S T")), "25 27 59"),
            .. Enumerable.Repeat((CareSetting.OutpatientHospital, visits.Concat(StatusesOf(tables, "Q2 Q3")), "59 59 91 25"), 3),
            (CareSetting.OutpatientHospital, StatusesOf(tables, "N"), "RT LT"),
            (CareSetting.DmeSupplier, Equipment(tables), "NU RR RR UE MS KH KI KJ KR BP BR BU"),
            (CareSetting.DmeSupplier, Equipment(tables), "NU RR RR RR KX"),
            (CareSetting.Practitioner, visits, "93 95 GQ GT 25"),
            (CareSetting.Practitioner, Policies(row => row.PcTc is '1' or '3' or '4' or '5' or '7'), "26 26 TC 59"),
        ];
        return
        [
            .. from focus in all.Select(focus => (Setting: (CareSetting?)null, focus.Codes, focus.Modifiers))
                .Concat(ofOneSetting.Select(focus => (Setting: (CareSetting?)focus.Setting, focus.Codes, focus.Modifiers)))
               let own = focus.Codes.Where(known.Contains).Distinct().ToArray()
               where own.Length > 0 && focus.Modifiers.Length > 0
               select new Focus(own, focus.Modifiers.Split(' '), focus.Setting),
        ];
    }

    private static IEnumerable<CodeKey> Equipment(RuleTables tables) =>
        tables.Codes.Where(row => row.Pricing is "31" or "32" or "33" or "36").Select(row => row.Code);

    private static IEnumerable<(IEnumerable<CodeKey> Codes, string Modifiers)> VisitAddOns(RuleTables tables) =>
        from row in tables.VisitAddOns
        let primaries = tables.AddOns.Where(addOn => addOn.AddOn == row.Code && !addOn.Primary.IsNone).Select(addOn => addOn.Primary)
        select (primaries.Take(2).Append(row.Code).Concat(row.ExemptWith.Take(1)), "25 25 25 25 24");

    private static IEnumerable<CodeKey> StatusesOf(RuleTables tables, string statuses)
    {
        string[] wanted = statuses.Split(' ');
        return tables.Opps.SelectMany(table => table.Rows).Where(row => wanted.Contains(row.Status)).Select(row => row.Code);
    }

    /// <summary>The codes of a few pairs between two lists.</summary>
    private static IEnumerable<CodeKey> PairsOf(RuleTables tables, CodeKey[] column1, HashSet<CodeKey> column2) =>
        tables.Pairs.Where(row => row.Indicator == 1 && column1.Contains(row.Column1) && column2.Contains(row.Column2)).Take(2)
            .SelectMany(row => new[] { row.Column1, row.Column2 });

    private static string Texts(IEnumerable<ModifierKey> modifiers) => string.Join(' ', modifiers);
}
