using CptRules.Compiler.Rows;
using CptRules.Data.Entries;

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
            "fee schedule rows of 47562 with global days 090 and of 99213, which is a visit",
            new TestTables().Mpfs("47562", globalDays: GlobalDays.Days090).Mpfs("99213").Visits("99213").NamedModifiers().Build()),
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
}
