using CptRules.Compiler.Rows;
using CptRules.Data.Entries;
using CptRules.Data.Lists;

namespace CptRules.Tests.Catalog;

/// <summary>The small rule sets of the rules that the embedded one has no codes for, each with the rows it needs, in words.</summary>
internal static class CatalogRuleSet
{
    private static readonly Dictionary<string, (string Assumes, RuleSet Rules)> Small = new()
    {
        ["bundled"] = (
            "fee schedule rows of 99213 with status A and of 99000 with status B",
            new TestTables().Mpfs("99213").Mpfs("99000", status: 'B').Build()),
        ["mileage"] = (
            "a practitioner limit of 250 with MAI 1 for A0425, which is an ambulance code",
            new TestTables().Codes("A0425").Ambulance("A0425").Mue("A0425", 250, 1).Build()),
        ["chiropractic"] = ("98940 among the codes that need AT", Chiropractic()),
        ["contractor"] = (
            "99140 as an add-on code of type 2, which has no list of primaries, and 99291",
            new TestTables().Codes("99140", "99291").AddOn("99140", "", type: 2).Build()),
        ["surgery"] = (
            "fee schedule rows of 47562 with global days 090, of 11042 with global days 000, and of 99213, which is a visit",
            new TestTables()
                .Mpfs("47562", globalDays: GlobalDays.Days090)
                .Mpfs("11042", globalDays: GlobalDays.Days000)
                .Mpfs("99213")
                .Visits("99213")
                .NamedModifiers()
                .Build()),
        ["uncovered"] = (
            "coverage code S for A9270 and coverage code D for A4216",
            new TestTables().Covered("A9270", 'S').Covered("A4216", 'D').Build()),
        ["therapy"] = (
            "97161 as an evaluation of physical therapy (GP), 97165 as one of occupational therapy (GO), and CQ, which needs GP",
            Therapy()),
        ["visit add-on"] = (
            "G2211 as an add-on code of 99213 that is not paid if the visit has modifier 25; from 2025-01-01 not with G0439",
            VisitAddOn()),
        ["imaging"] = ("a fee schedule row of 72148 with PC/TC indicator 1", new TestTables()
            .Mpfs("72148", pcTc: '1').NamedModifiers().Build()),
        ["anesthesia"] = (
            "00400 and 00402, which are anesthesia codes",
            new TestTables().Codes("00400", "00402").Class(CodeClass.Anesthesia, "00400", "00402").NamedModifiers().Build()),
        ["drugs"] = ("J9000 and J9355, which are drugs; J9355 comes in single-dose containers only", Drugs()),
        ["inpatient operation"] = Statuses(("33533", "C")),
        ["office visit in a hospital"] = Statuses(("99213", "B")),
        ["noncovered in a hospital"] = Statuses(("A9270", "E1"), ("11042", "T")),
        ["no price in a hospital"] = Statuses(("J0205", "E2"), ("11042", "T")),
        ["report for a measure"] = Statuses(("G8427", "M"), ("11042", "T")),
        ["equipment in a hospital"] = Statuses(("E0143", "Y"), ("11042", "T")),
        ["emergency visit"] = Statuses(("99284", "J2"), ("11042", "T")),
        ["packaged drug"] = Statuses(("J1100", "N"), ("11042", "T")),
        ["frequently serviced"] = Priced("E0465", "31"),
        ["capped rental"] = Priced("E0601", "36"),
        ["supplier limits"] = (
            "pricing category 32 of E0143, and a DME supplier limit of E0143 but none of 99213",
            new TestTables().Priced("E0143", "32").Codes("99213").Mue("E0143", 1, 3, CareSetting.DmeSupplier).NamedModifiers().Build()),
        ["imaging in a hospital"] = (
            "fee schedule rows of 71046 with PC/TC indicator 1 and of 97110 with 7, and place 22, a hospital",
            new TestTables().Mpfs("71046", pcTc: '1').Mpfs("97110", pcTc: '7').Place("11", label: "office")
                .Place("22", PlaceFlags.Hospital, label: "outpatient hospital, on campus")
                .NamedModifiers().Build()),
        ["visits at home"] = (
            "99348, a visit at home, and places 11 and 12, of which 12 fits it",
            new TestTables().Codes("99348").Visits("99348").Class(CodeClass.HomeVisit, "99348")
                .Place("11", label: "office").Place("12", visits: VisitKinds.Home, label: "home").Build()),
        ["new patient"] = (
            "99203 and 99213, which are visits; 99203 is that of a new patient",
            new TestTables().Codes("99203", "99213").Visits("99203", "99213").Class(CodeClass.NewPatient, "99203").Build()),
    };

    /// <summary>The rule set of that name; the embedded one for none.</summary>
    public static RuleSet Of(string? name) => name is null ? RuleSet.Embedded : Small[name].Rules;

    /// <summary>The rows of the rule set that the example needs, to go on after "assumes".</summary>
    public static string Assumes(string name) => Small[name].Assumes;

    private static RuleSet Chiropractic()
    {
        TestTables tables = new TestTables().Codes("98940").Modifiers("AT");
        tables.Tables.RequiredModifiers.Add(
            new RequiredModifierRow("chiropractic", [TestTables.Code("98940")], [TestTables.Modifier("AT")], false));
        return tables.Build();
    }

    private static RuleSet Therapy()
    {
        TestTables tables = new TestTables().Codes("97110", "97161", "97165").Modifiers("GP", "GO", "CQ");
        tables.Tables.Disciplines.Add(
            new DisciplineRow("physical therapy", TestTables.Modifier("GP"), [TestTables.Code("97161")]));
        tables.Tables.Disciplines.Add(
            new DisciplineRow("occupational therapy", TestTables.Modifier("GO"), [TestTables.Code("97165")]));
        tables.Tables.ModifierNeeds.Add(new ModifierNeedRow(
            TestTables.Modifier("CQ"), [TestTables.Modifier("GP")], "An assistant's therapy is under a plan, which GP reports."));
        return tables.Build();
    }

    private static RuleSet VisitAddOn()
    {
        TestTables tables = new TestTables()
            .Codes("99213", "G2211", "G0439").Visits("99213", "G0439").AddOn("G2211", "99213").Modifiers("25");
        tables.Tables.VisitAddOns.Add(new VisitAddOnRow(
            TestTables.Code("G2211"), new DateOnly(2025, 1, 1), [TestTables.Code("G0439")]));
        return tables.Build();
    }

    private static (string Assumes, RuleSet Rules) Statuses(params (string Code, string Status)[] statuses)
    {
        TestTables tables = new TestTables().Visits("99284").NamedModifiers();
        foreach ((string code, string status) in statuses)
            tables.Codes(code).Opps(code, status);
        string list = string.Join(" and ", statuses.Select(one => $"{one.Status} of {one.Code}"));
        string visit = statuses.Any(one => one.Code == "99284") ? "; 99284 is a visit" : "";
        return ($"OPPS status {list}{visit}", tables.Build());
    }

    private static (string Assumes, RuleSet Rules) Priced(string code, string category) =>
        ($"pricing category {category} of {code}", new TestTables().Priced(code, category).NamedModifiers().Build());

    private static RuleSet Drugs()
    {
        TestTables tables = new TestTables().Codes("J9000", "J9355").Class(CodeClass.Drug, "J9000", "J9355").NamedModifiers();
        tables.Tables.SingleDoseDrugs.Add(new SingleDoseDrugRow(
            TestTables.Code("J9355"), new DateOnly(2023, 7, 1), new DateOnly(2023, 10, 1)));
        return tables.Build();
    }
}
